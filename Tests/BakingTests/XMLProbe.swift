import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a full XML parser makes of some bytes.
enum XMLProbe {
    /// The text of the first element of a name, or nil where the bytes are not well-formed or have none.
    static func text(ofElement name: String, in bytes: [UInt8]) -> String? {
        guard let document = try? XMLDocument(data: Data(bytes), options: [.nodePreserveCDATA]) else { return nil }
        let found = try? document.nodes(forXPath: "//*[name()='\(name)']")
        return found?.first?.stringValue
    }
}
