// Prints one line for each fault in Dockerfiles: file, line, rule, what it says. The rules are those of dockerfilelint and, of hadolint's,
// the ones that it lacks; each of these has hadolint's name.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import linter from 'dockerfilelint';

const PINNED = /@sha256:[0-9a-f]{64}$/;

for (const file of process.argv.slice(2)) {
  const source = readFileSync(file, 'utf8');
  const instructions = read(source);
  for (const { line, rule, title } of [...linted(file, source, instructions), ...ruled(instructions)]) {
    console.log(`${basename(file)}:${line} ${rule} ${title}`);
  }
}

/** Instructions with their lines, continuations joined, comments left out. */
function read(source) {
  const found = [];
  let open = null;
  source.split('\n').forEach((text, index) => {
    if (/^\s*(#|$)/.test(text)) {
      return;
    }
    open ??= { line: index + 1, text: '' };
    open.text += text.replace(/\\$/, ' ');
    if (!text.endsWith('\\')) {
      const [, name, rest] = /^\s*(\w+)\s+(.*)$/s.exec(open.text);
      found.push({ line: open.line, name: name.toUpperCase(), rest: rest.trim() });
      open = null;
    }
  });
  return found;
}

/** Arguments before the first FROM, by name. */
function defaults(instructions) {
  const end = instructions.findIndex(({ name }) => name === 'FROM');
  return new Map(
    instructions
      .slice(0, end)
      .filter(({ name }) => name === 'ARG')
      .map(({ rest }) => [rest.split('=')[0], rest.slice(rest.indexOf('=') + 1)]),
  );
}

function stages(instructions) {
  const values = defaults(instructions);
  const names = new Set();
  return instructions.flatMap(({ line, name, rest }) => {
    if (name !== 'FROM') {
      return [];
    }
    const [from, , alias] = rest.replace(/\$\{(\w+)\}/g, (whole, key) => values.get(key) ?? whole).split(/\s+/);
    const earlier = names.has(from);
    names.add(alias);
    return [{ line, from, earlier }];
  });
}

/** The linter knows neither arguments nor stages as bases, nor options before a health check's command. */
function linted(file, source, instructions) {
  const bases = new Set(stages(instructions).map(({ line }) => line));
  const checks = new Set(instructions.filter(({ name }) => name === 'HEALTHCHECK').map(({ line }) => line));
  return linter
    .run(file, source)
    .filter(({ rule, line }) => !(rule === 'missing_tag' && bases.has(line)))
    .filter(({ rule, line }) => !(rule === 'invalid_format' && checks.has(line)))
    .map(({ line, rule, title }) => ({ line, rule, title }));
}

function ruled(instructions) {
  const faults = [];
  const fault = (line, rule, title) => faults.push({ line, rule, title });
  for (const { line, from, earlier } of stages(instructions)) {
    if (!earlier && !PINNED.test(from)) {
      fault(line, 'DL3006', `${from} is not pinned by digest`);
    }
  }
  for (const { line, name, rest } of instructions) {
    if (name === 'WORKDIR' && !rest.startsWith('/')) {
      fault(line, 'DL3000', `${rest} is not absolute`);
    }
    if (name === 'ADD' && !/\.tar(\.\w+)?\s|\.tgz\s|^https?:/.test(rest)) {
      fault(line, 'DL3020', 'COPY copies files');
    }
    if (['CMD', 'ENTRYPOINT', 'HEALTHCHECK'].includes(name) && !isExec(name, rest)) {
      fault(line, 'DL3025', `${name} is not a JSON list`);
    }
    if (name === 'MAINTAINER') {
      fault(line, 'DL4000', 'MAINTAINER is a label');
    }
  }
  const user = instructions.filter(({ name }) => name === 'USER').at(-1);
  if (!/^[1-9]\d*:[1-9]\d*$/.test(user?.rest ?? '')) {
    fault(user?.line ?? instructions.at(-1).line, 'DL3002', 'the last USER is no number above 0: Kubernetes cannot know that a name is not root');
  }
  for (const name of ['CMD', 'ENTRYPOINT', 'HEALTHCHECK']) {
    const last = instructions.map((one) => one.name).lastIndexOf('FROM');
    const all = instructions.slice(last).filter((one) => one.name === name);
    if (all.length > 1) {
      fault(all[1].line, 'DL4003', `${name} is given twice`);
    }
  }
  if (!instructions.some(({ name }) => name === 'HEALTHCHECK')) {
    fault(instructions.at(-1).line, 'DL3057', 'no health check');
  }
  return faults;
}

function isExec(name, rest) {
  const command = name === 'HEALTHCHECK' ? rest.replace(/^(--\S+\s+)*CMD\s+/, '') : rest;
  try {
    return Array.isArray(JSON.parse(command));
  } catch {
    return false;
  }
}
