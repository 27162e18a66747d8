import Foundation
import Testing
import WorkshopCore

/// Recorded events of each kind: they are added to, never edited.
private let recordedText = #"""
    {"shopOpened":{"settings":{"name":"Northside","zone":"Europe/Brussels","hours":{"from":420,
      "until":960},"breaks":[{"from":720,"until":780}],"weekdays":[1,2,3,4,5],
      "closedDays":[20782],"inspection":6,"wash":15,"settlement":5,"tightSlack":30,
      "overridable":["skill","part"]}}}
    {"settingsChanged":{"settings":{"name":"Northside","zone":"UTC","hours":{"from":0,
      "until":1440},"breaks":[],"weekdays":[7],"closedDays":[],"inspection":0,"wash":0,
      "settlement":0,"tightSlack":0,"overridable":["checkedIn","authorisation"]}}}
    {"technicianHired":{"skill":4,"shift":{"from":420,"until":960},"breaks":[]}}
    {"skillChanged":{"skill":3}}
    {"shiftChanged":{"shift":{"from":480,"until":1020},"breaks":[{"from":720,"until":780}]}}
    {"absenceSet":{"span":{"from":1795419600000,"until":1795448400000},"reason":"training"}}
    {"absenceLifted":{"span":{"from":1795419600000,"until":1795448400000}}}
    {"technicianLeft":{}}
    {"orderOpened":{"sheet":{"customer":"Priya Nair","phone":"+44 20 7946 0181",
      "plate":"ZVG 558","model":"Hilux","vin":"J31H23PAUWBPM2GCK","advisor":"Moreau",
      "arrival":1795419600000,"appointment":1795419600000,"promise":1795448400000,"isWaiter":true,
      "comebackOf":"1012","wantsWash":true,"keyTag":"99","notes":"noise when cold",
      "jobs":[{"description":"Oil","flatRate":42,"skill":1,"kind":"maintenance"},
      {"description":"Recall","flatRate":60,"skill":2,"kind":"campaign"}],
      "parts":[{"number":"48510","quantity":2,"job":1},{"number":"28800","quantity":1}]}}}
    {"orderOpened":{"sheet":{"customer":"刘英静","phone":"","plate":"苏C·3AY5R","model":"",
      "vin":"","advisor":"","arrival":0,"promise":0,"isWaiter":false,"wantsWash":false,
      "keyTag":"","notes":"","jobs":[{"description":"大修","flatRate":6000,"skill":4,
      "kind":"repair"}],"parts":[]}}}
    {"appointmentConfirmed":{}}
    {"appointmentMoved":{"arrival":1795419600000,"telling":{"proposed":1795448400000,
      "told":"Ms Nair","channel":"phone","answer":"agreed","reason":"travels"}}}
    {"orderCancelled":{"reason":"sold"}}
    {"customerDidNotShow":{}}
    {"carReceived":{"keyTag":"12"}}
    {"carReceived":{}}
    {"carParked":{"place":"P4"}}
    {"noteAdded":{"text":"wipers"}}
    {"jobAdded":{"line":{"description":"Tyres","flatRate":30,"skill":1,"kind":"other"},
      "needsAuthorisation":true}}
    {"jobAuthorised":{"job":2}}
    {"jobDeclined":{"job":2}}
    {"jobAssigned":{"job":1,"technician":"B. Smith","plannedStart":1795419600000,
      "plannedEnd":1795423200000}}
    {"jobUnassigned":{"job":1}}
    {"jobSequenced":{"job":2,"after":[1]}}
    {"jobSequenced":{"job":2}}
    {"jobStarted":{"job":1,"technician":"B. Smith","overrideReason":"customer waits"}}
    {"jobStarted":{"job":1,"technician":"B. Smith"}}
    {"jobStopped":{"job":1,"stoppage":{"code":"C","reason":"gasket","owner":"Parts",
      "expected":1795448400000,"parked":"P2"}}}
    {"jobStopped":{"job":1,"stoppage":{"code":"A","reason":"lift","owner":""}}}
    {"stoppageChanged":{"job":1,"stoppage":{"code":"D","reason":"body shop","owner":"Lund"}}}
    {"jobResumed":{"job":1,"technician":"D. Morris"}}
    {"jobFinished":{"job":1}}
    {"partAsked":{"number":"48510","quantity":2,"job":1}}
    {"partAsked":{"number":"48510","quantity":2}}
    {"partMoved":{"number":"48510","state":"ordered","eta":1795448400000}}
    {"partMoved":{"number":"48510","state":"issued"}}
    {"inspectionPassed":{"note":""}}
    {"inspectionFailed":{"job":1,"note":"noise"}}
    {"washStarted":{}}
    {"washFinished":{}}
    {"billSettled":{}}
    {"carReady":{}}
    {"carDelivered":{}}
    {"followedUp":{"note":"content"}}
    {"orderClosed":{}}
    {"customerTold":{"telling":{"proposed":1795448400000,"told":"Ms Nair","channel":"in-person",
      "answer":"agreed","reason":"gearbox"}}}
    {"advisorAlerted":{"reason":"C: gasket"}}
    {"alertAcknowledged":{}}
    {"undone":{"from":3,"through":4}}
    {"carTakenHome":{}}
    {"contactPreferred":{"address":"+4420","preference":{"wantsMessages":true,"language":"en"}}}
    {"messageSent":{"message":"c1.0/ready","channel":"sms"}}
    {"messageFailed":{"message":"c1.0/ready","channel":"sms","reason":"no such number"}}
    {"firstChoicePassedOver":{"job":2,"technician":"B. Smith","passedOver":{
      "first":{"order":"1012","number":1},"reason":"other","remark":"key is lost"}}}
    """#

/// The lines that are not indented begin an event.
private let recordedEvents = recordedText.split(separator: "\n").reduce(into: [String]()) {
    if $1.hasPrefix("{") { $0.append(String($1)) } else { $0[$0.count - 1] += $1 }
}

/// The kinds of events; a new case of `Event` makes the compiler ask for its kind, and its kind
/// makes the tests ask for a recorded line.
private enum Kind: CaseIterable {
    case shopOpened, settingsChanged, technicianHired, skillChanged, shiftChanged, absenceSet
    case absenceLifted, technicianLeft, orderOpened, appointmentConfirmed, orderCancelled
    case customerDidNotShow, carReceived, carParked, noteAdded, jobAdded, jobAuthorised
    case jobDeclined, jobAssigned, jobUnassigned, jobStarted, jobStopped, stoppageChanged
    case jobResumed, jobFinished, partAsked, partMoved, inspectionPassed, inspectionFailed
    case washStarted, washFinished, billSettled, carReady, carDelivered, followedUp, orderClosed
    case customerTold, advisorAlerted, alertAcknowledged, undone, carTakenHome
    case contactPreferred, messageSent, messageFailed, firstChoicePassedOver, appointmentMoved
    case jobSequenced

    init(_ event: Event) {
        switch event {
        case .shop(.opened): self = .shopOpened
        case .shop(.settingsChanged): self = .settingsChanged
        case .technician(.hired): self = .technicianHired
        case .technician(.skillChanged): self = .skillChanged
        case .technician(.shiftChanged): self = .shiftChanged
        case .technician(.absenceSet): self = .absenceSet
        case .technician(.absenceLifted): self = .absenceLifted
        case .technician(.left): self = .technicianLeft
        case .visit(.opened): self = .orderOpened
        case .visit(.appointmentConfirmed): self = .appointmentConfirmed
        case .visit(.appointmentMoved): self = .appointmentMoved
        case .visit(.cancelled): self = .orderCancelled
        case .visit(.customerDidNotShow): self = .customerDidNotShow
        case .visit(.carReceived): self = .carReceived
        case .visit(.carParked): self = .carParked
        case .visit(.noteAdded): self = .noteAdded
        case .work(.added): self = .jobAdded
        case .work(.authorised): self = .jobAuthorised
        case .work(.declined): self = .jobDeclined
        case .work(.assigned): self = .jobAssigned
        case .work(.unassigned): self = .jobUnassigned
        case .work(.sequenced): self = .jobSequenced
        case .work(.started): self = .jobStarted
        case .work(.stopped): self = .jobStopped
        case .work(.stoppageChanged): self = .stoppageChanged
        case .work(.resumed): self = .jobResumed
        case .work(.finished): self = .jobFinished
        case .parts(.asked): self = .partAsked
        case .parts(.moved): self = .partMoved
        case .afterWork(.inspectionPassed): self = .inspectionPassed
        case .afterWork(.inspectionFailed): self = .inspectionFailed
        case .afterWork(.washStarted): self = .washStarted
        case .afterWork(.washFinished): self = .washFinished
        case .afterWork(.billSettled): self = .billSettled
        case .afterWork(.carReady): self = .carReady
        case .afterWork(.carDelivered): self = .carDelivered
        case .afterWork(.followedUp): self = .followedUp
        case .afterWork(.closed): self = .orderClosed
        case .promise(.customerTold): self = .customerTold
        case .promise(.advisorAlerted): self = .advisorAlerted
        case .promise(.alertAcknowledged): self = .alertAcknowledged
        case .undone: self = .undone
        case .visit(.carTakenHome): self = .carTakenHome
        case .shop(.contactPreferred): self = .contactPreferred
        case .promise(.messageSent): self = .messageSent
        case .promise(.messageFailed): self = .messageFailed
        case .work(.firstChoicePassedOver): self = .firstChoicePassedOver
        }
    }
}

struct EventTests {
    private func decoded(_ json: String) throws -> Event {
        try JSONDecoder().decode(Event.self, from: Data(json.utf8))
    }

    /// With its keys sorted, so that two texts of one value are the same text.
    private func sorted(_ json: String) throws -> Data {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        return try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
    }

    @Test(arguments: recordedEvents)
    func `a recorded event stays readable and is written as it was`(json: String) throws {
        let event = try decoded(json)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let written = try encoder.encode(event)
        let plain = String(decoding: written, as: UTF8.self)
        #expect(try sorted(plain) == sorted(json))
        #expect(try decoded(plain) == event)
    }

    @Test func `there is a recorded line of every kind of event`() throws {
        let kinds = Set(try recordedEvents.map { Kind(try decoded($0)) })
        #expect(Set(Kind.allCases).subtracting(kinds).isEmpty)
    }

    @Test func `a recorded line says what it seems to say`() throws {
        #expect(try decoded(recordedEvents[7]) == .technician(.left))
        let stopped = Event.work(
            .stopped(
                job: 1,
                stoppage: Stoppage(
                    code: .parts, reason: "gasket", owner: "Parts", expected: "16:40",
                    parked: "P2")))
        let line = try #require(recordedEvents.first { $0.contains(#""code":"C""#) })
        #expect(try decoded(line) == stopped)
    }

    @Test(arguments: [
        #"{"neverHeardOf":{}}"#, #"{"jobFinished":{}}"#, #"{"jobFinished":{"job":"one"}}"#,
        #"{"jobFinished":{"job":1e40}}"#, "{}", "[]", "null",
        #"{"partMoved":{"number":"1","state":"lost"}}"#,
        #"{"jobStopped":{"job":1,"stoppage":{"code":"E","reason":"","owner":""}}}"#,
    ])
    func `what is no event is an error, not a trap`(json: String) {
        #expect(throws: DecodingError.self) { try decoded(json) }
    }

    @Test func `an identity is read as it is written`() {
        let id = EventID(command: "4f.2", index: 10)
        #expect(id.description == "4f.2.10")
        #expect(EventID("4f.2.10") == id)
        #expect(EventID("\u{301}.\u{301}.1")?.command == "\u{301}.\u{301}")
        for text in ["", ".", "4f", "4f.", ".1", "4f.x", "4f.-1", "4f.+1", "4f.01", "4f.1 "] {
            #expect(EventID(text) == nil, "\(text)")
        }
    }
}
