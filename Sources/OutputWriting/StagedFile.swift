/// A file of the new site: staged under a number, or published already with the same bytes.
struct StagedFile {
    let path: OutputPath
    let size: Int
    /// Nil where the published file is right as it is.
    let number: Int?

    /// The folder and name of a staged file below the staging folder; a few folders keep threads out of each other's way.
    static func place(of number: Int) -> (folder: Int, name: String) {
        (number % folderCount, String(number))
    }

    static let folderCount = 8
}
