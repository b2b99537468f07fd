/// A value that many others hold, held by one reference.
///
/// To copy a large value costs counting a reference for each text and list in it, which views of badges would do thousands of
/// times.
final class Shared<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}
