import Baking
import Templates

/// The picture that other programs show beside a link to the page.
struct LinkPreviewView: TemplateView {
    static let viewName = "link preview"
    static let fields: [ViewField<LinkPreviewView>] = [
        .text("address", "the whole address of the picture") { $0.address },
        .text("width", "its width in pixels") { String($0.size.width) },
        .text("height", "its height in pixels") { String($0.size.height) },
        .flag("is-wide", "whether it is wider than high") { $0.size.width > $0.size.height },
    ]

    /// The whole address.
    let address: String
    let size: PNGImage.Size
    /// What it shows, on pages that do not say it in words of their own.
    let alternativeText: String
}
