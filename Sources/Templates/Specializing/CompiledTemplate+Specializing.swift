extension CompiledTemplate {
    /// The template with everything written that many pages have in common.
    ///
    /// It renders faster, and `bytes` of it tell whether anything in common has changed.
    ///
    /// - Parameter view: one of the views; its open fields (`ViewField.open`) are not looked at.
    /// - Returns: a template that renders the same as this one for every view that differs in open fields only.
    @inlinable
    package func specialized(to view: View) -> CompiledTemplate {
        specialized(to: ErasedView(view), ViewShape(of: View.self))
    }

    @usableFromInline
    func specialized(to view: ErasedView, _ shape: ViewShape) -> CompiledTemplate {
        var specialization = Specialization(of: program, over: view, leaving: OpenFields(of: shape))
        return CompiledTemplate(specialization.shorterProgram(), name: name)
    }

    /// All that the template says, as bytes to be hashed: equal for two templates only if they render the same.
    package var bytes: [UInt8] { program.bytes }
}
