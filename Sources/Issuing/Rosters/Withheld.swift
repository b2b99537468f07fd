/// A value about a person that no text shows: neither interpolation nor `dump`, a debugger's view or a failed test.
package protocol Withheld: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What kind of thing it is, which is all that is ever shown of it.
    var kindOfSecret: String { get }
}

extension Withheld {
    package var description: String { "\(kindOfSecret) (withheld)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
