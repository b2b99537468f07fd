import CatalogModel
import ContentLoading
import Credentials
import Diagnostics

/// What can be wrong with translations as a whole: where they are published, and whether they still say what originals say.
struct TranslationCheck {
    private static let digitCount = 8

    static func check(_ catalog: Catalog, tree: SourceTree, log: inout DiagnosticLog) {
        for translation in catalog.translations {
            let folder = translation.language.text
            let names = [folder, "\(folder).md"]
            for file in tree.content {
                guard let name = file.components.first, names.contains(name) else { continue }
                log.add(SiteProblem.languageFolder(folder, name: name), at: .path("content/\(file)"))
                break
            }
            for text in translation.texts.values.sorted(by: { $0.text.file < $1.text.file }) {
                guard let stated = text.madeFrom else { continue }
                let fingerprint = fingerprint(of: text.original)
                guard stated.value != fingerprint else { continue }
                let original = text.original.path.components.last ?? ""
                log.add(SiteProblem.changedOriginal(original, fingerprint: fingerprint), at: stated.range)
            }
        }
    }

    /// The first digits of the hash of the file, whichever line ends it has.
    private static func fingerprint(of text: PageText) -> String {
        let bytes = text.titleRange.source.bytes.filter { $0 != UInt8(ascii: "\r") }
        return String(SHA256Text(of: bytes[...]).digits.prefix(digitCount))
    }
}
