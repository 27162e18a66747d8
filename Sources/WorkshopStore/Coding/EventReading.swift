import WorkshopCore

/// Reads events value by value, without the synthesised coding, whose metadata cost a program that
/// has just started some milliseconds.
///
/// What it does not know or cannot read it leaves to the synthesised coding, which then says what
/// is wrong. A test holds both against each other for every event with every value.
enum EventReading {
    /// The event that stands at `node` as `{"type":{…}}`; nil leaves it to the synthesised coding.
    static func event(_ tape: JSONTape, at node: Int) -> Event? {
        guard tape.nodes[node].kind == .object, tape.nodes[node].next > node + 2,
            let name = tape.string(at: node + 1).flatMap(EventName.init)
        else { return nil }
        do throws(Unfit) {
            return try event(name, Values(tape: tape, node: node + 2))
        } catch {
            return nil
        }
    }

    private static func event(_ name: EventName, _ values: Values) throws(Unfit) -> Event {
        switch name {
        case .shop(let name): .shop(try event(name, values))
        case .technician(let name): .technician(try event(name, values))
        case .visit(let name): .visit(try event(name, values))
        case .work(let name): .work(try event(name, values))
        case .parts(let name): .parts(try event(name, values))
        case .promise(let name): .promise(try event(name, values))
        case .afterWork(let name): .afterWork(try event(name, values))
        case .undo(.undone):
            .undone(from: try values.number("from"), through: try values.number("through"))
        }
    }

    private static func event(
        _ name: ShopEvent.CodingKeys, _ values: Values
    ) throws(Unfit) -> ShopEvent {
        switch name {
        case .opened: .opened(settings: try values.values("settings").shopSettings())
        case .settingsChanged:
            .settingsChanged(settings: try values.values("settings").shopSettings())
        case .contactPreferred:
            .contactPreferred(
                address: try values.text("address"),
                preference: try values.values("preference").contactPreference())
        }
    }

    private static func event(
        _ name: TechnicianEvent.CodingKeys, _ values: Values
    ) throws(Unfit) -> TechnicianEvent {
        switch name {
        case .hired:
            .hired(
                skill: try values.skill("skill"), shift: try values.values("shift").daySpan(),
                breaks: try values.daySpans("breaks"))
        case .skillChanged: .skillChanged(skill: try values.skill("skill"))
        case .shiftChanged:
            .shiftChanged(
                shift: try values.values("shift").daySpan(), breaks: try values.daySpans("breaks"))
        case .absenceSet:
            .absenceSet(
                span: try values.values("span").span(), reason: try values.text("reason"))
        case .absenceLifted: .absenceLifted(span: try values.values("span").span())
        case .left: .left
        }
    }

    private static func event(
        _ name: VisitEvent.CodingKeys, _ values: Values
    ) throws(Unfit) -> VisitEvent {
        switch name {
        case .opened: .opened(sheet: try values.values("sheet").orderSheet())
        case .appointmentConfirmed: .appointmentConfirmed
        case .appointmentMoved:
            .appointmentMoved(
                arrival: try values.instant("arrival"),
                telling: try values.values("telling").telling())
        case .cancelled: .cancelled(reason: try values.text("reason"))
        case .customerDidNotShow:
            .customerDidNotShow(owner: try values.optionalText("owner"))
        case .carReceived: .carReceived(keyTag: try values.optionalText("keyTag"))
        case .carTakenHome: .carTakenHome
        case .carParked: .carParked(place: try values.text("place"))
        case .noteAdded: .noteAdded(text: try values.text("text"))
        }
    }

    private static func event(
        _ name: WorkEvent.CodingKeys, _ values: Values
    ) throws(Unfit) -> WorkEvent {
        switch name {
        case .added:
            .added(
                line: try values.values("line").jobLine(),
                needsAuthorisation: try values.flag("needsAuthorisation"))
        case .authorised: .authorised(job: try values.number("job"))
        case .declined: .declined(job: try values.number("job"))
        case .assigned:
            .assigned(
                job: try values.number("job"), technician: try values.technician("technician"),
                plannedStart: try values.instant("plannedStart"),
                plannedEnd: try values.instant("plannedEnd"),
                place: try values.optionalInstant("place"))
        case .unassigned: .unassigned(job: try values.number("job"))
        case .sequenced:
            .sequenced(
                job: try values.number("job"),
                after: try values.optionalIntegers("after").map { Predecessors($0) })
        case .started:
            .started(
                job: try values.number("job"), technician: try values.technician("technician"),
                overrideReason: try values.optionalText("overrideReason"))
        case .stopped:
            .stopped(
                job: try values.number("job"), stoppage: try values.values("stoppage").stoppage())
        case .stoppageChanged:
            .stoppageChanged(
                job: try values.number("job"), stoppage: try values.values("stoppage").stoppage())
        case .resumed:
            .resumed(
                job: try values.number("job"), technician: try values.technician("technician"),
                overrideReason: try values.optionalText("overrideReason"))
        case .finished: .finished(job: try values.number("job"))
        case .firstChoicePassedOver:
            .firstChoicePassedOver(
                job: try values.number("job"), technician: try values.technician("technician"),
                passedOver: try values.values("passedOver").passedOver())
        }
    }

    private static func event(
        _ name: PartsEvent.CodingKeys, _ values: Values
    ) throws(Unfit) -> PartsEvent {
        switch name {
        case .asked:
            .asked(
                number: try values.text("number"), quantity: try values.number("quantity"),
                job: try values.optionalNumber("job"))
        case .moved:
            .moved(
                number: try values.text("number"), state: try values.word("state"),
                eta: try values.optionalInstant("eta"))
        }
    }

    private static func event(
        _ name: PromiseEvent.CodingKeys, _ values: Values
    ) throws(Unfit) -> PromiseEvent {
        switch name {
        case .customerTold: .customerTold(telling: try values.values("telling").telling())
        case .advisorAlerted: .advisorAlerted(reason: try values.text("reason"))
        case .alertAcknowledged: .alertAcknowledged
        case .messageSent:
            .messageSent(
                message: try values.text("message"), channel: try values.text("channel"))
        case .messageFailed:
            .messageFailed(
                message: try values.text("message"), channel: try values.text("channel"),
                reason: try values.text("reason"))
        }
    }

    private static func event(
        _ name: AfterWorkEvent.CodingKeys, _ values: Values
    ) throws(Unfit) -> AfterWorkEvent {
        switch name {
        case .inspectionPassed: .inspectionPassed(note: try values.text("note"))
        case .inspectionFailed:
            .inspectionFailed(job: try values.number("job"), note: try values.text("note"))
        case .washStarted: .washStarted
        case .washFinished: .washFinished
        case .billSettled: .billSettled
        case .carReady: .carReady
        case .carDelivered: .carDelivered
        case .followedUp: .followedUp(note: try values.text("note"))
        case .closed: .closed
        }
    }
}

/// A value is missing or of another kind.
struct Unfit: Error {}

/// The members of an object on a tape, read by name.
struct Values {
    let tape: JSONTape
    let node: Int

    private func member(_ name: StaticString) throws(Unfit) -> Int {
        guard let member = tape.member(name, of: node) else { throw Unfit() }
        return member
    }

    /// The member, or nil when it is missing or null.
    private func optional(_ name: StaticString) -> Int? {
        guard let member = tape.member(name, of: node), tape.nodes[member].kind != .null
        else { return nil }
        return member
    }

    private func text(at node: Int) throws(Unfit) -> String {
        guard let text = tape.string(at: node) else { throw Unfit() }
        return text
    }

    private func whole<Number: FixedWidthInteger>(at node: Int) throws(Unfit) -> Number {
        guard let number: Number = tape.integer(at: node) else { throw Unfit() }
        return number
    }

    func text(_ name: StaticString) throws(Unfit) -> String { try text(at: member(name)) }

    func optionalText(_ name: StaticString) throws(Unfit) -> String? {
        guard let node = optional(name) else { return nil }
        return try text(at: node)
    }

    func number(_ name: StaticString) throws(Unfit) -> Int { try whole(at: member(name)) }

    func optionalNumber(_ name: StaticString) throws(Unfit) -> Int? {
        guard let node = optional(name) else { return nil }
        return try whole(at: node)
    }

    func flag(_ name: StaticString) throws(Unfit) -> Bool {
        let kind = tape.nodes[try member(name)].kind
        guard kind == .yes || kind == .no else { throw Unfit() }
        return kind == .yes
    }

    func optionalFlag(_ name: StaticString) throws(Unfit) -> Bool? {
        optional(name) == nil ? nil : try flag(name)
    }

    func instant(_ name: StaticString) throws(Unfit) -> Instant {
        Instant(milliseconds: try whole(at: member(name)))
    }

    func optionalInstant(_ name: StaticString) throws(Unfit) -> Instant? {
        guard let node = optional(name) else { return nil }
        return Instant(milliseconds: try whole(at: node))
    }

    /// A value of an enumeration that is written as its word or number.
    func word<Word: RawRepresentable<String>>(_ name: StaticString) throws(Unfit) -> Word {
        try Self.known(try text(name))
    }

    private static func known<Value: RawRepresentable>(
        _ raw: Value.RawValue
    ) throws(Unfit) -> Value {
        guard let value = Value(rawValue: raw) else { throw Unfit() }
        return value
    }

    /// A list of values of an enumeration that are written as their words.
    func words<Word: RawRepresentable<String>>(_ name: StaticString) throws(Unfit) -> [Word] {
        try elements(name) { (node) throws(Unfit) in try Self.known(try text(at: node)) }
    }

    /// A list of values of an enumeration that are written as their numbers.
    func numbers<Value: RawRepresentable<Int>>(_ name: StaticString) throws(Unfit) -> [Value] {
        try elements(name) { (node) throws(Unfit) in try Self.known(try whole(at: node)) }
    }

    func optionalIntegers(_ name: StaticString) throws(Unfit) -> [Int]? {
        guard optional(name) != nil else { return nil }
        return try elements(name) { (node) throws(Unfit) in try whole(at: node) }
    }

    func days(_ name: StaticString) throws(Unfit) -> [Day] {
        try elements(name) { (node) throws(Unfit) in Day(number: try whole(at: node)) }
    }

    func daySpans(_ name: StaticString) throws(Unfit) -> [DaySpan] {
        try list(name) { (span) throws(Unfit) in try span.daySpan() }
    }

    func technician(_ name: StaticString) throws(Unfit) -> TechnicianID {
        TechnicianID(try text(name))
    }

    func skill(_ name: StaticString) throws(Unfit) -> Skill { Skill(clamping: try number(name)) }

    func values(_ name: StaticString) throws(Unfit) -> Values {
        let node = try member(name)
        guard tape.nodes[node].kind == .object else { throw Unfit() }
        return Values(tape: tape, node: node)
    }

    func optionalValues(_ name: StaticString) throws(Unfit) -> Values? {
        optional(name) == nil ? nil : try values(name)
    }

    func optionalWords<Word: RawRepresentable<String>>(
        _ name: StaticString
    ) throws(Unfit) -> [Word]? {
        optional(name) == nil ? nil : try words(name)
    }

    func minutes(_ name: StaticString) throws(Unfit) -> Minutes { Minutes(try number(name)) }

    func list<Element>(
        _ name: StaticString, _ element: (Values) throws(Unfit) -> Element
    ) throws(Unfit) -> [Element] {
        try elements(name) { (node) throws(Unfit) in
            guard tape.nodes[node].kind == .object else { throw Unfit() }
            return try element(Values(tape: tape, node: node))
        }
    }

    func optionalList<Element>(
        _ name: StaticString, _ element: (Values) throws(Unfit) -> Element
    ) throws(Unfit) -> [Element]? {
        optional(name) == nil ? nil : try list(name, element)
    }

    private func elements<Element>(
        _ name: StaticString, _ element: (Int) throws(Unfit) -> Element
    ) throws(Unfit) -> [Element] {
        let node = try member(name)
        guard tape.nodes[node].kind == .array else { throw Unfit() }
        var elements: [Element] = []
        for child in tape.children(of: node) { elements.append(try element(child)) }
        return elements
    }
}
