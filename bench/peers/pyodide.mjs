// Runs programs in Pyodide and times them, with worker.py inside it.
import { createInterface } from 'node:readline'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { loadPyodide } from 'pyodide'

const pyodide = await loadPyodide()
pyodide.runPython(readFileSync(new URL('worker.py', import.meta.url), 'utf8').replace('__main__', '__worker__'))
const answer = pyodide.runPython('lambda line: json.dumps(answer(line))')
const version = createRequire(import.meta.url)('pyodide/package.json').version
for await (const line of createInterface({ input: process.stdin })) {
  const told = JSON.parse(line).kind === 'version' ? JSON.stringify({ version }) : answer(line)
  process.stdout.write(told + '\n')
}
