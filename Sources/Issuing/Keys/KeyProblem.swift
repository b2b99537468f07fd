/// What can be wrong with a key file, or with the variable that holds the text of one.
///
/// No case holds anything of the file, so that no message can quote it.
package enum KeyProblem: Error, Hashable {
    case missing
    case isFolder
    /// `reason` is the system's word for why.
    case unreadable(reason: String)
    case tooLarge
    case empty
    /// Others than its owner may read or change the file; its path, for the command that mends it.
    case openToOthers(path: String)
    case emptyVariable
    case variableWithoutText

    case notAKeyFile
    case otherVersion
    case repeatedMember
    case unknownMember(known: [String])
    case purpose
    case publicKey
    case key
    case secret

    /// The cryptographic library refused a whole key.
    case unusableKey
}
