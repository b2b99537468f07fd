package import CatalogModel

/// The words of the interface in one language, as their file has them.
package struct LanguageStrings: Sendable {
    /// As messages show it: `templates/strings/es.yml`.
    package let path: String
    /// In the order of the file.
    package let entries: [(key: String, text: Located<String>)]

    /// The text of a key; nil where there is none.
    func text(_ key: String) -> String? { entries.first { $0.key == key }?.text.value }
}
