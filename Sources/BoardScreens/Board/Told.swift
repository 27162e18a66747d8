import WorkshopCore

/// What the foot of the screen and the detail panel tell of the selection.
///
/// They follow when the keys rest: a run of arrow keys moves the selection alone, which keeps it
/// light on a slow link.
struct Told: Sendable {
    /// A verb and whether it can be done.
    struct Offer: Sendable {
        var verb: Verb
        var isPossible: Bool
    }

    /// What was selected when they were last told.
    var target = Target()
    /// The verbs of the screen for it, in the order of the table, its own keys first.
    var offers: [Offer] = []
    /// What the detail panel says of it.
    var lines: [DetailLine] = []
    /// Counts how often it was told.
    var edition = 0
}

extension Board {
    /// Whether what is told of the selection is behind it: `rested` is wanted after a while.
    public var wantsRest: Bool {
        told.target != target || foresight?.command != commandInHand
    }

    /// Tells of what is selected now.
    mutating func catchUp() {
        lookAhead()
        let verbs = Verb.all.filter {
            $0.group == .verbs && $0.shownKey(on: screen) != nil
        }
        let here =
            verbs.filter { $0.leads(on: screen) } + verbs.filter { !$0.leads(on: screen) }
        let edition = told.edition + 1
        told = Told(
            target: target,
            offers: here.map {
                Told.Offer(verb: $0, isPossible: step(for: $0).isSuccess)
            },
            lines: target.order.flatMap { workshop.order($0) }.map {
                DetailLines(board: self).lines($0)
            } ?? [], edition: edition)
    }
}
