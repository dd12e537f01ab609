// Lists in the explorer plugin, which has no field for them: each value with its own field, a button to remove it, and one to add another.
import { getNullableType, isInputObjectType, isListType } from 'graphql';

export function isList(arg) {
  return isListType(getNullableType(arg.type));
}

/** The component; `explorer` is what of the plugin's own it is made of. */
export function listInput({ React, AbstractArgView, coerceArgValue, unwrapInputType, defaultInputObjectFields }) {
  return function ListInput({ argValue, arg, setArgValue, ...rest }) {
    const itemType = getNullableType(arg.type).ofType;
    const leaf = unwrapInputType(itemType);
    const values = argValue.kind === 'ListValue' ? argValue.values : [argValue]; // GraphQL takes one value for a list of one
    const set = (items, options) => setArgValue({ kind: 'ListValue', values: items }, options);
    const replace = (index, value, options) => set(values.with(index, value), options);

    const fresh = () =>
      isInputObjectType(leaf)
        ? { kind: 'ObjectValue', fields: defaultInputObjectFields(rest.getDefaultScalarArgValue, rest.makeDefaultArg, rest.parentField, Object.values(leaf.getFields())) }
        : rest.getDefaultScalarArgValue(rest.parentField, arg, leaf);
    // What the plugin gives is an event of a field, a declared variable, a value, or nothing.
    const valueOf = (given) => (given?.target || given?.kind === 'VariableDefinition' ? coerceArgValue(leaf, given.target?.value ?? given) : given);

    return React.createElement(
      'div',
      { className: 'tergeu-list', role: 'group', 'aria-label': arg.name },
      values.map((value, index) =>
        React.createElement(AbstractArgView, {
          ...rest,
          key: index,
          arg: { name: `${arg.name}_${index + 1}`, type: itemType, description: arg.description, args: [] },
          argValue: value,
          addArg: () => undefined,
          removeArg: (options) => set(values.toSpliced(index, 1), options),
          setArgValue: (given, options) => replace(index, valueOf(given), options),
          setArgFields: (fields, options) => replace(index, { kind: 'ObjectValue', fields }, options),
        }),
      ),
      React.createElement('button', { type: 'button', className: 'tergeu-add', onClick: () => set([...values, fresh()], true) }, `Add to ${arg.name}`),
    );
  };
}
