#!/usr/bin/env python3
"""Solves one day of Tests/WorkshopPlannerTests/ShopDays with OR-Tools CP-SAT.

exact-plans.py SECONDS WORKERS PROBLEM HINT: HINT holds, a line a technician, the jobs of a plan to
begin with; the plan found is printed in the same form. The status is 3 when none is found in
time. Made for comparison with the day planner.
"""
import sys
from ortools.sat.python import cp_model


def read(path):
    numbers = iter(int(word) for word in open(path).read().split())
    take = lambda count: [next(numbers) for _ in range(count)]
    technicians, jobs, patterns, lunches = take(4)
    breaks = []
    for _ in range(patterns):
        line = take(2 * lunches)
        breaks.append(sorted(zip(line[::2], line[1::2])))
    return breaks, [take(3) for _ in range(technicians)], [take(5) for _ in range(jobs)]


def axis(breaks):
    """Worked minutes before each break, its length, and a function from the day's minutes."""
    points, passed = [], 0
    for start, length in breaks:
        points.append((start - passed, length))
        passed += length

    def worked(minute):
        pause = 0
        for start, length in breaks:
            if minute > start:
                pause += min(minute - start, length)
        return minute - pause

    return points, worked


def duration(job, technician):
    return 5 * -(-job[4] * technician[1] // 500)


def hinted_ends(axes, technicians, jobs, hint):
    """Each job's worked end, and its technician, in the plan to begin with."""
    ends, doers = {}, {}
    for index, row in enumerate(hint):
        free = 0
        worked = axes[technicians[index][2]][1]
        for number in row:
            free = max(free, worked(jobs[number][1])) + duration(jobs[number], technicians[index])
            ends[number], doers[number] = free, index
    return ends, doers


def model_of(breaks, technicians, jobs, hint):
    """All variables get a hint, so that the solver begins with a whole plan."""
    model = cp_model.CpModel()
    axes = [axis(pattern) for pattern in breaks]
    known, doers = hinted_ends(axes, technicians, jobs, hint)
    horizon = max(known.values()) + 570

    def boolean(hinted):
        literal = model.new_bool_var("")
        model.add_hint(literal, int(hinted))
        return literal

    rows = [[] for _ in technicians]
    ends, does, costs = [], [], []
    for number, (skill, release, due, weight, _) in enumerate(jobs):
        end = model.new_int_var(0, horizon, "")
        model.add_hint(end, known[number])
        choices, by_pattern = {}, {}
        for index, (level, _, pattern) in enumerate(technicians):
            if level < skill:
                continue
            time = duration(jobs[number], technicians[index])
            chosen = boolean(doers[number] == index)
            model.add(end >= axes[pattern][1](release) + time).only_enforce_if(chosen)
            rows[index].append(model.new_optional_interval_var(end - time, time, end, chosen, ""))
            choices[index] = chosen
            by_pattern.setdefault(pattern, []).append(chosen)
        model.add_exactly_one(choices.values())
        late = model.new_int_var(0, 2 * horizon, "")
        pattern_of_doer = technicians[doers[number]][2]
        lateness = 0
        for pattern, chosen in by_pattern.items():
            points, worked = axes[pattern]
            before = worked(due)
            passed = sum(length for count, length in points if count < before)
            within = boolean(pattern == pattern_of_doer)
            model.add(sum(chosen) == within)
            pauses, known_pauses = [], 0
            for count, length in points:
                if before <= count < horizon:
                    past = boolean(known[number] > count)
                    model.add(end <= count).only_enforce_if(within, past.negated())
                    pauses.append(length * past)
                    known_pauses += length if known[number] > count else 0
            model.add(late >= end + passed + sum(pauses) - due).only_enforce_if(within)
            if pattern == pattern_of_doer:
                lateness = max(0, known[number] + passed + known_pauses - due)
        model.add_hint(late, lateness)
        ends.append(end)
        does.append(choices)
        costs.append(weight * late)
    for row in rows:
        model.add_no_overlap(row)
    model.minimize(sum(costs))
    return model, ends, does


def main():
    seconds, workers, problem, hint_path = sys.argv[1:5]
    breaks, technicians, jobs = read(problem)
    lines = open(hint_path).read().split("\n")
    hint = [[int(word) for word in line.split()] for line in lines[: len(technicians)]]
    model, ends, does = model_of(breaks, technicians, jobs, hint)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = float(seconds)
    solver.parameters.num_workers = int(workers)
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        sys.exit(3)
    rows = [[] for _ in technicians]
    for number, choices in enumerate(does):
        for index, chosen in choices.items():
            if solver.boolean_value(chosen):
                rows[index].append((solver.value(ends[number]), number))
    for row in rows:
        print(*(number for _, number in sorted(row)))


main()
