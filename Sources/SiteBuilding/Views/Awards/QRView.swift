import QRCodes
import Templates

/// The address of a page as a QR code, drawn in SVG: for paper.
struct QRView: TemplateView {
    static let viewName = "QR code"
    static let fields: [ViewField<QRView>] = [
        .text("side", "how many units wide and high it is") { $0.side },
        .markup("path", "the path of the SVG drawing") { $0.path },
    ]

    let side: String
    let path: TrustedMarkup

    init(_ code: QRCode) {
        side = String(code.side)
        path = TrustedMarkup(alreadySafe: code.path)
    }
}
