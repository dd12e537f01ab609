/** What cheap questions take while others ask as dearly as they may. Bounded in connections and in time; it attacks a service of its own alone. */
package org.tergeu.bench.attack;
