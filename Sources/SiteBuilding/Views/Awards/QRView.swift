import QRCodes
import Templates

/// The address of a page as a QR code, drawn in SVG: for paper.
struct QRView: TemplateView {
    static let viewName = "QR code"
    static let fields: [ViewField<QRView>] = [
        .text("side") { $0.side },
        .text("path") { $0.path },
    ]

    let side: String
    let path: String

    /// - Returns: nil for an address that is too long for a QR code.
    init?(_ address: String) {
        guard let code = QRCode(address) else { return nil }
        side = String(code.side)
        path = code.path
    }
}
