/// A template that was checked against a view type, and renders it without looking anything up.
@usableFromInline
package struct CompiledTemplate<View: TemplateView>: Sendable {
    let program: Program
    /// What it was compiled from, such as `award.html`; of a string, its key.
    package let name: String

    init(_ program: Program, name: String) {
        self.program = program
        self.name = name
    }

    /// Appends the page to `output`, which may be kept and emptied to save its memory for the next page.
    @inlinable
    package func render(_ view: View, into output: inout [UInt8]) {
        render(ErasedView(view), into: &output)
    }

    /// The page as bytes of its own.
    @inlinable
    package func render(_ view: View) -> [UInt8] { rendered(ErasedView(view)) }

    /// The page of a view that is read where it lies.
    @inlinable
    package func render(_ view: Shared<View>) -> [UInt8] { rendered(ErasedView(view)) }

    @usableFromInline
    func rendered(_ view: ErasedView) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(program.literals.count + program.literals.count / 2)
        render(view, into: &output)
        return output
    }

    @usableFromInline
    func render(_ view: ErasedView, into output: inout [UInt8]) {
        var rendering = Rendering(over: view)
        rendering.run(program, into: &output)
    }
}
