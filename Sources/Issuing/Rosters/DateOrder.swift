/// Which of day and month comes first in a date of figures, as people choose it on the command line.
package enum DateOrder: String, Sendable, CaseIterable {
    case mdy
    case dmy
}
