/// The JSON-LD contexts that are known, ready to be looked up in.
///
/// No context is ever fetched: what a signature covers must not depend on the network.
package struct Vocabulary: Sendable {
    /// A term with its scoped context as a number, so that two definitions are quickly compared.
    struct Definition: Sendable, Equatable {
        enum Scope: Sendable, Hashable {
            case none
            case reset
            /// A place in `tables`.
            case table(Int)
        }

        let meaning: ContextTable.Term.Meaning
        let coercion: ContextTable.Term.Coercion
        let container: ContextTable.Term.Container
        let scope: Scope
        let isPrefix: Bool
        let isProtected: Bool

        /// Step 27.1 of <https://www.w3.org/TR/json-ld11-api/#create-term-definition>.
        func means(sameAs other: Definition) -> Bool {
            meaning == other.meaning && coercion == other.coercion && container == other.container
                && scope == other.scope && isPrefix == other.isPrefix
        }
    }

    struct Table: Sendable {
        let vocabulary: String?
        let terms: [(name: String, definition: Definition)]
    }

    private(set) var tables: [Table] = []
    private var tablesByAddress: [String: Int] = [:]
    private var numbers: [ContextTable: Int] = [:]

    /// - Parameter contexts: each with the address that documents name it by.
    package init(contexts: KeyValuePairs<String, ContextTable>) {
        for (address, table) in contexts { add(table, at: address) }
    }

    /// Also knows the table at the address, in place of what was known there.
    package func adding(_ table: ContextTable, at address: String) -> Vocabulary {
        var result = self
        result.add(table, at: address)
        return result
    }

    /// The place in `tables` of a context, compared code point by code point.
    func table(at address: String) -> Int? {
        guard let index = tablesByAddress.index(forKey: address) else { return nil }
        let (known, table) = tablesByAddress[index]
        return ExactText(known) == ExactText(address) ? table : nil
    }

    /// The contexts that are known, in the order of their addresses.
    var addresses: [(address: String, table: Int)] {
        tablesByAddress.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private mutating func add(_ table: ContextTable, at address: String) {
        tablesByAddress[address] = number(of: table)
    }

    /// Goes down by calling itself; the tables are written in Swift and a few levels deep.
    private mutating func number(of table: ContextTable) -> Int {
        if let number = numbers[table] { return number }
        var terms: [(name: String, definition: Definition)] = []
        for term in table.terms {
            let scope: Definition.Scope =
                switch term.scope {
                case .none: .none
                case .reset: .reset
                case .table(let inner): .table(number(of: inner))
                }
            let definition = Definition(
                meaning: term.meaning, coercion: term.coercion, container: term.container, scope: scope,
                isPrefix: term.isPrefix, isProtected: table.isProtected)
            terms.append((term.name, definition))
        }
        let number = tables.count
        tables.append(Table(vocabulary: table.vocabulary, terms: terms))
        numbers[table] = number
        return number
    }
}
