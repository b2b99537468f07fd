/// Why compressed bytes give nothing, for gzip and zlib streams alike.
package enum InflationFailure: Error, Hashable {
    /// The first bytes are those of another format, or of a variant that nobody needs here.
    case unknownFormat
    /// The input ends before the stream does.
    case cutOff
    /// The compressed data contradict themselves.
    case damaged
    /// The data are well-formed, but not those whose checksum or length was written down.
    case wrongChecksum
    /// Something follows the end of the stream, such as a second stream, which some readers would read and others not.
    case trailingBytes
    /// There would be more output than this.
    case tooLarge(limit: Int)
    case outOfMemory
}
