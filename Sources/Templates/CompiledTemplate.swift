/// A template that was checked against a view type, and renders it without looking anything up.
@usableFromInline
package struct CompiledTemplate<View: TemplateView>: Sendable {
    let program: Program

    init(_ program: Program) {
        self.program = program
    }

    /// Appends the page to `output`, which may be kept and emptied to save its memory for the next page.
    @inlinable
    package func render(_ view: View, into output: inout [UInt8]) {
        render(ErasedView(view), into: &output)
    }

    /// The page as bytes of its own.
    package func render(_ view: View) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(program.literals.count + program.literals.count / 2)
        render(view, into: &output)
        return output
    }

    @usableFromInline
    func render(_ view: ErasedView, into output: inout [UInt8]) {
        var rendering = Rendering(of: program, over: view)
        rendering.run(into: &output)
    }
}
