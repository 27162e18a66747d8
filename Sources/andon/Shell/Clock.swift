import Glibc
import WorkshopCore

/// The one place that reads a clock; everything else is handed the time.
enum Clock: Sendable {
    /// The machine's clock.
    case system
    /// A time that stands still, for tests and replays.
    case fixed(Instant)
    /// A time that began at `start` and runs `speed` times as fast as real time.
    case running(start: Instant, since: Int64, speed: Int64)

    /// A clock that starts to run at `start` now.
    static func starting(at start: Instant, speed: Int64 = 1) -> Clock {
        .running(start: start, since: monotonicMilliseconds, speed: speed)
    }

    /// The time.
    var now: Instant {
        switch self {
        case .system: Instant(milliseconds: Self.milliseconds(of: CLOCK_REALTIME))
        case .fixed(let instant): instant
        case .running(let start, let since, let speed):
            Instant(
                milliseconds: start.milliseconds + (Self.monotonicMilliseconds - since) * speed)
        }
    }

    /// Real milliseconds until this clock shows the next full minute; nil when it stands still.
    var millisecondsToNextMinute: Int? {
        let left = 60_000 - now.milliseconds.remainder(by: 60_000)
        switch self {
        case .system: return Int(left)
        case .fixed: return nil
        case .running(_, _, let speed): return Int((left + speed - 1) / speed)
        }
    }

    /// Milliseconds of a clock that is never set.
    static var monotonicMilliseconds: Int64 { milliseconds(of: CLOCK_MONOTONIC) }

    private static func milliseconds(of clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}

extension Int64 {
    /// The remainder that is never negative.
    func remainder(by divisor: Int64) -> Int64 { self - floored(by: divisor) * divisor }
}
