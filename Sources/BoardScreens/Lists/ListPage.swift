import Phrases
import WorkshopCore

/// A row of a list: what it stands for, and its texts.
struct ListRow: Sendable {
    /// What a row stands for: one selection moves over rows of all kinds.
    enum Subject: Hashable, Sendable {
        case call(OrderID)
        /// The alert at this place among the order's.
        case alert(OrderID, Int)
        case stoppage(JobID)
        /// A message of this name that nobody has sent.
        case message(OrderID, String)
        case promise(OrderID)
        case part(OrderID, String)
        case appointment(OrderID)
        case confirmation(OrderID)
        case noShow(OrderID)

        var order: OrderID {
            switch self {
            case .call(let order), .alert(let order, _), .promise(let order), .part(let order, _),
                .message(let order, _), .appointment(let order), .confirmation(let order),
                .noShow(let order):
                order
            case .stoppage(let job): job.order
            }
        }
    }

    let subject: Subject
    /// The job that verbs are about.
    let job: JobID?
    let cells: [Piece]
}

/// A list with its heading.
struct ListSection: Sendable {
    let title: String
    /// What stands there while it has no rows.
    let empty: String
    let table: Table
    let rows: [ListRow]
}

/// The lists of a screen, put into words once after each change.
struct ListPage: Sendable {
    /// What the page was made for besides the workshop.
    struct Key: Hashable, Sendable {
        var language: Language
        var filter: String
        /// Which of its two views is shown.
        var isOther: Bool
        /// The day that it shows; nil where it shows no single one.
        var day: Day?
    }

    /// A way to look at the lists, as the first heading shows it.
    struct Choice: Hashable, Sendable {
        var text: String
        var isChosen: Bool
    }

    let key: Key
    let choices: [Choice]
    let sections: [ListSection]
    /// The rows of all lists, first to last.
    let rows: [ListRow]

    init(key: Key, choices: [Choice], sections: [ListSection]) {
        self.key = key
        self.choices = choices
        self.sections = sections
        rows = sections.flatMap(\.rows)
    }
}

/// What a screen of lists remembers: what is selected, and where it was seen last, so that the
/// selection stays near when its row goes.
struct ListState: Sendable {
    var selected: ListRow.Subject?
    var index = 0
    /// The lists as they were made last; nil when they are out of date.
    var page: ListPage?
}
