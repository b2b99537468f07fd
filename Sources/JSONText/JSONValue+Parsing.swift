package import Diagnostics

extension JSONValue {
    /// Reads one JSON text: RFC 8259 to the letter, and no name twice in one object.
    ///
    /// - No byte order mark, no comments, no trailing commas; nothing but space after the value.
    /// - Strings are valid UTF-8 without control characters; an escaped surrogate has its other half.
    /// - Names are compared after their escapes are read, code point by code point.
    ///
    /// - Parameters:
    ///   - bytes: the text, such as one line of an award file.
    ///   - offset: what ranges count the first byte as.
    ///   - limits: the most depth and size to accept.
    /// - Throws: the first error in the text; duplicate names are seen where their object closes.
    package init(
        parsing bytes: ArraySlice<UInt8>, offset: Int = 0, limits: JSONLimits = JSONLimits()
    ) throws(JSONSyntaxError) {
        var parser = JSONParser(base: offset, limits: limits)
        self = try parser.parse(bytes.span)
    }

    /// Reads one JSON text from a whole array; the rules are those of the slice.
    package init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONSyntaxError) {
        var parser = JSONParser(base: 0, limits: limits)
        self = try parser.parse(bytes.span)
    }

    /// Reads a whole file; what is wrong with it goes to the log.
    package init?(parsing source: SourceText, limits: JSONLimits = JSONLimits(), log: inout DiagnosticLog) {
        do throws(JSONSyntaxError) {
            try self.init(parsing: source.bytes, limits: limits)
        } catch {
            log.add(error.diagnostic(in: source))
            return nil
        }
    }
}
