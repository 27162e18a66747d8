#!/usr/bin/env python3
"""Solves one day of Tests/WorkshopPlannerTests/ShopDays with OR-Tools CP-SAT.

exact-plans.py SECONDS WORKERS PROBLEM HINT: HINT holds, a line a technician, the jobs of a plan to
begin with; the plan found is printed in the same form. Made for comparison with the day planner.
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


def model_of(breaks, technicians, jobs, hint):
    model = cp_model.CpModel()
    axes = [axis(pattern) for pattern in breaks]
    horizon = max(job[1] for job in jobs) + sum(
        max(duration(job, technician) for technician in technicians) for job in jobs
    ) // max(1, len(technicians)) * 3 + 600
    rows = [[] for _ in technicians]
    ends, does, costs = [], [], []
    for number, (skill, release, due, weight, _) in enumerate(jobs):
        end = model.new_int_var(0, horizon, "")
        late = model.new_int_var(0, 2 * horizon, "")
        choices, by_pattern = {}, {}
        for index, (level, _, pattern) in enumerate(technicians):
            if level < skill:
                continue
            time = duration(jobs[number], technicians[index])
            chosen = model.new_bool_var("")
            start = model.new_int_var(axes[pattern][1](release), horizon, "")
            rows[index].append(model.new_optional_interval_var(start, time, end, chosen, ""))
            choices[index] = chosen
            by_pattern.setdefault(pattern, []).append(chosen)
            if index in hint:
                model.add_hint(chosen, int(number in hint[index]))
        model.add_exactly_one(choices.values())
        for pattern, chosen in by_pattern.items():
            points, worked = axes[pattern]
            before = worked(due)
            passed = sum(length for count, length in points if count < before)
            terms = []
            for count, length in points:
                if count >= before:
                    past = model.new_bool_var("")
                    for literal in chosen:
                        model.add(end <= count).only_enforce_if(literal, past.negated())
                    terms.append(length * past)
            for literal in chosen:
                model.add(late >= end + passed + sum(terms) - due).only_enforce_if(literal)
        ends.append(end)
        does.append(choices)
        costs.append(weight * late)
    for row in rows:
        model.add_no_overlap(row)
    for index, row in hint.items():
        free = 0
        worked = axes[technicians[index][2]][1]
        for number in row:
            free = max(free, worked(jobs[number][1])) + duration(jobs[number], technicians[index])
            model.add_hint(ends[number], free)
    model.minimize(sum(costs))
    return model, ends, does


def main():
    seconds, workers, problem, hint_path = sys.argv[1:5]
    breaks, technicians, jobs = read(problem)
    lines = open(hint_path).read().split("\n")
    hint = {index: [int(word) for word in lines[index].split()] for index in range(len(technicians))}
    model, ends, does = model_of(breaks, technicians, jobs, hint)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = float(seconds)
    solver.parameters.num_workers = int(workers)
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        sys.exit("no plan was found in time")
    rows = [[] for _ in technicians]
    for number, choices in enumerate(does):
        for index, chosen in choices.items():
            if solver.boolean_value(chosen):
                rows[index].append((solver.value(ends[number]), number))
    for row in rows:
        print(*(number for _, number in sorted(row)))


main()
