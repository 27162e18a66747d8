import Testing
import WorkshopCore

struct DecidePassingOverTests {
    private let scene = given(received("1041"), received("1042"))

    private func kept(
        _ command: WorkCommand, _ passed: PassedOver, as role: Role? = nil
    ) -> Result<[Event], Refusal> {
        scene.workshop.decide(
            .work(.passingOver(passed, taking: command)), by: Actor("Bates"), as: role, at: "8:00"
        ).map { $0.map(\.event) }
    }

    @Test func `the order that was taken keeps what was passed over, and why`() throws {
        let passed = PassedOver("1041/1", .customer)
        let started = try kept(.start("1042/1", "Bates"), passed).get()
        #expect(
            started.last
                == .work(.firstChoicePassedOver(job: 1, technician: "Bates", passedOver: passed)))
        let queued = try kept(.assign("1042/1", "Smith"), passed).get()
        #expect(queued.count == 2)
        #expect(
            queued.last
                == .work(.firstChoicePassedOver(job: 1, technician: "Smith", passedOver: passed)))
    }

    @Test func `who takes the first choice, or gives no work, passes nothing over`() throws {
        let first = try kept(.start("1041/1", "Bates"), PassedOver("1041/1", .customer)).get()
        #expect(first.count == 2)
        let after = Predecessors.beside
        let laid = try kept(.sequence("1042/1", after: after), PassedOver("1041/1", .customer))
            .get()
        #expect(laid == [.work(.sequenced(job: 1, after: after))])
    }

    @Test func `what somebody has begun or been given meanwhile is not passed over`() throws {
        let begun = scene.at("8:00").and(.work(.start("1041/1", "Smith")))
        let given = scene.at("8:00").and(.work(.assign("1041/1", "Smith")))
        for scene in [begun, given] {
            let events = try scene.workshop.decide(
                .work(
                    .passingOver(PassedOver("1041/1", .customer), taking: .start("1042/1", "Bates"))
                ),
                by: Actor("Bates"), as: nil, at: "8:05"
            ).get()
            #expect(!events.isEmpty)
            #expect(
                events.allSatisfy {
                    if case .work(.firstChoicePassedOver) = $0.event { false } else { true }
                })
        }
    }

    @Test func `another reason has to be said, and the job passed over has to be known`() {
        #expect(
            kept(.start("1042/1", "Bates"), PassedOver("1041/1", .other))
                == .failure(.entry(.emptyField(.reason))))
        #expect(
            kept(.start("1042/1", "Bates"), PassedOver("99/1", .customer))
                == .failure(.work(.unknownJob("99/1"))))
        let long = String(repeating: "a", count: 2001)
        #expect(
            kept(.start("1042/1", "Bates"), PassedOver("1041/1", .other, remark: long))
                == .failure(.entry(.tooLong(.reason, limit: 2000))))
    }

    @Test func `what declines the command declines it here`() {
        let passed = PassedOver("1041/1", .customer)
        #expect(kept(.start("99/1", "Bates"), passed) == .failure(.visit(.unknownOrder("99"))))
        #expect(
            kept(.assign("1042/1", "Bates"), passed, as: .technician)
                == .failure(.rights(.roleForbids(.technician, may: [.foreman, .manager]))))
        #expect(
            kept(.start("1042/1", "Smith"), passed, as: .technician)
                == .failure(.rights(.notYourJob("1042/1", "Smith"))))
    }

    @Test func `undo takes the work and its reason back together`() {
        let after = scene.at("8:00")
            .and(
                .work(
                    .passingOver(PassedOver("1041/1", .customer), taking: .start("1042/1", "Bates"))
                )
            )
            .and(.undo("1042"))
        #expect(after.workshop.job("1042/1")?.state == .waiting)
        #expect(
            after.workshop.history(of: .order("1042")).counting.allSatisfy {
                if case .work(.firstChoicePassedOver) = $0.event { false } else { true }
            })
    }
}
