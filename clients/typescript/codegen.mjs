// Types of the operations in src, made from the schema. SCHEMA is the address of a service, or a file of its schema.
export default {
  schema: process.env.SCHEMA ?? 'http://localhost:8080/graphql',
  documents: 'src/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // What these scalars are in JSON: docs/scalars.md. Each number has a companion (bestText) with the digits that a double cannot hold.
        scalars: { BigDecimal: 'number', Date: 'string', DateTime: 'string' },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
      },
    },
  },
};
