import Diagnostics

/// The words for what a text does wrong that should be JSON.
package enum JSONPhrase: String, Phrasebook {
    case cutOffBeforeValue = "the text ends before any value"
    case cutOff = "the text ends inside {part}"
    case unexpected = "expected {what} here"
    case trailingComma = "a comma stands after the last entry of {part}"
    case leadingZero = "a number begins with a zero that it does not need"
    case missingDigits = "a number lacks a digit after its sign, point or exponent"
    case lineEnd = "a line ends inside a string"
    case tab = "a tab stands inside a string"
    case controlCharacter = "a control character stands inside a string"
    case unknownEscape = "a backslash is followed by a character that makes no escape"
    case badUnicodeEscape = "'\\u' is not followed by four hexadecimal digits"
    case loneSurrogate = "half of a surrogate pair stands alone"
    case invalidUTF8 = "these bytes are not valid UTF-8"
    case byteOrderMark = "the text begins with a byte order mark"
    case duplicateName = "the name '{name}' is used twice in one object"
    case tooDeep = "objects and lists are more than {limit} levels deep"
    case tooLarge = "the text is larger than {limit} bytes"

    // Parts of a text.
    case text = "the text"
    case object = "an object"
    case list = "a list"
    case string = "a string"
    case number = "a number"
    case word = "a word"

    // What could have stood there.
    case value = "a value"
    case name = "a name in double quotes"
    case colon = "':' after the name"
    case commaOrBrace = "',' or '}'"
    case commaOrBracket = "',' or ']'"
    case endOfText = "the end of the text"
}
