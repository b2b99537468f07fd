/// The files beside the style sheet and scripts that the program itself makes.
enum GeneratedAssets {
    static var files: [SiteAssets.File] { [] }
}
