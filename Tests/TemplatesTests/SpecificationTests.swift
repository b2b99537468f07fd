import Templates
import Testing

/// The cases of https://github.com/mustache/spec, read in place.
///
/// They are kept beside the repository, in `../shared/standards/vectors/mustache-spec`. In a clone without that folder
/// this suite is disabled; `LooseRenderingTests` then still has a case of our own for each feature.
@Suite(.enabled(if: SpecificationCase.isFolderThere, "the specification's cases are not beside this clone"))
struct SpecificationTests {
    @Test func findsEveryCase() {
        #expect(SpecificationCase.all.count == 163)
    }

    @Test(arguments: SpecificationCase.all)
    func rendersAsSpecified(_ specified: SpecificationCase) throws {
        #expect(
            try renderLoosely(specified.template, specified.data, partials: specified.partials) == specified.expected)
    }
}
