extension TemplateLibrary {
    /// Renders a template loosely, without declared fields and strings: how the Mustache specification's cases are run.
    ///
    /// - Returns: nil where there is no template of that name.
    package func renderUnchecked(_ name: String, over value: UncheckedValue) -> [UInt8]? {
        guard let template = templates[name] else { return nil }
        var rendering = UncheckedRendering(of: template, in: templates, over: value)
        return rendering.run()
    }
}
