/// A file of the new site: staged, or published already with the same bytes.
struct StagedFile {
    let path: OutputPath
    let size: Int
    /// False where the published file is right as it is.
    let isStaged: Bool
}
