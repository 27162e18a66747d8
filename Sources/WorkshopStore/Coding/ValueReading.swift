import WorkshopCore

// The values inside events, each from its members.
extension Values {
    func shopSettings() throws(Unfit) -> ShopSettings {
        ShopSettings(
            name: try text("name"), zone: try text("zone"), hours: try values("hours").daySpan(),
            breaks: try daySpans("breaks"), weekdays: try numbers("weekdays"),
            closedDays: try days("closedDays"), inspection: try minutes("inspection"),
            wash: try minutes("wash"), settlement: try minutes("settlement"),
            tightSlack: try minutes("tightSlack"), overridable: try words("overridable"),
            lookAhead: try optionalValues("lookAhead")?.lookAhead(),
            notices: try optionalWords("notices"),
            booking: try optionalValues("booking")?.bookingRules(),
            roleChanges: try optionalList("roleChanges") { (change) throws(Unfit) in
                RoleChange(
                    try change.word("role"), try change.word("capability"),
                    isAllowed: try change.flag("isAllowed"))
            },
            demandsForcedIdentity: try optionalFlag("demandsForcedIdentity"))
    }

    private func bookingRules() throws(Unfit) -> BookingRules {
        BookingRules(
            productivity: try optionalNumber("productivity"),
            appointmentRate: try optionalNumber("appointmentRate"),
            receptions: try optionalNumber("receptions"))
    }

    private func lookAhead() throws(Unfit) -> LookAhead {
        LookAhead(
            inspectors: try number("inspectors"), washBays: try number("washBays"),
            lateSlack: try minutes("lateSlack"), callMargin: try minutes("callMargin"),
            callLead: try minutes("callLead"), callAgain: try minutes("callAgain"),
            escalation: try minutes("escalation"))
    }

    func contactPreference() throws(Unfit) -> ContactPreference {
        ContactPreference(
            wantsMessages: try flag("wantsMessages"), language: try optionalText("language"))
    }

    func orderSheet() throws(Unfit) -> OrderSheet {
        OrderSheet(
            customer: try text("customer"), phone: try text("phone"),
            mail: try optionalText("mail"), plate: try text("plate"),
            model: try text("model"), vin: try text("vin"), advisor: try text("advisor"),
            arrival: try instant("arrival"), appointment: try optionalInstant("appointment"),
            promise: try instant("promise"), isWaiter: try flag("isWaiter"),
            comebackOf: try optionalText("comebackOf").map { OrderID($0) },
            wantsWash: try flag("wantsWash"), keyTag: try text("keyTag"),
            notes: try text("notes"),
            jobs: try list("jobs") { (line) throws(Unfit) in try line.jobLine() },
            parts: try list("parts") { (part) throws(Unfit) in try part.partRequest() })
    }

    func jobLine() throws(Unfit) -> JobLine {
        JobLine(
            description: try text("description"), flatRate: try minutes("flatRate"),
            skill: try skill("skill"), kind: try word("kind"),
            estimate: try optionalText("estimate"),
            after: try optionalIntegers("after").map { Predecessors($0) })
    }

    func partRequest() throws(Unfit) -> PartRequest {
        PartRequest(
            number: try text("number"), quantity: try number("quantity"),
            job: try optionalNumber("job"))
    }

    func stoppage() throws(Unfit) -> Stoppage {
        Stoppage(
            code: try word("code"), reason: try text("reason"), owner: try text("owner"),
            expected: try optionalInstant("expected"), parked: try optionalText("parked"))
    }

    func telling() throws(Unfit) -> Telling {
        Telling(
            proposed: try instant("proposed"), told: try text("told"),
            channel: try word("channel"), answer: try word("answer"), reason: try text("reason"),
            again: try optionalInstant("again"), appointment: try optionalInstant("appointment"))
    }

    func passedOver() throws(Unfit) -> PassedOver {
        let first = try values("first")
        return PassedOver(
            JobID(OrderID(try first.text("order")), try first.number("number")),
            try word("reason"), remark: try text("remark"))
    }

    func span() throws(Unfit) -> Span {
        Span(from: try instant("from"), until: try instant("until"))
    }

    func daySpan() throws(Unfit) -> DaySpan {
        DaySpan(
            from: TimeOfDay(minute: try number("from")),
            until: TimeOfDay(minute: try number("until")))
    }
}
