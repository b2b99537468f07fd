/// What kind of value a key asks for.
enum ExpectedKind: String, Equatable, Sendable {
    case text
    case list = "a list"
    case group = "a group of keys"
    case number = "a whole number from 1"

    var hint: String {
        switch self {
        case .text: "write one text; put straight quotes around it if it begins with '[', '{' or '-'"
        case .list: "put it in square brackets: '[first, second]'"
        case .group: "write its keys as 'key: value', each on a line of its own and indented alike"
        case .number: "write it with digits only, without quotes"
        }
    }
}
