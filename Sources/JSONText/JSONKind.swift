import Diagnostics

/// A kind of value in the words of messages to people who do not program.
package enum JSONKind: String, Phrasebook, Hashable {
    case object = "an object"
    case list = "a list"
    case string = "a text"
    case number = "a number"
    case wholeNumber = "a whole number"
    case boolean = "true or false"
    case null = "null"
}
