// What page.js needs of other people's code, as one module.
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';

export { createElement, useEffect, useState } from 'react';
export { createRoot } from 'react-dom/client';
export { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
export { explorerPlugin } from '@graphiql/plugin-explorer';
export { createGraphiQLFetcher } from '@graphiql/toolkit';
export { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
