import FileAccess

/// A file of the new site: staged, or published already with the same bytes.
struct StagedFile {
    let path: OutputPath
    let stamp: FileStamp
    /// False where the published file is right as it is.
    let isStaged: Bool
}
