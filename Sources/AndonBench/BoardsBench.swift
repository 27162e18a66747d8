import Glibc
import WorkshopCore
import WorkshopStore

/// Twenty boards open on one store: how soon each shows what another process commits, and what a
/// board takes of the machine.
struct BoardsBench {
    let andon: String
    let folder: String
    private let boards = 20
    private let commits = 50
    private let rows: UInt16 = 40
    private let columns: UInt16 = 120

    func run() throws {
        Report.heading("\(boards) boards open on the sample day, \(rows)×\(columns)")
        let path = folder + "/shared.db"
        guard copyDay(to: path) else { return }
        let programs = (0..<boards).compactMap { number in
            PtyProgram(
                [andon, "--store", path, "--now", "2026-11-23T13:30", "--as", "Bench \(number)"],
                rows: rows, columns: columns,
                environment: ["HOME=\(folder)", "PATH=/usr/local/bin:/usr/bin:/bin"])
        }
        for program in programs { _ = program.firstPicture() }
        var delays = try measure(programs, path)
        delays.sort()
        guard !delays.isEmpty else { return }
        Report.figure("commit to last byte, median", delays[delays.count / 2], "ms", goal: "")
        let rank = min(delays.count - 1, delays.count * 99 / 100)
        Report.figure("the same, 99th percentile", delays[rank], "ms", goal: "≤ 100")
        Report.figure(
            "boards that showed a commit", Double(delays.count) / Double(boards * commits) * 100,
            "%", goal: "100")
        let memory = programs.map(\.privateMegabytes)
        Report.figure("private memory of a board", Report.median(memory), "MB", goal: "≤ 8, aim 4")
        Report.figure("the largest of them", memory.max() ?? 0, "MB", goal: "≤ 8")
    }

    /// The milliseconds from each commit until each board had written its last byte for it.
    private func measure(_ programs: [PtyProgram], _ path: String) throws -> [Double] {
        let store = try SQLiteEventStore.open(
            at: path, zone: { _ in BenchDay.zone }, now: { BenchDay.morning })
        defer { store.close() }
        let now = BenchDay.morning + Minutes(330)
        let here = store.workshop.orders.values.filter { $0.state.isOpen && $0.receivedAt != nil }
        let waiting = here.sorted { $0.id < $1.id }.flatMap(\.jobs).first {
            $0.state == .waiting && $0.plan == nil && $0.authorisation != .open
        }
        guard let job = waiting?.id, let technician = store.workshop.technicians.first?.id
        else { return [] }
        var delays: [Double] = []
        PtyProgram.settle(programs, quiet: 0.5)
        for number in 0..<commits {
            let isTaken = store.workshop.job(job)?.plan != nil
            let command =
                isTaken ? Command.work(.unassign(job)) : .work(.assign(job, technician, at: nil))
            let result = try store.perform(
                command, id: "shared-\(number)", by: BenchDay.actor, at: now)
            let committed = Moment.now
            _ = try result.get()
            let last = PtyProgram.settle(programs, quiet: 0.25)
            delays += last.filter { $0 > 0 }.map { ($0 - committed) * 1000 }
        }
        return delays
    }

    /// The sample day for these boards alone.
    private func copyDay(to path: String) -> Bool {
        do {
            let day = try SQLiteEventStore.open(
                at: folder + "/day.db", zone: { _ in BenchDay.zone }, now: { BenchDay.morning })
            defer { day.close() }
            try day.copy(to: path)
            return true
        } catch {
            complain("AndonBench: \(error)")
            return false
        }
    }
}

extension PtyProgram {
    /// Reads from all until none has written for `quiet` seconds; when each wrote its last byte,
    /// 0 for one that wrote nothing.
    @discardableResult
    static func settle(_ programs: [PtyProgram], quiet: Double) -> [Double] {
        var last = programs.map { _ in 0.0 }
        var waits = programs.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while poll(&waits, nfds_t(waits.count), Int32(quiet * 1000)) > 0 {
            for (index, wait) in waits.enumerated() where wait.revents != 0 {
                if read(wait.fd, &buffer, buffer.count) > 0 {
                    last[index] = Moment.now
                } else {
                    waits[index].fd = -1
                }
            }
        }
        return last
    }

    /// What the process has of the memory for itself alone, in megabytes.
    ///
    /// What is dirty and shared is shared with its watcher, which was forked from it.
    var privateMegabytes: Double {
        guard let file = fopen("/proc/\(process)/smaps_rollup", "r") else { return 0 }
        defer { fclose(file) }
        var kilobytes = 0
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, 256, file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
            let own = ["Private_Dirty:", "Private_Clean:", "Shared_Dirty:"]
            guard own.contains(where: text.hasPrefix) else { continue }
            kilobytes += Int(text.filter(\.isNumber)) ?? 0
        }
        return Double(kilobytes) / 1024
    }
}
