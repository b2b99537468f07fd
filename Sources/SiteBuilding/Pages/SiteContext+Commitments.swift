import CatalogModel
import Templates

extension SiteContext {
    func commitmentsPage(_ text: PageText) -> PlannedPage {
        PlannedPage(.commitments, from: text.file, template: templates.commitments.name) {
            let items = catalog.commitments.map { commitment in
                CommitmentsView.Item(
                    language: language.language(of: commitment.text), number: String(commitment.number),
                    anchor: commitment.slug.text, title: commitment.text.title,
                    text: bodies.markup(of: commitment.text),
                    microCredentials: comparedMicroCredentials.filter { isRelated($0, to: commitment) }
                        .compactMap { related(to: $0.slug) })
            }
            return templates.commitments.render(
                CommitmentsView(
                    site: site(at: .commitments), page: page(for: text, at: .commitments),
                    body: bodies.markup(of: text), commitments: items, matrixHref: href(.matrix)))
        }
    }

    func matrixPage(_ text: PageText) -> PlannedPage {
        PlannedPage(.matrix, from: text.file, template: templates.matrix.name) {
            let columns = comparedMicroCredentials.map { microCredential in
                let edition = microCredential.shownEdition
                return MatrixView.Column(
                    language: language.language(of: edition.text), number: edition.number.map(String.init),
                    shortTitle: edition.shortTitle, title: edition.text.title,
                    href: href(.microCredential(microCredential.slug)),
                    hue: edition.hue.rawValue)
            }
            return templates.matrix.render(
                MatrixView(
                    site: site(at: .matrix), page: page(for: text, at: .matrix), body: bodies.markup(of: text),
                    columns: columns, rows: catalog.commitments.map(matrixRow(of:))))
        }
    }

    private func matrixRow(of commitment: Commitment) -> MatrixView.Row {
        let cells = comparedMicroCredentials.map { microCredential in
            let edition = microCredential.shownEdition
            return MatrixView.Cell(
                isRelated: isRelated(microCredential, to: commitment), hue: edition.hue.rawValue,
                shortTitle: edition.shortTitle)
        }
        return MatrixView.Row(
            language: language.language(of: commitment.text), number: String(commitment.number),
            title: commitment.text.title, href: href(.commitments, anchor: commitment.slug.text), cells: cells)
    }

    /// Those of series in their order, then the others: the order of every comparison.
    var comparedMicroCredentials: [MicroCredential] {
        let inSeries = catalog.series.flatMap { $0.microCredentials.map(\.value) }
        let others = catalog.microCredentials.map(\.slug).filter { !inSeries.contains($0) }
        return (inSeries + others).compactMap { catalog.microCredential($0) }
    }

    private func isRelated(_ microCredential: MicroCredential, to commitment: Commitment) -> Bool {
        microCredential.shownEdition.commitments.contains { $0.value == commitment.slug }
    }
}
