// Reads one linear program per line of standard input and writes one answer per line of standard output.
//
// request  {"id", "objective": [c], "lower": [l | null], "upper": [u | null],
//           "rows": [{"lower": l | null, "upper": u | null, "at": [variable], "coefficients": [a]}]}
// answer   {"id", "status", "iterations", "primal", "reducedCosts", "dual", "variableBasis", "rowBasis"}
//          or {"id", "error"} for a line that is not a request.
// Always minimises. Null is an absent bound.

import { createInterface } from 'node:readline';

// Standard output carries answers only, whatever the solver prints.
console.log = console.error;
console.info = console.error;

const { initMPSolver, MPSolver, setWorkerBridgeEnabled } = await import('or-tools-wasm/mp-solver');

const statuses = ['optimal', 'feasible', 'infeasible', 'unbounded', 'abnormal', 'modelInvalid', 'notSolved'];
const bases = ['free', 'atLower', 'atUpper', 'fixed', 'basic'];

setWorkerBridgeEnabled(false);
await initMPSolver();

async function solve(request) {
  const solver = new MPSolver('lp', MPSolver.GLOP_LINEAR_PROGRAMMING);
  await solver.ready;
  try {
    const objective = solver.Objective();
    const variables = request.objective.map((c, j) => {
      const x = solver.NumVar(request.lower[j] ?? -Infinity, request.upper[j] ?? Infinity, '');
      if (c !== 0) {
        objective.SetCoefficient(x, c);
      }
      return x;
    });
    objective.SetMinimization();
    const rows = request.rows.map((row) => {
      const constraint = solver.Constraint(row.lower ?? -Infinity, row.upper ?? Infinity, '');
      row.at.forEach((j, k) => constraint.SetCoefficient(variables[j], row.coefficients[k]));
      return constraint;
    });
    const status = statuses[await solver.Solve()] ?? 'notSolved';
    const answer = { id: request.id, status, iterations: Number(solver.iterations()) };
    return status !== 'optimal' ? answer : {
      ...answer,
      primal: variables.map((x) => x.SolutionValue()),
      reducedCosts: variables.map((x) => x.ReducedCost()),
      dual: rows.map((row) => row.DualValue()),
      variableBasis: variables.map((x) => bases[x.basis_status()]),
      rowBasis: rows.map((row) => bases[row.basis_status()]),
    };
  } finally {
    solver.delete();
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let id = null;
  let answer;
  try {
    const request = JSON.parse(line);
    id = request?.id ?? null;
    answer = await solve(request);
  } catch (error) {
    answer = { id, error: String(error?.message ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
