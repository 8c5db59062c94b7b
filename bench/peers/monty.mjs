// Runs programs in Monty and times them; see Worker.java for the fields of requests and answers.
import { createInterface } from 'node:readline'
import { readFileSync } from 'node:fs'
import { Monty, runMontyAsync } from '@pydantic/monty'

const versionOf = path => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version

const externalFunctions = {
  lookup: key => ({ id: key, name: 'item', price: 2.5 }),
  get: key => key,
  wait: async key => { await new Promise(done => setTimeout(done, 5)); return key },
}

async function execute(monty, source, out) {
  const options = { externalFunctions, printCallback: (stream, text) => { out.push(text) } }
  return source.includes('await ') ? await runMontyAsync(monty, options) : monty.run(options)
}

async function repeated(source, repeat) {
  const nanos = []
  let out = [], monty = null
  for (let i = 0; i < repeat; i++) {
    out = []
    const start = process.hrtime.bigint()
    monty ??= new Monty(source)
    await execute(monty, source, out)
    nanos.push(Number(process.hrtime.bigint() - start))
  }
  return { nanos, output: out.join('') }
}

async function varied(source, repeat) {
  const nanos = []
  for (let i = 0; i < repeat; i++) {
    const text = `${source}\n# ${i}\n`
    const start = process.hrtime.bigint()
    await execute(new Monty(text), text, [])
    nanos.push(Number(process.hrtime.bigint() - start))
  }
  return { nanos, output: '' }
}

async function answer(line) {
  const request = JSON.parse(line)
  if (request.kind === 'version') {
    return { version: versionOf('node_modules/@pydantic/monty/package.json') }
  }
  try {
    return await (request.kind === 'varied' ? varied : repeated)(request.source, request.repeat)
  } catch (error) {
    return { error: `${error.message}`.slice(0, 200) }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(await answer(line)) + '\n')
}
