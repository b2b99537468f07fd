/// Something wrong inside a row that only its bytes show.
package struct CellFault: Sendable {
    package enum Kind: Sendable, Equatable {
        case controlCharacter
        case tooLong
        case unclosedQuote
        case textAfterQuote
        case tooManyColumns
    }

    let kind: Kind
    let offset: Int
    /// From 0.
    let column: Int
}
