import CatalogModel
import Credentials
import JSONText
import Testing

/// What an edition becomes in a badge.
struct AchievementTests {
    private func achievement(
        of sample: EditionSample, isSpecimen: Bool = false, language: String = "en", beside others: [EditionSample] = []
    ) throws -> Achievement {
        let edition = try sample.edition()
        let catalog = try EditionSample.catalog([edition] + others.map { try $0.edition() }, language: language)
        return Achievement(of: edition, in: catalog, by: try AwardSample.badgeIssuer(isSpecimen: isSpecimen))
    }

    @Test func takesEverythingFromTheEdition() throws {
        let found = try achievement(of: EditionSample("data-cycle@2020-09"))
        let expected = Achievement(
            name: "Data Cycle", description: "You lead a cycle of inquiry.",
            criteria: "- Collects the data.\n- Decides with others.",
            outcomes: [
                .init(text: "Collects the data.", address: "\(AwardSample.edition)/#outcome-1"),
                .init(text: "Decides with others.", address: "\(AwardSample.edition)/#outcome-2"),
            ],
            address: "\(AwardSample.edition)/", version: "2020-09", language: "en",
            image: "\(AwardSample.edition)/badge.png", imageCaption: "Badge for Data Cycle")
        #expect(found == expected)
    }

    /// Only the sources are asked whether a statement is right; the badge holds the statement alone.
    @Test func leavesOutTheMarksOfSources() throws {
        var sample = try EditionSample("data-cycle@2020-09")
        sample.competency = [
            .paragraph(
                .text("You look "), .link("at data", to: "index.md"), .text(". "),
                .link("Source: News", to: "../../../sources/news.md")),
            .paragraph(.text("You act.")),
            .paragraph(.link("Source: News", to: "../../../sources/news.md")),
        ]
        #expect(try achievement(of: sample).description == "You look at data.\n\nYou act.")
    }

    @Test func hasOnlyATitleWhereNothingElseIsKnown() throws {
        var sample = try EditionSample("data-cycle@2020-02")
        sample.competency = nil
        sample.outcomes = []
        let found = try achievement(of: sample)
        #expect(found.description == "Data Cycle")
        #expect(found.criteria == nil)
        #expect(found.outcomes.isEmpty)
    }

    @Test func showsSpecimensWithTheirOwnPicture() throws {
        let found = try achievement(of: EditionSample("data-cycle@2020-09"), isSpecimen: true)
        #expect(found.image == "\(AwardSample.edition)/badge-specimen.png")
        #expect(found.address == "\(AwardSample.edition)/")
    }

    /// A later edition must not change what was signed for this one.
    @Test func isRelatedToEarlierEditionsOnly() throws {
        let others = try ["data-cycle@2020-02", "data-cycle@2021-03", "data-cycle@2020-09-15", "data-cycle@2019-12-31"]
            .map { try EditionSample($0) }
        let found = try achievement(of: EditionSample("data-cycle@2020-09"), beside: others)
        let site = "\(AwardSample.site)/micro-credentials/data-cycle"
        #expect(
            found.relatives == [
                .init(address: "\(site)/2020-02/", version: "2020-02"),
                .init(address: "\(site)/2019-12-31/", version: "2019-12-31"),
            ])
    }

    @Test func writesTheAchievementOfOpenBadges3() throws {
        let others = [try EditionSample("data-cycle@2020-02")]
        let document = try achievement(of: EditionSample("data-cycle@2020-09"), beside: others).document
        let expected = """
            {
              "id": "https://badges.example.org/micro-credentials/data-cycle/2020-09/",
              "type": [
                "Achievement"
              ],
              "achievementType": "MicroCredential",
              "name": "Data Cycle",
              "description": "You lead a cycle of inquiry.",
              "criteria": {
                "id": "https://badges.example.org/micro-credentials/data-cycle/2020-09/#criteria",
                "narrative": "- Collects the data.\\n- Decides with others."
              },
              "image": {
                "id": "https://badges.example.org/micro-credentials/data-cycle/2020-09/badge.png",
                "type": "Image",
                "caption": "Badge for Data Cycle"
              },
              "alignment": [
                {
                  "type": [
                    "Alignment"
                  ],
                  "targetName": "Collects the data.",
                  "targetUrl": "https://badges.example.org/micro-credentials/data-cycle/2020-09/#outcome-1"
                },
                {
                  "type": [
                    "Alignment"
                  ],
                  "targetName": "Decides with others.",
                  "targetUrl": "https://badges.example.org/micro-credentials/data-cycle/2020-09/#outcome-2"
                }
              ],
              "related": [
                {
                  "id": "https://badges.example.org/micro-credentials/data-cycle/2020-02/",
                  "type": [
                    "Related"
                  ],
                  "version": "2020-02"
                }
              ],
              "inLanguage": "en",
              "version": "2020-09"
            }

            """
        #expect(document.prettyText == expected)
    }

    @Test func writesNothingThatIsNotRecorded() throws {
        var sample = try EditionSample("data-cycle@2020-02")
        sample.competency = nil
        sample.outcomes = []
        let expected = """
            {
              "id": "https://badges.example.org/micro-credentials/data-cycle/2020-02/",
              "type": [
                "Achievement"
              ],
              "achievementType": "MicroCredential",
              "name": "Data Cycle",
              "description": "Data Cycle",
              "criteria": {
                "id": "https://badges.example.org/micro-credentials/data-cycle/2020-02/#criteria"
              },
              "image": {
                "id": "https://badges.example.org/micro-credentials/data-cycle/2020-02/badge.png",
                "type": "Image",
                "caption": "Badge for Data Cycle"
              },
              "inLanguage": "en",
              "version": "2020-02"
            }

            """
        #expect(try achievement(of: sample).document.prettyText == expected)
    }

    @Test(arguments: ["en", "en-US", "es-419", "zh-Hant", "zh-Hans-CN", "gsw"])
    func namesTheLanguage(_ language: String) throws {
        let document = try achievement(of: EditionSample("data-cycle@2020-09"), language: language).document
        #expect(document["inLanguage"] == .string(language))
    }

    /// The official schema has one form for tags, and others would make the whole credential invalid.
    @Test(arguments: ["en-us", "EN", "ca-valencia", "de-1996", "en-US-posix", "x-klingon"])
    func leavesOutALanguageThatTheSchemaRefuses(_ language: String) throws {
        let document = try achievement(of: EditionSample("data-cycle@2020-09"), language: language).document
        #expect(document["inLanguage"] == nil)
    }

    /// Things with one id are one thing in linked data, and two statements about it would run into one another.
    @Test func givesEveryThingAnIdOfItsOwn() throws {
        let document = try AwardSample().document()
        var ids: [String] = []
        _ = document.rewritings { value in
            if case .string(let id)? = value["id"] { ids.append(id) }
            return []
        }
        #expect(ids.count == 8)
        #expect(Set(ids).count == ids.count)
    }
}
