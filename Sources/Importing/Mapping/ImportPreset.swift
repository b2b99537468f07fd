/// A mapping that comes with the program: for a format whose documentation or source can be read by anyone.
package enum ImportPreset: String, Sendable, CaseIterable {
    /// The report on course completion that Moodle exports, in English, where it shows addresses. A course has one, so
    /// `--credential` says what it is about.
    ///
    /// <https://github.com/moodle/moodle/blob/03f3f7180fdc654df432aaf7d4004252824b656b/report/completion/index.php>
    case moodleCourseCompletion = "moodle-course-completion"

    package var text: String {
        switch self {
        case .moodleCourseCompletion:
            """
            # https://github.com/moodle/moodle/blob/03f3f7180fdc654df432aaf7d4004252824b656b/report/completion/index.php
            columns:
              email: Email address
              name: Name
              completed: Course complete
            empty-days: left-out

            """
        }
    }
}
