/// How the characters of a table were written as bytes.
package enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    /// What older programs on Windows write in Western Europe and the Americas.
    case windows1252 = "Windows-1252"
}
