// The types of the operations, each with its text and the hash that the server knows it by.
export default {
  schema: '../../../schema/schema.graphql',
  documents: 'operations/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        skipTypename: true,
        avoidOptionals: { field: true },
        scalars: { BigDecimal: 'number', Date: 'string', DateTime: 'string' },
      },
    },
  },
};
