import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct ExperienceTests {
    /// Jobs of an hour that took so many minutes.
    private func samples(
        _ minutes: [Int], _ kind: JobKind = .repair, skill: Int = 2
    ) -> [Experience.Sample] {
        minutes.compactMap {
            Experience.Sample(
                flatRate: Minutes(60), worked: Minutes($0), kind: kind,
                skill: Skill(clamping: skill))
        }
    }

    private func left(
        _ experience: Experience, after worked: Int, flatRate: Int = 60, _ kind: JobKind = .repair,
        skill: Int = 2
    ) -> Int {
        experience.expectedLeft(
            flatRate: Minutes(flatRate), worked: Minutes(worked), kind: kind,
            skill: Skill(clamping: skill)
        ).count
    }

    @Test func `half of the jobs that lasted longer were done by then`() {
        let experience = Experience(samples([50, 55, 60, 66, 72, 78, 84, 90, 96]))
        // Of 66, 72, 78, 84, 90 and 96 the middle is 84.
        #expect(left(experience, after: 60) == 24)
        #expect(left(experience, after: 70) == 14)
        #expect(left(experience, after: 80) == 10)
        #expect(left(experience, after: 33, flatRate: 30) == 9)
    }

    @Test func `what lasts longer than all that is known is given a tenth, at least five minutes`()
    {
        let experience = Experience(samples([50, 55, 60, 66, 72, 78, 84, 90, 96]))
        #expect(left(experience, after: 90) == 6)
        #expect(left(experience, after: 2_000) == 6)
        #expect(left(experience, after: 60_000, flatRate: 6_000) == 600)
        #expect(left(experience, after: 500, flatRate: 12) == 5)
    }

    @Test func `a thin history does not answer`() {
        let seven = Experience(samples(Array(repeating: 120, count: 7)))
        #expect(left(seven, after: 60) == 6)
        #expect(left(seven, after: 20) == 40)
        #expect(seven.cases(kind: .repair, skill: .basic).count == 0)
        let eight = Experience(samples(Array(repeating: 120, count: 8)))
        #expect(left(eight, after: 60) == 60)
        #expect(left(eight, after: 20) == 100)
        let nothing = Experience([])
        #expect(left(nothing, after: 60) == 6)
    }

    @Test func `jobs of the same kind and skill answer first, then of the kind, then all`() {
        let same = samples(Array(repeating: 90, count: 8), skill: 2)
        let kind = samples(Array(repeating: 120, count: 8), skill: 3)
        let others = samples(Array(repeating: 180, count: 80), .bodywork, skill: 2)
        let experience = Experience(same + kind + others)
        #expect(left(experience, after: 60, skill: 2) == 30)
        // Nobody did a repair of skill 4: those of 2 and 3 together answer.
        #expect(left(experience, after: 60, skill: 4) == 60)
        #expect(left(experience, after: 60, .campaign, skill: 4) == 120)
        // Of the closest group nobody lasted so long: the next one answers.
        #expect(left(experience, after: 95, skill: 2) == 25)
    }

    @Test func `nothing makes it less than nothing, or stops it`() {
        let experience = Experience(samples([1] + Array(repeating: 61, count: 8)))
        for worked in [-.max, -1, 0, 59, 60, 61, 62, 10_000_000, Int.max] {
            #expect(left(experience, after: worked) >= 0)
        }
        for flatRate in [Int.min, -1, 0, 1, Int.max] {
            #expect(left(experience, after: 60, flatRate: flatRate) >= 0)
        }
        #expect(
            Experience.Sample(
                flatRate: Minutes(1), worked: Minutes(.max), kind: .other, skill: .basic)?.ratio
                == 100)
    }

    @Test func `a job without a time on record is no sample`() {
        #expect(samples([0, -5]).isEmpty)
        #expect(
            Experience.Sample(flatRate: .zero, worked: Minutes(5), kind: .other, skill: .basic)
                == nil)
    }

    @Test func `comparable are the same kind and skill, then the kind, then all, then none`() {
        let experience = Experience(
            samples(Array(repeating: 90, count: 8), skill: 2)
                + samples(Array(repeating: 120, count: 7), skill: 3)
                + samples(Array(repeating: 180, count: 4), .bodywork, skill: 2))
        func cases(_ kind: JobKind, _ skill: Int) -> ComparableCases {
            experience.cases(kind: kind, skill: Skill(clamping: skill))
        }
        #expect(cases(.repair, 2).likeness == .kindAndSkill)
        #expect(cases(.repair, 2).count == 8)
        #expect(cases(.repair, 3).likeness == .kind)
        #expect(cases(.repair, 3).count == 15)
        #expect(cases(.bodywork, 2).likeness == .any)
        #expect(cases(.bodywork, 2).count == 19)
        #expect(Experience([]).cases(kind: .repair, skill: .basic) == .assumed)
    }

    @Test func `what jobs taught before counts with those on the board`() {
        let past = Experience(samples(Array(repeating: 90, count: 7), .maintenance, skill: 4))
        let scene = Scene(.shop(lunch: nil)).received(["1": .of(.work(60))])
            .and(.work(.start("1", "Smith"))).at("8:30").and(.work(.finish("1")))
        let cases = Experience(of: scene.workshop, after: past)
            .cases(kind: .maintenance, skill: Skill(clamping: 4))
        #expect(cases.count == 8)
        #expect(cases.likeness == .kindAndSkill)
        #expect(cases.quantile(1) == 1.5)
    }

    @Test func `the finished jobs on the board teach, reworked and unmeasured ones do not`() {
        var scene = Scene(.shop(lunch: nil))
        for number in 1...9 {
            let order = OrderID("\(number)")
            scene = scene.at(Instant("7:00") + Minutes(45 * (number - 1)))
                .received([order: .of(.work(30))]).and(.work(.start(JobID(order, 1), "Smith")))
            scene = scene.at(scene.now + Minutes(number == 9 ? 0 : 45))
                .and(.work(.finish(JobID(order, 1))))
        }
        #expect(left(Experience(of: scene.workshop), after: 60, .maintenance, skill: 1) == 30)
        let reworked = scene.and(
            .afterWork(.failInspection("8", note: "")), .work(.start("8", "Bates"))
        )
        .at(scene.now + Minutes(15)).and(.work(.finish("8")))
        #expect(left(Experience(of: reworked.workshop), after: 60, .maintenance, skill: 1) == 6)
    }
}
