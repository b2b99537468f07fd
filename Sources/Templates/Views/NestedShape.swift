import Synchronization

/// The shape of a view in a field, made when it is first asked for: the views of a tree contain themselves.
@usableFromInline
final class NestedShape: Sendable {
    private let make: @Sendable () -> ViewShape
    private let made = Mutex<ViewShape?>(nil)

    @usableFromInline
    init(_ make: @escaping @Sendable () -> ViewShape) {
        self.make = make
    }

    var shape: ViewShape {
        if let shape = made.withLock(\.self) { return shape }
        let shape = make()
        made.withLock { $0 = shape }
        return shape
    }
}
