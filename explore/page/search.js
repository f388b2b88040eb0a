// Search over operations. `operations` is what the server knows of them: method, path, title, hash and the text to look in, all in lower case.
// Scalar's own search looks into every schema as well, which takes a large description's page half a minute.
function search(operations) {
    const MOST = 50;
    const field = document.getElementById('search');
    const list = document.getElementById('found');
    let shown = [];
    let chosen = -1;

    function rank(operation, query) {
        const title = operation.title.toLowerCase();
        if (title === query || operation.path === query) return 0;
        if (title.startsWith(query)) return 1;
        if (title.includes(query) || operation.path.includes(query)) return 2;
        return 3;
    }

    function find(text) {
        const query = text.trim().toLowerCase();
        const words = query.split(/\s+/).filter(Boolean);
        if (words.length === 0) return [];
        return operations
            .filter(operation => words.every(word => operation.text.includes(word)))
            .map(operation => [rank(operation, query), operation])
            .sort((one, other) => one[0] - other[0] || one[1].path.length - other[1].path.length)
            .map(ranked => ranked[1]);
    }

    function row(operation, index) {
        const item = document.createElement('li');
        item.id = `found-${index}`;
        item.setAttribute('role', 'option');
        for (const [kind, text] of [['b', operation.method], ['span', operation.title], ['code', operation.path]]) {
            const part = document.createElement(kind);
            part.textContent = text;
            item.append(part);
        }
        // The field keeps the focus until the click is over.
        item.addEventListener('mousedown', event => event.preventDefault());
        item.addEventListener('click', () => open(index));
        return item;
    }

    function note(text) {
        const item = document.createElement('li');
        item.setAttribute('role', 'presentation');
        item.append(document.createElement('b'), text);
        return item;
    }

    function show() {
        const all = find(field.value);
        shown = all.slice(0, MOST);
        list.replaceChildren(...shown.map(row));
        if (all.length > MOST) list.append(note(`… and ${all.length - MOST} more`));
        if (all.length === 0) list.append(note('No operation has all of these words'));
        list.hidden = field.value.trim() === '';
        field.setAttribute('aria-expanded', String(!list.hidden));
        choose(shown.length > 0 ? 0 : -1);
    }

    function choose(index) {
        chosen = index;
        shown.forEach((_, at) => list.children[at].setAttribute('aria-selected', String(at === chosen)));
        if (chosen < 0) {
            field.removeAttribute('aria-activedescendant');
            return;
        }
        field.setAttribute('aria-activedescendant', `found-${chosen}`);
        list.children[chosen].scrollIntoView({ block: 'nearest' });
    }

    function close() {
        list.hidden = true;
        field.setAttribute('aria-expanded', 'false');
        field.removeAttribute('aria-activedescendant');
    }

    function open(index) {
        const hash = shown[index].hash;
        close();
        field.blur();
        // The same place again is no change, and nothing would move there.
        if (decodeURIComponent(location.hash.slice(1)) === hash) history.replaceState(null, '', location.pathname + location.search);
        location.hash = hash;
    }

    const keys = {
        ArrowDown: () => choose((chosen + 1) % shown.length),
        ArrowUp: () => choose((chosen + shown.length - 1) % shown.length),
        Enter: () => open(chosen),
    };
    field.addEventListener('input', show);
    field.addEventListener('focus', () => { if (field.value !== '') show(); });
    field.addEventListener('blur', close);
    field.addEventListener('keydown', event => {
        if (event.key === 'Escape') close();
        if (shown.length === 0 || list.hidden || !(event.key in keys)) return;
        event.preventDefault();
        keys[event.key]();
    });
    document.addEventListener('keydown', event => {
        if (!(event.ctrlKey || event.metaKey) || event.key !== 'k') return;
        event.preventDefault();
        field.focus();
        field.select();
    });
}
