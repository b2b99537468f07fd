/// A large value held in one place.
///
/// To copy a large value costs counting a reference for each text and list in it, which views of badges would do thousands of
/// times. A view in such a place is read where it lies.
@usableFromInline
package final class Shared<Value: Sendable>: Sendable {
    @usableFromInline package let value: Value

    @inlinable
    package init(_ value: Value) {
        self.value = value
    }
}
