var zn,G,es,nc,ge,Za,ns,rs,is,ri,Jr,ti,as,en={},ss=[],rc=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,Hn=Array.isArray;function Qt(t,e){for(var n in e)t[n]=e[n];return t}function ii(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function ic(t,e,n){var r,i,a,s={};for(a in e)a=="key"?r=e[a]:a=="ref"?i=e[a]:s[a]=e[a];if(arguments.length>2&&(s.children=arguments.length>3?zn.call(arguments,2):n),typeof t=="function"&&t.defaultProps!=null)for(a in t.defaultProps)s[a]===void 0&&(s[a]=t.defaultProps[a]);return Un(t,s,r,i,null)}function Un(t,e,n,r,i){var a={type:t,props:e,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:i??++es,__i:-1,__u:0};return i==null&&G.vnode!=null&&G.vnode(a),a}function O(t){return t.children}function Bn(t,e){this.props=t,this.context=e}function Ee(t,e){if(e==null)return t.__?Ee(t.__,t.__i+1):null;for(var n;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null)return n.__e;return typeof t.type=="function"?Ee(t):null}function os(t){var e,n;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null){t.__e=t.__c.base=n.__e;break}return os(t)}}function ei(t){(!t.__d&&(t.__d=!0)&&ge.push(t)&&!qn.__r++||Za!=G.debounceRendering)&&((Za=G.debounceRendering)||ns)(qn)}function qn(){for(var t,e,n,r,i,a,s,u=1;ge.length;)ge.length>u&&ge.sort(rs),t=ge.shift(),u=ge.length,t.__d&&(n=void 0,r=void 0,i=(r=(e=t).__v).__e,a=[],s=[],e.__P&&((n=Qt({},r)).__v=r.__v+1,G.vnode&&G.vnode(n),ai(e.__P,n,r,e.__n,e.__P.namespaceURI,32&r.__u?[i]:null,a,i??Ee(r),!!(32&r.__u),s),n.__v=r.__v,n.__.__k[n.__i]=n,cs(a,n,s),r.__e=r.__=null,n.__e!=i&&os(n)));qn.__r=0}function us(t,e,n,r,i,a,s,u,p,c,l){var g,d,f,m,y,h,x,I=r&&r.__k||ss,w=e.length;for(p=ac(n,e,I,p,w),g=0;g<w;g++)(f=n.__k[g])!=null&&(d=f.__i==-1?en:I[f.__i]||en,f.__i=g,h=ai(t,f,d,i,a,s,u,p,c,l),m=f.__e,f.ref&&d.ref!=f.ref&&(d.ref&&si(d.ref,null,f),l.push(f.ref,f.__c||m,f)),y==null&&m!=null&&(y=m),(x=!!(4&f.__u))||d.__k===f.__k?p=ls(f,p,t,x):typeof f.type=="function"&&h!==void 0?p=h:m&&(p=m.nextSibling),f.__u&=-7);return n.__e=y,p}function ac(t,e,n,r,i){var a,s,u,p,c,l=n.length,g=l,d=0;for(t.__k=new Array(i),a=0;a<i;a++)(s=e[a])!=null&&typeof s!="boolean"&&typeof s!="function"?(p=a+d,(s=t.__k[a]=typeof s=="string"||typeof s=="number"||typeof s=="bigint"||s.constructor==String?Un(null,s,null,null,null):Hn(s)?Un(O,{children:s},null,null,null):s.constructor==null&&s.__b>0?Un(s.type,s.props,s.key,s.ref?s.ref:null,s.__v):s).__=t,s.__b=t.__b+1,u=null,(c=s.__i=sc(s,n,p,g))!=-1&&(g--,(u=n[c])&&(u.__u|=2)),u==null||u.__v==null?(c==-1&&(i>l?d--:i<l&&d++),typeof s.type!="function"&&(s.__u|=4)):c!=p&&(c==p-1?d--:c==p+1?d++:(c>p?d--:d++,s.__u|=4))):t.__k[a]=null;if(g)for(a=0;a<l;a++)(u=n[a])!=null&&(2&u.__u)==0&&(u.__e==r&&(r=Ee(u)),ps(u,u));return r}function ls(t,e,n,r){var i,a;if(typeof t.type=="function"){for(i=t.__k,a=0;i&&a<i.length;a++)i[a]&&(i[a].__=t,e=ls(i[a],e,n,r));return e}t.__e!=e&&(r&&(e&&t.type&&!e.parentNode&&(e=Ee(t)),n.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function sc(t,e,n,r){var i,a,s,u=t.key,p=t.type,c=e[n],l=c!=null&&(2&c.__u)==0;if(c===null&&t.key==null||l&&u==c.key&&p==c.type)return n;if(r>(l?1:0)){for(i=n-1,a=n+1;i>=0||a<e.length;)if((c=e[s=i>=0?i--:a++])!=null&&(2&c.__u)==0&&u==c.key&&p==c.type)return s}return-1}function Ja(t,e,n){e[0]=="-"?t.setProperty(e,n??""):t[e]=n==null?"":typeof n!="number"||rc.test(e)?n:n+"px"}function $n(t,e,n,r,i){var a,s;t:if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof r=="string"&&(t.style.cssText=r=""),r)for(e in r)n&&e in n||Ja(t.style,e,"");if(n)for(e in n)r&&n[e]==r[e]||Ja(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")a=e!=(e=e.replace(is,"$1")),s=e.toLowerCase(),e=s in t||e=="onFocusOut"||e=="onFocusIn"?s.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+a]=n,n?r?n.u=r.u:(n.u=ri,t.addEventListener(e,a?ti:Jr,a)):t.removeEventListener(e,a?ti:Jr,a);else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=n??"";break t}catch{}typeof n=="function"||(n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n))}}function ts(t){return function(e){if(this.l){var n=this.l[e.type+t];if(e.t==null)e.t=ri++;else if(e.t<n.u)return;return n(G.event?G.event(e):e)}}}function ai(t,e,n,r,i,a,s,u,p,c){var l,g,d,f,m,y,h,x,I,w,M,_,b,E,v,P,$,C=e.type;if(e.constructor!=null)return null;128&n.__u&&(p=!!(32&n.__u),a=[u=e.__e=n.__e]),(l=G.__b)&&l(e);t:if(typeof C=="function")try{if(x=e.props,I="prototype"in C&&C.prototype.render,w=(l=C.contextType)&&r[l.__c],M=l?w?w.props.value:l.__:r,n.__c?h=(g=e.__c=n.__c).__=g.__E:(I?e.__c=g=new C(x,M):(e.__c=g=new Bn(x,M),g.constructor=C,g.render=uc),w&&w.sub(g),g.props=x,g.state||(g.state={}),g.context=M,g.__n=r,d=g.__d=!0,g.__h=[],g._sb=[]),I&&g.__s==null&&(g.__s=g.state),I&&C.getDerivedStateFromProps!=null&&(g.__s==g.state&&(g.__s=Qt({},g.__s)),Qt(g.__s,C.getDerivedStateFromProps(x,g.__s))),f=g.props,m=g.state,g.__v=e,d)I&&C.getDerivedStateFromProps==null&&g.componentWillMount!=null&&g.componentWillMount(),I&&g.componentDidMount!=null&&g.__h.push(g.componentDidMount);else{if(I&&C.getDerivedStateFromProps==null&&x!==f&&g.componentWillReceiveProps!=null&&g.componentWillReceiveProps(x,M),!g.__e&&g.shouldComponentUpdate!=null&&g.shouldComponentUpdate(x,g.__s,M)===!1||e.__v==n.__v){for(e.__v!=n.__v&&(g.props=x,g.state=g.__s,g.__d=!1),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(D){D&&(D.__=e)}),_=0;_<g._sb.length;_++)g.__h.push(g._sb[_]);g._sb=[],g.__h.length&&s.push(g);break t}g.componentWillUpdate!=null&&g.componentWillUpdate(x,g.__s,M),I&&g.componentDidUpdate!=null&&g.__h.push(function(){g.componentDidUpdate(f,m,y)})}if(g.context=M,g.props=x,g.__P=t,g.__e=!1,b=G.__r,E=0,I){for(g.state=g.__s,g.__d=!1,b&&b(e),l=g.render(g.props,g.state,g.context),v=0;v<g._sb.length;v++)g.__h.push(g._sb[v]);g._sb=[]}else do g.__d=!1,b&&b(e),l=g.render(g.props,g.state,g.context),g.state=g.__s;while(g.__d&&++E<25);g.state=g.__s,g.getChildContext!=null&&(r=Qt(Qt({},r),g.getChildContext())),I&&!d&&g.getSnapshotBeforeUpdate!=null&&(y=g.getSnapshotBeforeUpdate(f,m)),P=l,l!=null&&l.type===O&&l.key==null&&(P=gs(l.props.children)),u=us(t,Hn(P)?P:[P],e,n,r,i,a,s,u,p,c),g.base=e.__e,e.__u&=-161,g.__h.length&&s.push(g),h&&(g.__E=g.__=null)}catch(D){if(e.__v=null,p||a!=null)if(D.then){for(e.__u|=p?160:128;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;a[a.indexOf(u)]=null,e.__e=u}else{for($=a.length;$--;)ii(a[$]);ni(e)}else e.__e=n.__e,e.__k=n.__k,D.then||ni(e);G.__e(D,e,n)}else a==null&&e.__v==n.__v?(e.__k=n.__k,e.__e=n.__e):u=e.__e=oc(n.__e,e,n,r,i,a,s,p,c);return(l=G.diffed)&&l(e),128&e.__u?void 0:u}function ni(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(ni)}function cs(t,e,n){for(var r=0;r<n.length;r++)si(n[r],n[++r],n[++r]);G.__c&&G.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(a){a.call(i)})}catch(a){G.__e(a,i.__v)}})}function gs(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:Hn(t)?t.map(gs):Qt({},t)}function oc(t,e,n,r,i,a,s,u,p){var c,l,g,d,f,m,y,h=n.props,x=e.props,I=e.type;if(I=="svg"?i="http://www.w3.org/2000/svg":I=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),a!=null){for(c=0;c<a.length;c++)if((f=a[c])&&"setAttribute"in f==!!I&&(I?f.localName==I:f.nodeType==3)){t=f,a[c]=null;break}}if(t==null){if(I==null)return document.createTextNode(x);t=document.createElementNS(i,I,x.is&&x),u&&(G.__m&&G.__m(e,a),u=!1),a=null}if(I==null)h===x||u&&t.data==x||(t.data=x);else{if(a=a&&zn.call(t.childNodes),h=n.props||en,!u&&a!=null)for(h={},c=0;c<t.attributes.length;c++)h[(f=t.attributes[c]).name]=f.value;for(c in h)if(f=h[c],c!="children"){if(c=="dangerouslySetInnerHTML")g=f;else if(!(c in x)){if(c=="value"&&"defaultValue"in x||c=="checked"&&"defaultChecked"in x)continue;$n(t,c,null,f,i)}}for(c in x)f=x[c],c=="children"?d=f:c=="dangerouslySetInnerHTML"?l=f:c=="value"?m=f:c=="checked"?y=f:u&&typeof f!="function"||h[c]===f||$n(t,c,f,h[c],i);if(l)u||g&&(l.__html==g.__html||l.__html==t.innerHTML)||(t.innerHTML=l.__html),e.__k=[];else if(g&&(t.innerHTML=""),us(e.type=="template"?t.content:t,Hn(d)?d:[d],e,n,r,I=="foreignObject"?"http://www.w3.org/1999/xhtml":i,a,s,a?a[0]:n.__k&&Ee(n,0),u,p),a!=null)for(c=a.length;c--;)ii(a[c]);u||(c="value",I=="progress"&&m==null?t.removeAttribute("value"):m!=null&&(m!==t[c]||I=="progress"&&!m||I=="option"&&m!=h[c])&&$n(t,c,m,h[c],i),c="checked",y!=null&&y!=t[c]&&$n(t,c,y,h[c],i))}return t}function si(t,e,n){try{if(typeof t=="function"){var r=typeof t.__u=="function";r&&t.__u(),r&&e==null||(t.__u=t(e))}else t.current=e}catch(i){G.__e(i,n)}}function ps(t,e,n){var r,i;if(G.unmount&&G.unmount(t),(r=t.ref)&&(r.current&&r.current!=t.__e||si(r,null,e)),(r=t.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){G.__e(a,e)}r.base=r.__P=null}if(r=t.__k)for(i=0;i<r.length;i++)r[i]&&ps(r[i],e,n||typeof t.type!="function");n||ii(t.__e),t.__c=t.__=t.__e=void 0}function uc(t,e,n){return this.constructor(t,n)}function fs(t,e,n){var r,i,a,s;e==document&&(e=document.documentElement),G.__&&G.__(t,e),i=(r=typeof n=="function")?null:n&&n.__k||e.__k,a=[],s=[],ai(e,t=(!r&&n||e).__k=ic(O,null,[t]),i||en,en,e.namespaceURI,!r&&n?[n]:i?null:e.firstChild?zn.call(e.childNodes):null,a,!r&&n?n:i?i.__e:e.firstChild,r,s),cs(a,t,s)}function ds(t){function e(n){var r,i;return this.getChildContext||(r=new Set,(i={})[e.__c]=this,this.getChildContext=function(){return i},this.componentWillUnmount=function(){r=null},this.shouldComponentUpdate=function(a){this.props.value!=a.value&&r.forEach(function(s){s.__e=!0,ei(s)})},this.sub=function(a){r.add(a);var s=a.componentWillUnmount;a.componentWillUnmount=function(){r&&r.delete(a),s&&s.call(a)}}),n.children}return e.__c="__cC"+as++,e.__=t,e.Provider=e.__l=(e.Consumer=function(n,r){return n.children(r)}).contextType=e,e}zn=ss.slice,G={__e:function(t,e,n,r){for(var i,a,s;e=e.__;)if((i=e.__c)&&!i.__)try{if((a=i.constructor)&&a.getDerivedStateFromError!=null&&(i.setState(a.getDerivedStateFromError(t)),s=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(t,r||{}),s=i.__d),s)return i.__E=i}catch(u){t=u}throw t}},es=0,nc=function(t){return t!=null&&t.constructor==null},Bn.prototype.setState=function(t,e){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=Qt({},this.state),typeof t=="function"&&(t=t(Qt({},n),this.props)),t&&Qt(n,t),t!=null&&this.__v&&(e&&this._sb.push(e),ei(this))},Bn.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),ei(this))},Bn.prototype.render=O,ge=[],ns=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,rs=function(t,e){return t.__v.__b-e.__v.__b},qn.__r=0,is=/(PointerCapture)$|Capture$/i,ri=0,Jr=ts(!1),ti=ts(!0),as=0;var pe,Z,oi,ms,Vn=0,Ms=[],et=G,ys=et.__b,hs=et.__r,bs=et.diffed,Ss=et.__c,xs=et.unmount,Ts=et.__;function nn(t,e){et.__h&&et.__h(Z,t,Vn||e),Vn=0;var n=Z.__H||(Z.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function nt(t){return Vn=1,fe(Es,t)}function fe(t,e,n){var r=nn(pe++,2);if(r.t=t,!r.__c&&(r.__=[n?n(e):Es(void 0,e),function(u){var p=r.__N?r.__N[0]:r.__[0],c=r.t(p,u);p!==c&&(r.__N=[c,r.__[1]],r.__c.setState({}))}],r.__c=Z,!Z.__f)){var i=function(u,p,c){if(!r.__c.__H)return!0;var l=r.__c.__H.__.filter(function(d){return!!d.__c});if(l.every(function(d){return!d.__N}))return!a||a.call(this,u,p,c);var g=r.__c.props!==u;return l.forEach(function(d){if(d.__N){var f=d.__[0];d.__=d.__N,d.__N=void 0,f!==d.__[0]&&(g=!0)}}),a&&a.call(this,u,p,c)||g};Z.__f=!0;var a=Z.shouldComponentUpdate,s=Z.componentWillUpdate;Z.componentWillUpdate=function(u,p,c){if(this.__e){var l=a;a=void 0,i(u,p,c),a=l}s&&s.call(this,u,p,c)},Z.shouldComponentUpdate=i}return r.__N||r.__}function ft(t,e){var n=nn(pe++,3);!et.__s&&ws(n.__H,e)&&(n.__=t,n.u=e,Z.__H.__h.push(n))}function Vt(t){return Vn=5,lc(function(){return{current:t}},[])}function lc(t,e){var n=nn(pe++,7);return ws(n.__H,e)&&(n.__=t(),n.__H=e,n.__h=t),n.__}function As(t){var e=Z.context[t.__c],n=nn(pe++,9);return n.c=t,e?(n.__==null&&(n.__=!0,e.sub(Z)),e.props.value):t.__}function Os(t){var e=nn(pe++,10),n=nt();return e.__=t,Z.componentDidCatch||(Z.componentDidCatch=function(r,i){e.__&&e.__(r,i),n[1](r)}),[n[0],function(){n[1](void 0)}]}function cc(){for(var t;t=Ms.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(Qn),t.__H.__h.forEach(ui),t.__H.__h=[]}catch(e){t.__H.__h=[],et.__e(e,t.__v)}}et.__b=function(t){Z=null,ys&&ys(t)},et.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ts&&Ts(t,e)},et.__r=function(t){hs&&hs(t),pe=0;var e=(Z=t.__c).__H;e&&(oi===Z?(e.__h=[],Z.__h=[],e.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(e.__h.forEach(Qn),e.__h.forEach(ui),e.__h=[],pe=0)),oi=Z},et.diffed=function(t){bs&&bs(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(Ms.push(e)!==1&&ms===et.requestAnimationFrame||((ms=et.requestAnimationFrame)||gc)(cc)),e.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),oi=Z=null},et.__c=function(t,e){e.some(function(n){try{n.__h.forEach(Qn),n.__h=n.__h.filter(function(r){return!r.__||ui(r)})}catch(r){e.some(function(i){i.__h&&(i.__h=[])}),e=[],et.__e(r,n.__v)}}),Ss&&Ss(t,e)},et.unmount=function(t){xs&&xs(t);var e,n=t.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{Qn(r)}catch(i){e=i}}),n.__H=void 0,e&&et.__e(e,n.__v))};var Is=typeof requestAnimationFrame=="function";function gc(t){var e,n=function(){clearTimeout(r),Is&&cancelAnimationFrame(e),setTimeout(t)},r=setTimeout(n,35);Is&&(e=requestAnimationFrame(n))}function Qn(t){var e=Z,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Z=e}function ui(t){var e=Z;t.__c=t.__(),Z=e}function ws(t,e){return!t||t.length!==e.length||e.some(function(n,r){return n!==t[r]})}function Es(t,e){return typeof e=="function"?e(t):e}var li={ARREST:["\u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435","\u04B1\u0441\u0442\u0430\u0443"],ATTACK:["\u043D\u0430\u043F\u0430\u0434\u0435\u043D\u0438\u0435","\u0448\u0430\u0431\u0443\u044B\u043B"],CLASH:["\u0441\u0442\u043E\u043B\u043A\u043D\u043E\u0432\u0435\u043D\u0438\u0435","\u049B\u0430\u049B\u0442\u044B\u0493\u044B\u0441"],HEARING:["\u0441\u0443\u0434\u0435\u0431\u043D\u043E\u0435 \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435","\u0441\u043E\u0442 \u043E\u0442\u044B\u0440\u044B\u0441\u044B"],PROTEST:["\u043F\u0440\u043E\u0442\u0435\u0441\u0442","\u043D\u0430\u0440\u0430\u0437\u044B\u043B\u044B\u049B"],TAKEDOWN:["\u043B\u0438\u043A\u0432\u0438\u0434\u0430\u0446\u0438\u044F","\u0436\u043E\u044E"],VERDICT:["\u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440","\u04AF\u043A\u0456\u043C"],ARMED_ATTACK:["\u0432\u043E\u043E\u0440\u0443\u0436\u0451\u043D\u043D\u043E\u0435 \u043D\u0430\u043F\u0430\u0434\u0435\u043D\u0438\u0435","\u049B\u0430\u0440\u0443\u043B\u044B \u0448\u0430\u0431\u0443\u044B\u043B"],ARREST_OF_OFFICIAL:["\u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435 \u0434\u043E\u043B\u0436\u043D\u043E\u0441\u0442\u043D\u043E\u0433\u043E \u043B\u0438\u0446\u0430","\u043B\u0430\u0443\u0430\u0437\u044B\u043C\u0434\u044B \u0442\u04B1\u043B\u0493\u0430\u043D\u044B \u04B1\u0441\u0442\u0430\u0443"],ARSON:["\u043F\u043E\u0434\u0436\u043E\u0433","\u04E9\u0440\u0442\u0435\u0443"],COUNTER_TERRORIST_OPERATION:["\u043A\u043E\u043D\u0442\u0440\u0442\u0435\u0440\u0440\u043E\u0440\u0438\u0441\u0442\u0438\u0447\u0435\u0441\u043A\u0430\u044F \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F","\u0442\u0435\u0440\u0440\u043E\u0440\u0438\u0437\u043C\u0433\u0435 \u049B\u0430\u0440\u0441\u044B \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F"],EXPLOITATION_PREVENTED:["\u043F\u0440\u0435\u0434\u043E\u0442\u0432\u0440\u0430\u0449\u0451\u043D\u043D\u0430\u044F \u044D\u043A\u0441\u043F\u043B\u0443\u0430\u0442\u0430\u0446\u0438\u044F","\u0430\u043B\u0434\u044B\u043D \u0430\u043B\u044B\u043D\u0493\u0430\u043D \u049B\u0430\u043D\u0430\u0443"],FIND:["\u043D\u0430\u0445\u043E\u0434\u043A\u0430","\u0442\u0430\u0431\u044B\u043B\u0493\u0430\u043D \u0437\u0430\u0442"],FORCED_LABOUR_CASE:["\u043F\u0440\u0438\u043D\u0443\u0434\u0438\u0442\u0435\u043B\u044C\u043D\u044B\u0439 \u0442\u0440\u0443\u0434","\u043C\u04D9\u0436\u0431\u04AF\u0440\u043B\u0456 \u0435\u04A3\u0431\u0435\u043A"],INVESTIGATION:["\u0440\u0430\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043D\u0438\u0435","\u0442\u0435\u0440\u0433\u0435\u0443"],OPERATION:["\u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F","\u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F"],OTHER:["\u0434\u0440\u0443\u0433\u043E\u0435","\u0431\u0430\u0441\u049B\u0430"],POLICY_EVENT:["\u043F\u043E\u043B\u0438\u0442\u0438\u0447\u0435\u0441\u043A\u043E\u0435 \u0441\u043E\u0431\u044B\u0442\u0438\u0435","\u0441\u0430\u044F\u0441\u0438 \u0456\u0441-\u0448\u0430\u0440\u0430"],RAID:["\u0440\u0435\u0439\u0434","\u0440\u0435\u0439\u0434"],TRAFFICKING_CASE:["\u0442\u043E\u0440\u0433\u043E\u0432\u043B\u044F \u043B\u044E\u0434\u044C\u043C\u0438","\u0430\u0434\u0430\u043C \u0441\u0430\u0443\u0434\u0430\u0441\u044B"],UNREST:["\u0431\u0435\u0441\u043F\u043E\u0440\u044F\u0434\u043A\u0438","\u0442\u04D9\u0440\u0442\u0456\u043F\u0441\u0456\u0437\u0434\u0456\u043A"],CONCLUDED:["\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u043E","\u0430\u044F\u049B\u0442\u0430\u043B\u0493\u0430\u043D"],ONGOING:["\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u0435\u0442\u0441\u044F","\u0436\u0430\u043B\u0493\u0430\u0441\u0443\u0434\u0430"],UNKNOWN:["\u043D\u0435 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E","\u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437"],ACQUITTED:["\u043E\u043F\u0440\u0430\u0432\u0434\u0430\u043D\u044B","\u0430\u049B\u0442\u0430\u043B\u0493\u0430\u043D"],CASE_CLOSED:["\u0434\u0435\u043B\u043E \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0435\u043D\u043E","\u0456\u0441 \u0442\u043E\u049B\u0442\u0430\u0442\u044B\u043B\u0493\u0430\u043D"],CASE_OPENED:["\u0434\u0435\u043B\u043E \u0432\u043E\u0437\u0431\u0443\u0436\u0434\u0435\u043D\u043E","\u0456\u0441 \u049B\u043E\u0437\u0493\u0430\u043B\u0493\u0430\u043D"],CHARGED:["\u043F\u0440\u0435\u0434\u044A\u044F\u0432\u043B\u0435\u043D\u043E \u043E\u0431\u0432\u0438\u043D\u0435\u043D\u0438\u0435","\u0430\u0439\u044B\u043F \u0442\u0430\u0493\u044B\u043B\u0493\u0430\u043D"],CONVICTED:["\u043E\u0441\u0443\u0436\u0434\u0435\u043D\u044B","\u0441\u043E\u0442\u0442\u0430\u043B\u0493\u0430\u043D"],CONVICTION_OVERTURNED:["\u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u043E\u0442\u043C\u0435\u043D\u0451\u043D","\u04AF\u043A\u0456\u043C \u043A\u04AF\u0448\u0456\u043D \u0436\u043E\u0439\u0493\u0430\u043D"],DETAINED:["\u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043D\u044B","\u04B1\u0441\u0442\u0430\u043B\u0493\u0430\u043D"],IN_CUSTODY:["\u043F\u043E\u0434 \u0441\u0442\u0440\u0430\u0436\u0435\u0439","\u049B\u0430\u043C\u0430\u0443\u0434\u0430"],RELEASED:["\u043E\u0441\u0432\u043E\u0431\u043E\u0436\u0434\u0435\u043D\u044B","\u0431\u043E\u0441\u0430\u0442\u044B\u043B\u0493\u0430\u043D"],SENTENCED:["\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E \u043D\u0430\u043A\u0430\u0437\u0430\u043D\u0438\u0435","\u0436\u0430\u0437\u0430 \u0442\u0430\u0493\u0430\u0439\u044B\u043D\u0434\u0430\u043B\u0493\u0430\u043D"],SENTENCE_REDUCED:["\u043D\u0430\u043A\u0430\u0437\u0430\u043D\u0438\u0435 \u0441\u043C\u044F\u0433\u0447\u0435\u043D\u043E","\u0436\u0430\u0437\u0430 \u0436\u0435\u04A3\u0456\u043B\u0434\u0435\u0442\u0456\u043B\u0433\u0435\u043D"],SENT_TO_COURT:["\u043F\u0435\u0440\u0435\u0434\u0430\u043D\u043E \u0432 \u0441\u0443\u0434","\u0441\u043E\u0442\u049B\u0430 \u0436\u0456\u0431\u0435\u0440\u0456\u043B\u0433\u0435\u043D"],SUSPECTED:["\u043F\u043E\u0434\u043E\u0437\u0440\u0435\u0432\u0430\u044E\u0442\u0441\u044F","\u043A\u04AF\u0434\u0456\u043A\u0442\u0456"],WANTED:["\u0432 \u0440\u043E\u0437\u044B\u0441\u043A\u0435","\u0456\u0437\u0434\u0435\u0443\u0434\u0435"],AMMUNITION:["\u0431\u043E\u0435\u043F\u0440\u0438\u043F\u0430\u0441\u044B","\u043E\u049B-\u0434\u04D9\u0440\u0456"],BANK_FUNDS:["\u0434\u0435\u043D\u044C\u0433\u0438 \u043D\u0430 \u0441\u0447\u0435\u0442\u0430\u0445","\u0448\u043E\u0442\u0442\u0430\u0493\u044B \u0430\u049B\u0448\u0430"],CASH:["\u043D\u0430\u043B\u0438\u0447\u043D\u044B\u0435","\u049B\u043E\u043B\u043C\u0430-\u049B\u043E\u043B \u0430\u049B\u0448\u0430"],CRYPTO:["\u043A\u0440\u0438\u043F\u0442\u043E\u0430\u043A\u0442\u0438\u0432\u044B","\u043A\u0440\u0438\u043F\u0442\u043E\u0430\u043A\u0442\u0438\u0432\u0442\u0435\u0440"],DEVICE:["\u0443\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u0430","\u049B\u04B1\u0440\u044B\u043B\u0493\u044B\u043B\u0430\u0440"],DOCUMENT:["\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u044B","\u049B\u04B1\u0436\u0430\u0442\u0442\u0430\u0440"],DRUG:["\u043D\u0430\u0440\u043A\u043E\u0442\u0438\u043A\u0438","\u0435\u0441\u0456\u0440\u0442\u043A\u0456"],EXPLOSIVE:["\u0432\u0437\u0440\u044B\u0432\u0447\u0430\u0442\u043A\u0430","\u0436\u0430\u0440\u044B\u043B\u0493\u044B\u0448 \u0437\u0430\u0442"],FIREARM:["\u043E\u0433\u043D\u0435\u0441\u0442\u0440\u0435\u043B\u044C\u043D\u043E\u0435 \u043E\u0440\u0443\u0436\u0438\u0435","\u0430\u0442\u044B\u0441 \u049B\u0430\u0440\u0443\u044B"],LITERATURE:["\u043B\u0438\u0442\u0435\u0440\u0430\u0442\u0443\u0440\u0430","\u04D9\u0434\u0435\u0431\u0438\u0435\u0442"],MIXED_ASSETS:["\u0440\u0430\u0437\u043D\u044B\u0435 \u0430\u043A\u0442\u0438\u0432\u044B","\u04D9\u0440\u0442\u04AF\u0440\u043B\u0456 \u0430\u043A\u0442\u0438\u0432\u0442\u0435\u0440"],OTHER_WEAPON:["\u0434\u0440\u0443\u0433\u043E\u0435 \u043E\u0440\u0443\u0436\u0438\u0435","\u0431\u0430\u0441\u049B\u0430 \u049B\u0430\u0440\u0443"],PRECURSOR:["\u043F\u0440\u0435\u043A\u0443\u0440\u0441\u043E\u0440\u044B","\u043F\u0440\u0435\u043A\u0443\u0440\u0441\u043E\u0440\u043B\u0430\u0440"],PROPERTY:["\u0438\u043C\u0443\u0449\u0435\u0441\u0442\u0432\u043E","\u043C\u04AF\u043B\u0456\u043A"],RITUAL_ITEM:["\u0440\u0438\u0442\u0443\u0430\u043B\u044C\u043D\u044B\u0435 \u043F\u0440\u0435\u0434\u043C\u0435\u0442\u044B","\u0493\u04B1\u0440\u044B\u043F\u0442\u044B\u049B \u0437\u0430\u0442\u0442\u0430\u0440"],STOLEN_GOODS:["\u043F\u043E\u0445\u0438\u0449\u0435\u043D\u043D\u043E\u0435","\u04B1\u0440\u043B\u0430\u043D\u0493\u0430\u043D \u0437\u0430\u0442\u0442\u0430\u0440"],VEHICLE:["\u0442\u0440\u0430\u043D\u0441\u043F\u043E\u0440\u0442","\u043A\u04E9\u043B\u0456\u043A"],CONFISCATED:["\u043A\u043E\u043D\u0444\u0438\u0441\u043A\u043E\u0432\u0430\u043D\u043E","\u0442\u04D9\u0440\u043A\u0456\u043B\u0435\u043D\u0433\u0435\u043D"],FOUND:["\u043D\u0430\u0439\u0434\u0435\u043D\u043E","\u0442\u0430\u0431\u044B\u043B\u0493\u0430\u043D"],FROZEN:["\u0437\u0430\u043C\u043E\u0440\u043E\u0436\u0435\u043D\u043E","\u0431\u04B1\u0493\u0430\u0442\u0442\u0430\u043B\u0493\u0430\u043D"],SEIZED:["\u0438\u0437\u044A\u044F\u0442\u043E","\u0430\u043B\u044B\u043D\u0493\u0430\u043D"],ATTACKERS:["\u043D\u0430\u043F\u0430\u0434\u0430\u0432\u0448\u0438\u0435","\u0448\u0430\u0431\u0443\u044B\u043B\u0434\u0430\u0443\u0448\u044B\u043B\u0430\u0440"],CIVILIANS:["\u043C\u0438\u0440\u043D\u044B\u0435 \u0436\u0438\u0442\u0435\u043B\u0438","\u0431\u0435\u0439\u0431\u0456\u0442 \u0442\u04B1\u0440\u0493\u044B\u043D\u0434\u0430\u0440"],DETAINEES:["\u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043D\u043D\u044B\u0435","\u04B1\u0441\u0442\u0430\u043B\u0493\u0430\u043D\u0434\u0430\u0440"],SECURITY_FORCES:["\u0441\u0438\u043B\u043E\u0432\u0438\u043A\u0438","\u043A\u04AF\u0448\u0442\u0456\u043A \u049B\u04B1\u0440\u044B\u043B\u044B\u043C\u0434\u0430\u0440"],UNSPECIFIED:["\u043D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D\u043E","\u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u043C\u0435\u0433\u0435\u043D"],KILLED:["\u0443\u0431\u0438\u0442\u044B","\u049B\u0430\u0437\u0430 \u0442\u0430\u043F\u049B\u0430\u043D"],INJURED:["\u0440\u0430\u043D\u0435\u043D\u044B","\u0436\u0430\u0440\u0430\u043B\u0430\u043D\u0493\u0430\u043D"],DAMAGE:["\u0443\u0449\u0435\u0440\u0431","\u0437\u0430\u043B\u0430\u043B"],GROUPS_DISMANTLED:["\u043B\u0438\u043A\u0432\u0438\u0434\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0435 \u0433\u0440\u0443\u043F\u043F\u044B","\u0436\u043E\u0439\u044B\u043B\u0493\u0430\u043D \u0442\u043E\u043F\u0442\u0430\u0440"],ORGANIZATIONS_AFFECTED:["\u0437\u0430\u0442\u0440\u043E\u043D\u0443\u0442\u044B\u0435 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u0438","\u0437\u0430\u0440\u0434\u0430\u043F \u0448\u0435\u043A\u043A\u0435\u043D \u04B1\u0439\u044B\u043C\u0434\u0430\u0440"],REGIONS:["\u0440\u0435\u0433\u0438\u043E\u043D\u044B","\u04E9\u04A3\u0456\u0440\u043B\u0435\u0440"],SEARCHES:["\u043E\u0431\u044B\u0441\u043A\u0438","\u0442\u0456\u043D\u0442\u0443\u043B\u0435\u0440"],TRANSACTIONS:["\u043E\u043F\u0435\u0440\u0430\u0446\u0438\u0438 \u0441\u043E \u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430\u043C\u0438","\u0442\u04E9\u043B\u0435\u043C\u0434\u0435\u0440"],TRANSACTION_VALUE:["\u0441\u0443\u043C\u043C\u0430 \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u0439","\u0442\u04E9\u043B\u0435\u043C\u0434\u0435\u0440 \u0441\u043E\u043C\u0430\u0441\u044B"],ANNOUNCED:["\u043E\u0431\u044A\u044F\u0432\u0438\u043B\u0430","\u0436\u0430\u0440\u0438\u044F\u043B\u0430\u0493\u0430\u043D"],ATTENDED:["\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0430","\u049B\u0430\u0442\u044B\u0441\u049B\u0430\u043D"],CONDUCTED:["\u043F\u0440\u043E\u0432\u043E\u0434\u0438\u043B\u0430","\u04E9\u0442\u043A\u0456\u0437\u0433\u0435\u043D"],INVESTIGATED:["\u0440\u0430\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043B\u0430","\u0442\u0435\u0440\u0433\u0435\u0433\u0435\u043D"],SUPPORTED:["\u043F\u043E\u043C\u043E\u0433\u0430\u043B\u0430","\u049B\u043E\u043B\u0434\u0430\u0493\u0430\u043D"],TARGET:["\u0446\u0435\u043B\u044C","\u043D\u044B\u0441\u0430\u043D\u0430"],VICTIM:["\u043F\u043E\u0442\u0435\u0440\u043F\u0435\u0432\u0448\u0430\u044F \u0441\u0442\u043E\u0440\u043E\u043D\u0430","\u0436\u04D9\u0431\u0456\u0440\u043B\u0435\u043D\u0443\u0448\u0456"],AMNESTIED:["\u0430\u043C\u043D\u0438\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u044B","\u0440\u0430\u049B\u044B\u043C\u0448\u044B\u043B\u044B\u049B\u049B\u0430 \u0456\u043B\u0456\u043D\u0433\u0435\u043D"],APPEALED:["\u043E\u0431\u0436\u0430\u043B\u043E\u0432\u0430\u043D\u043E","\u0448\u0430\u0493\u044B\u043C \u0431\u0435\u0440\u0456\u043B\u0433\u0435\u043D"],DEPORTED:["\u0434\u0435\u043F\u043E\u0440\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u044B","\u0435\u043B\u0434\u0435\u043D \u0448\u044B\u0493\u0430\u0440\u044B\u043B\u0493\u0430\u043D"],EXPELLED:["\u0432\u044B\u0441\u043B\u0430\u043D\u044B","\u0435\u043B\u0434\u0435\u043D \u043A\u0435\u0442\u0443\u0433\u0435 \u043C\u04D9\u0436\u0431\u04AF\u0440\u043B\u0435\u043D\u0433\u0435\u043D"],EXTRADITED:["\u044D\u043A\u0441\u0442\u0440\u0430\u0434\u0438\u0440\u043E\u0432\u0430\u043D\u044B","\u0431\u0430\u0441\u049B\u0430 \u0435\u043B\u0433\u0435 \u0431\u0435\u0440\u0456\u043B\u0433\u0435\u043D"],OVERTURNED:["\u0440\u0435\u0448\u0435\u043D\u0438\u0435 \u043E\u0442\u043C\u0435\u043D\u0435\u043D\u043E","\u0448\u0435\u0448\u0456\u043C \u043A\u04AF\u0448\u0456\u043D \u0436\u043E\u0439\u0493\u0430\u043D"],PARDONED:["\u043F\u043E\u043C\u0438\u043B\u043E\u0432\u0430\u043D\u044B","\u043A\u0435\u0448\u0456\u0440\u0456\u043C \u0431\u0435\u0440\u0456\u043B\u0433\u0435\u043D"],RETRIAL:["\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D \u043D\u043E\u0432\u044B\u0439 \u0441\u0443\u0434","\u0436\u0430\u04A3\u0430 \u0441\u043E\u0442 \u0442\u0430\u0493\u0430\u0439\u044B\u043D\u0434\u0430\u043B\u0493\u0430\u043D"],UPHELD:["\u0440\u0435\u0448\u0435\u043D\u0438\u0435 \u043E\u0441\u0442\u0430\u0432\u043B\u0435\u043D\u043E \u0432 \u0441\u0438\u043B\u0435","\u0448\u0435\u0448\u0456\u043C \u043A\u04AF\u0448\u0456\u043D\u0434\u0435 \u049B\u0430\u043B\u0434\u044B\u0440\u044B\u043B\u0493\u0430\u043D"],COMMUNITY_SERVICE:["\u043E\u0431\u0449\u0435\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0435 \u0440\u0430\u0431\u043E\u0442\u044B","\u049B\u043E\u0493\u0430\u043C\u0434\u044B\u049B \u0436\u04B1\u043C\u044B\u0441\u0442\u0430\u0440"],DEATH:["\u0441\u043C\u0435\u0440\u0442\u043D\u0430\u044F \u043A\u0430\u0437\u043D\u044C","\u04E9\u043B\u0456\u043C \u0436\u0430\u0437\u0430\u0441\u044B"],FINE_ONLY:["\u0442\u043E\u043B\u044C\u043A\u043E \u0448\u0442\u0440\u0430\u0444","\u0442\u0435\u043A \u0430\u0439\u044B\u043F\u043F\u04B1\u043B"],IMPRISONMENT:["\u043B\u0438\u0448\u0435\u043D\u0438\u0435 \u0441\u0432\u043E\u0431\u043E\u0434\u044B","\u0431\u0430\u0441 \u0431\u043E\u0441\u0442\u0430\u043D\u0434\u044B\u0493\u044B\u043D\u0430\u043D \u0430\u0439\u044B\u0440\u0443"],LIFE_IMPRISONMENT:["\u043F\u043E\u0436\u0438\u0437\u043D\u0435\u043D\u043D\u043E\u0435 \u043B\u0438\u0448\u0435\u043D\u0438\u0435 \u0441\u0432\u043E\u0431\u043E\u0434\u044B","\u04E9\u043C\u0456\u0440 \u0431\u043E\u0439\u044B\u043D\u0430 \u0431\u0430\u0441 \u0431\u043E\u0441\u0442\u0430\u043D\u0434\u044B\u0493\u044B\u043D\u0430\u043D \u0430\u0439\u044B\u0440\u0443"],RESTRICTION_OF_FREEDOM:["\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u0435 \u0441\u0432\u043E\u0431\u043E\u0434\u044B","\u0431\u0430\u0441 \u0431\u043E\u0441\u0442\u0430\u043D\u0434\u044B\u0493\u044B\u043D \u0448\u0435\u043A\u0442\u0435\u0443"],SUSPENDED:["\u0443\u0441\u043B\u043E\u0432\u043D\u043E","\u0448\u0430\u0440\u0442\u0442\u044B \u0442\u04AF\u0440\u0434\u0435"],BASIS:["\u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E \u0438\u043B\u0438 \u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E","\u0431\u043E\u043B\u0493\u0430\u043D \u043D\u0435\u043C\u0435\u0441\u0435 \u043C\u04AF\u043C\u043A\u0456\u043D"],OPERATIVE:["\u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E","\u0431\u043E\u043B\u0493\u0430\u043D"],CONFISCATION_ORDERED:["\u043A\u043E\u043D\u0444\u0438\u0441\u043A\u0430\u0446\u0438\u044F","\u0442\u04D9\u0440\u043A\u0456\u043B\u0435\u0443"],FIREARM_TYPE:["\u0432\u0438\u0434 \u043E\u0440\u0443\u0436\u0438\u044F","\u049B\u0430\u0440\u0443 \u0442\u04AF\u0440\u0456"],MAXIMUM_YEARS:["\u043D\u0430\u0438\u0431\u043E\u043B\u044C\u0448\u0438\u0439 \u0441\u0440\u043E\u043A, \u043B\u0435\u0442","\u0435\u04A3 \u04B1\u0437\u0430\u049B \u043C\u0435\u0440\u0437\u0456\u043C, \u0436\u044B\u043B"],SENTENCE_KIND:["\u0432\u0438\u0434 \u043D\u0430\u043A\u0430\u0437\u0430\u043D\u0438\u044F","\u0436\u0430\u0437\u0430 \u0442\u04AF\u0440\u0456"],ESTIMATE:["\u043F\u043E \u043E\u0446\u0435\u043D\u043A\u0435","\u0431\u0430\u0493\u0430\u043B\u0430\u0443 \u0431\u043E\u0439\u044B\u043D\u0448\u0430"],LESS_THAN:["\u043C\u0435\u043D\u0435\u0435","\u043A\u0435\u043C"],NEARLY:["\u043F\u043E\u0447\u0442\u0438","\u0434\u0435\u0440\u043B\u0456\u043A"],ACCOUNT:["\u0443\u0447\u0451\u0442\u043D\u044B\u0435 \u0437\u0430\u043F\u0438\u0441\u0438","\u0442\u0456\u0440\u043A\u0435\u043B\u0433\u0456\u043B\u0435\u0440"],ALCOHOL:["\u0430\u043B\u043A\u043E\u0433\u043E\u043B\u044C","\u0430\u043B\u043A\u043E\u0433\u043E\u043B\u044C"],COUNTERFEIT:["\u043F\u043E\u0434\u0434\u0435\u043B\u043A\u0438","\u0436\u0430\u043B\u0493\u0430\u043D \u0442\u0430\u0443\u0430\u0440\u043B\u0430\u0440"],CULTURAL_GOODS:["\u043A\u0443\u043B\u044C\u0442\u0443\u0440\u043D\u044B\u0435 \u0446\u0435\u043D\u043D\u043E\u0441\u0442\u0438","\u043C\u04D9\u0434\u0435\u043D\u0438 \u049B\u04B1\u043D\u0434\u044B\u043B\u044B\u049B\u0442\u0430\u0440"],DOMAIN:["\u0434\u043E\u043C\u0435\u043D\u044B","\u0434\u043E\u043C\u0435\u043D\u0434\u0435\u0440"],FUEL:["\u0442\u043E\u043F\u043B\u0438\u0432\u043E","\u043E\u0442\u044B\u043D"],MEDICINE:["\u043B\u0435\u043A\u0430\u0440\u0441\u0442\u0432\u0430","\u0434\u04D9\u0440\u0456-\u0434\u04D9\u0440\u043C\u0435\u043A"],PRECIOUS_METAL:["\u0434\u0440\u0430\u0433\u043E\u0446\u0435\u043D\u043D\u044B\u0435 \u043C\u0435\u0442\u0430\u043B\u043B\u044B","\u0431\u0430\u0493\u0430\u043B\u044B \u043C\u0435\u0442\u0430\u043B\u0434\u0430\u0440"],PRECIOUS_STONE:["\u0434\u0440\u0430\u0433\u043E\u0446\u0435\u043D\u043D\u044B\u0435 \u043A\u0430\u043C\u043D\u0438","\u0430\u0441\u044B\u043B \u0442\u0430\u0441\u0442\u0430\u0440"],TOBACCO:["\u0442\u0430\u0431\u0430\u043A","\u0442\u0435\u043C\u0435\u043A\u0456"],WILDLIFE:["\u0434\u0438\u043A\u0438\u0435 \u0436\u0438\u0432\u043E\u0442\u043D\u044B\u0435 \u0438 \u0440\u0430\u0441\u0442\u0435\u043D\u0438\u044F","\u0436\u0430\u0431\u0430\u0439\u044B \u0436\u0430\u043D\u0443\u0430\u0440\u043B\u0430\u0440 \u043C\u0435\u043D \u04E9\u0441\u0456\u043C\u0434\u0456\u043A\u0442\u0435\u0440"],AMPHETAMINE_TYPE_STIMULANTS:["\u0441\u0442\u0438\u043C\u0443\u043B\u044F\u0442\u043E\u0440\u044B \u0430\u043C\u0444\u0435\u0442\u0430\u043C\u0438\u043D\u043E\u0432\u043E\u0433\u043E \u0440\u044F\u0434\u0430","\u0430\u043C\u0444\u0435\u0442\u0430\u043C\u0438\u043D \u049B\u0430\u0442\u0430\u0440\u044B\u043D\u0434\u0430\u0493\u044B \u0441\u0442\u0438\u043C\u0443\u043B\u044F\u0442\u043E\u0440\u043B\u0430\u0440"],CANNABIS:["\u043A\u0430\u043D\u043D\u0430\u0431\u0438\u0441","\u043A\u0430\u043D\u043D\u0430\u0431\u0438\u0441"],COCAINE:["\u043A\u043E\u043A\u0430\u0438\u043D","\u043A\u043E\u043A\u0430\u0438\u043D"],HALLUCINOGENS:["\u0433\u0430\u043B\u043B\u044E\u0446\u0438\u043D\u043E\u0433\u0435\u043D\u044B","\u0433\u0430\u043B\u043B\u044E\u0446\u0438\u043D\u043E\u0433\u0435\u043D\u0434\u0435\u0440"],NEW_PSYCHOACTIVE:["\u043D\u043E\u0432\u044B\u0435 \u043F\u0441\u0438\u0445\u043E\u0430\u043A\u0442\u0438\u0432\u043D\u044B\u0435 \u0432\u0435\u0449\u0435\u0441\u0442\u0432\u0430","\u0436\u0430\u04A3\u0430 \u043F\u0441\u0438\u0445\u043E\u0430\u043A\u0442\u0438\u0432\u0442\u0456 \u0437\u0430\u0442\u0442\u0430\u0440"],OPIOIDS:["\u043E\u043F\u0438\u043E\u0438\u0434\u044B","\u043E\u043F\u0438\u043E\u0438\u0434\u0442\u0430\u0440"],PRECURSORS:["\u043F\u0440\u0435\u043A\u0443\u0440\u0441\u043E\u0440\u044B","\u043F\u0440\u0435\u043A\u0443\u0440\u0441\u043E\u0440\u043B\u0430\u0440"],SEDATIVES:["\u0441\u0435\u0434\u0430\u0442\u0438\u0432\u043D\u044B\u0435 \u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430","\u0441\u0435\u0434\u0430\u0442\u0438\u0432\u0442\u0456 \u0437\u0430\u0442\u0442\u0430\u0440"],SYNTHETIC_UNSPECIFIED:["\u0441\u0438\u043D\u0442\u0435\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0435, \u043A\u0430\u043A\u0438\u0435 \u2014 \u043D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D\u043E","\u0441\u0438\u043D\u0442\u0435\u0442\u0438\u043A\u0430\u043B\u044B\u049B, \u049B\u0430\u0439\u0441\u044B\u0441\u044B \u0435\u043A\u0435\u043D\u0456 \u0430\u0439\u0442\u044B\u043B\u043C\u0430\u0493\u0430\u043D"],ASSAULT_RIFLE:["\u0430\u0432\u0442\u043E\u043C\u0430\u0442","\u0430\u0432\u0442\u043E\u043C\u0430\u0442"],MACHINE_GUN:["\u043F\u0443\u043B\u0435\u043C\u0451\u0442","\u043F\u0443\u043B\u0435\u043C\u0451\u0442"],PISTOL:["\u043F\u0438\u0441\u0442\u043E\u043B\u0435\u0442","\u0442\u0430\u043F\u0430\u043D\u0448\u0430"],REVOLVER:["\u0440\u0435\u0432\u043E\u043B\u044C\u0432\u0435\u0440","\u0440\u0435\u0432\u043E\u043B\u044C\u0432\u0435\u0440"],RIFLE:["\u0432\u0438\u043D\u0442\u043E\u0432\u043A\u0430","\u0432\u0438\u043D\u0442\u043E\u0432\u043A\u0430"],SHOTGUN:["\u0440\u0443\u0436\u044C\u0451","\u043C\u044B\u043B\u0442\u044B\u049B"],SNIPER_RIFLE:["\u0441\u043D\u0430\u0439\u043F\u0435\u0440\u0441\u043A\u0430\u044F \u0432\u0438\u043D\u0442\u043E\u0432\u043A\u0430","\u0441\u043D\u0430\u0439\u043F\u0435\u0440 \u0432\u0438\u043D\u0442\u043E\u0432\u043A\u0430\u0441\u044B"],SUBMACHINE_GUN:["\u043F\u0438\u0441\u0442\u043E\u043B\u0435\u0442-\u043F\u0443\u043B\u0435\u043C\u0451\u0442","\u043F\u0438\u0441\u0442\u043E\u043B\u0435\u0442-\u043F\u0443\u043B\u0435\u043C\u0451\u0442"],TRAUMATIC_PISTOL:["\u0442\u0440\u0430\u0432\u043C\u0430\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0439 \u043F\u0438\u0441\u0442\u043E\u043B\u0435\u0442","\u0436\u0430\u0440\u0430\u049B\u0430\u0442\u0442\u0430\u0443 \u0442\u0430\u043F\u0430\u043D\u0448\u0430\u0441\u044B"],CHILDREN:["\u0434\u0435\u0442\u0438","\u0431\u0430\u043B\u0430\u043B\u0430\u0440"],FOREIGNERS:["\u0438\u043D\u043E\u0441\u0442\u0440\u0430\u043D\u0446\u044B","\u0448\u0435\u0442\u0435\u043B\u0434\u0456\u043A\u0442\u0435\u0440"],JOURNALISTS:["\u0436\u0443\u0440\u043D\u0430\u043B\u0438\u0441\u0442\u044B","\u0436\u0443\u0440\u043D\u0430\u043B\u0438\u0441\u0442\u0435\u0440"],MEDICS:["\u043C\u0435\u0434\u0438\u043A\u0438","\u043C\u0435\u0434\u0438\u043A\u0442\u0435\u0440"],WOMEN:["\u0436\u0435\u043D\u0449\u0438\u043D\u044B","\u04D9\u0439\u0435\u043B\u0434\u0435\u0440"],DISPLACED:["\u043F\u043E\u043A\u0438\u043D\u0443\u043B\u0438 \u0434\u043E\u043C","\u04AF\u0439\u0456\u043D\u0435\u043D \u043A\u0435\u0442\u043A\u0435\u043D"],HOSTAGE:["\u0432\u0437\u044F\u0442\u044B \u0432 \u0437\u0430\u043B\u043E\u0436\u043D\u0438\u043A\u0438","\u043A\u0435\u043F\u0456\u043B\u0433\u0435 \u0430\u043B\u044B\u043D\u0493\u0430\u043D"],MISSING:["\u043F\u0440\u043E\u043F\u0430\u043B\u0438 \u0431\u0435\u0437 \u0432\u0435\u0441\u0442\u0438","\u0445\u0430\u0431\u0430\u0440\u0441\u044B\u0437 \u043A\u0435\u0442\u043A\u0435\u043D"],RESCUED:["\u0441\u043F\u0430\u0441\u0435\u043D\u044B","\u049B\u04B1\u0442\u049B\u0430\u0440\u044B\u043B\u0493\u0430\u043D"],ACCOUNTS:["\u0441\u0447\u0435\u0442\u0430","\u0448\u043E\u0442\u0442\u0430\u0440"],CASES:["\u0434\u0435\u043B\u0430","\u0456\u0441\u0442\u0435\u0440"],CHANNELS:["\u043A\u0430\u043D\u0430\u043B\u044B","\u0430\u0440\u043D\u0430\u043B\u0430\u0440"],GROUPS:["\u0433\u0440\u0443\u043F\u043F\u044B","\u0442\u043E\u043F\u0442\u0430\u0440"],MASS:["\u043C\u0430\u0441\u0441\u0430","\u043C\u0430\u0441\u0441\u0430"],MONEY:["\u0434\u0435\u043D\u044C\u0433\u0438","\u0430\u049B\u0448\u0430"],PERSONS:["\u043B\u044E\u0434\u0438","\u0430\u0434\u0430\u043C\u0434\u0430\u0440"],VOLUME:["\u043E\u0431\u044A\u0451\u043C","\u043A\u04E9\u043B\u0435\u043C"],PIECES:["\u0448\u0442\u0443\u043A\u0438","\u0434\u0430\u043D\u0430"],NOTE:["\u043A\u0443\u043F\u044E\u0440\u044B","\u0431\u0430\u043D\u043A\u043D\u043E\u0442\u0442\u0430\u0440"],COIN:["\u043C\u043E\u043D\u0435\u0442\u044B","\u0442\u0438\u044B\u043D\u0434\u0430\u0440"],OCCURRED_AT:["\u0447\u0430\u0441","\u0441\u0430\u0493\u0430\u0442"],PRICE:["\u0446\u0435\u043D\u0430","\u0431\u0430\u0493\u0430"],RATIO:["\u0441\u043E\u043E\u0442\u043D\u043E\u0448\u0435\u043D\u0438\u0435","\u049B\u0430\u0442\u044B\u043D\u0430\u0441"],BORDER:["\u0433\u0440\u0430\u043D\u0438\u0446\u0430","\u0448\u0435\u043A\u0430\u0440\u0430"],SEA:["\u043C\u043E\u0440\u0435","\u0442\u0435\u04A3\u0456\u0437"],NEAR:["\u043F\u043E\u0431\u043B\u0438\u0437\u043E\u0441\u0442\u0438","\u043C\u0430\u04A3\u044B\u043D\u0434\u0430"],NEWS:["\u043D\u043E\u0432\u043E\u0441\u0442\u0438","\u0436\u0430\u04A3\u0430\u043B\u044B\u049B\u0442\u0430\u0440"],NEWS_CITING_OFFICIAL:["\u043D\u043E\u0432\u043E\u0441\u0442\u0438 \u0441\u043E \u0441\u0441\u044B\u043B\u043A\u043E\u0439 \u043D\u0430 \u043E\u0444\u0438\u0446\u0438\u0430\u043B\u044C\u043D\u044B\u0439 \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A","\u0440\u0435\u0441\u043C\u0438 \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437\u0433\u0435 \u0441\u04AF\u0439\u0435\u043D\u0433\u0435\u043D \u0436\u0430\u04A3\u0430\u043B\u044B\u049B\u0442\u0430\u0440"],OFFICIAL:["\u043E\u0444\u0438\u0446\u0438\u0430\u043B\u044C\u043D\u044B\u0439 \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A","\u0440\u0435\u0441\u043C\u0438 \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437"],SOCIAL:["\u0441\u043E\u0446\u0438\u0430\u043B\u044C\u043D\u044B\u0435 \u0441\u0435\u0442\u0438","\u04D9\u043B\u0435\u0443\u043C\u0435\u0442\u0442\u0456\u043A \u0436\u0435\u043B\u0456\u043B\u0435\u0440"],AGREED:["\u0441\u043E\u0432\u043F\u0430\u0434\u0430\u044E\u0442","\u0441\u04D9\u0439\u043A\u0435\u0441 \u043A\u0435\u043B\u0435\u0434\u0456"],COMPATIBLE:["\u0441\u043E\u0432\u043C\u0435\u0441\u0442\u0438\u043C\u044B","\u04AF\u0439\u043B\u0435\u0441\u0435\u0434\u0456"],CONFLICTING:["\u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0430\u0442","\u049B\u0430\u0439\u0448\u044B"],SINGLE:["\u043E\u0434\u043D\u043E \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u0435","\u0431\u0456\u0440 \u043C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435"],CURRENT:["\u0443\u0447\u0438\u0442\u044B\u0432\u0430\u0435\u0442\u0441\u044F","\u0435\u0441\u0435\u043F\u043A\u0435 \u0430\u043B\u044B\u043D\u0430\u0434\u044B"],RETRACTED:["\u043E\u0442\u043E\u0437\u0432\u0430\u043D\u043E","\u043A\u0435\u0440\u0456 \u049B\u0430\u0439\u0442\u0430\u0440\u044B\u043B\u0493\u0430\u043D"],SUPERSEDED:["\u0437\u0430\u043C\u0435\u043D\u0435\u043D\u043E \u0431\u043E\u043B\u0435\u0435 \u043F\u043E\u0437\u0434\u043D\u0438\u043C","\u043A\u0435\u0439\u0456\u043D\u0433\u0456\u0441\u0456\u043C\u0435\u043D \u0430\u0443\u044B\u0441\u0442\u044B\u0440\u044B\u043B\u0493\u0430\u043D"],UNREADABLE:["\u043D\u0435\u043B\u044C\u0437\u044F \u043F\u0440\u043E\u0447\u0435\u0441\u0442\u044C","\u043E\u049B\u044B\u043B\u043C\u0430\u0439\u0434\u044B"],DRAFT:["\u0447\u0435\u0440\u043D\u043E\u0432\u0438\u043A","\u0436\u043E\u0431\u0430"],PUBLISHED:["\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E","\u0436\u0430\u0440\u0438\u044F\u043B\u0430\u043D\u0493\u0430\u043D"],ABOUT:["\u043E\u043A\u043E\u043B\u043E","\u0448\u0430\u043C\u0430\u043C\u0435\u043D"],AT_LEAST:["\u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435","\u043A\u0435\u043C\u0456\u043D\u0434\u0435"],DOZENS:["\u0434\u0435\u0441\u044F\u0442\u043A\u0438","\u043E\u043D\u0434\u0430\u0493\u0430\u043D"],EXACT:["\u0440\u043E\u0432\u043D\u043E","\u0434\u04D9\u043B"],HUNDREDS:["\u0441\u043E\u0442\u043D\u0438","\u0436\u04AF\u0437\u0434\u0435\u0433\u0435\u043D"],MORE_THAN:["\u0431\u043E\u043B\u0435\u0435","\u0430\u0441\u0442\u0430\u043C"],RANGE:["\u043E\u0442 \u0438 \u0434\u043E","\u0430\u0440\u0430\u043B\u044B\u0493\u044B\u043D\u0434\u0430"],SEVERAL:["\u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E","\u0431\u0456\u0440\u043D\u0435\u0448\u0435"],THOUSANDS:["\u0442\u044B\u0441\u044F\u0447\u0438","\u043C\u044B\u04A3\u0434\u0430\u0493\u0430\u043D"],UNQUANTIFIED:["\u0431\u0435\u0437 \u0447\u0438\u0441\u043B\u0430","\u0441\u0430\u043D\u0441\u044B\u0437"],UP_TO:["\u0434\u043E","\u0434\u0435\u0439\u0456\u043D"],OTHER_READING:["\u043F\u043E\u0434\u0445\u043E\u0434\u0438\u0442 \u0442\u043E\u043B\u044C\u043A\u043E \u0434\u0440\u0443\u0433\u043E\u0435 \u043F\u0440\u043E\u0447\u0442\u0435\u043D\u0438\u0435","\u0442\u0435\u043A \u0431\u0430\u0441\u049B\u0430 \u043D\u04B1\u0441\u049B\u0430\u0441\u044B \u0441\u04D9\u0439\u043A\u0435\u0441 \u043A\u0435\u043B\u0435\u0434\u0456"],PROSPECTIVE_MAXIMUM:["\u043F\u0440\u0435\u0434\u0435\u043B \u043F\u043E \u0437\u0430\u043A\u043E\u043D\u0443, \u044D\u0442\u043E\u0433\u043E \u043D\u0435 \u0431\u044B\u043B\u043E","\u0437\u0430\u04A3\u0434\u0430\u0493\u044B \u0448\u0435\u043A, \u0431\u043E\u043B\u0493\u0430\u043D \u0436\u043E\u049B"],ZERO:["\u0441\u043E\u043E\u0431\u0449\u0430\u044E\u0442, \u0447\u0442\u043E \u0442\u0430\u043A\u043E\u0433\u043E \u043D\u0435 \u0431\u044B\u043B\u043E","\u0431\u043E\u043B\u043C\u0430\u0493\u0430\u043D\u044B \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D"],COMPANY:["\u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F","\u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F"],COURT:["\u0441\u0443\u0434","\u0441\u043E\u0442"],CRIMINAL_GROUP:["\u0433\u0440\u0443\u043F\u043F\u0430, \u043D\u0430\u0437\u0432\u0430\u043D\u043D\u0430\u044F \u043F\u0440\u0435\u0441\u0442\u0443\u043F\u043D\u043E\u0439","\u049B\u044B\u043B\u043C\u044B\u0441\u0442\u044B\u049B \u0434\u0435\u043F \u0430\u0442\u0430\u043B\u0493\u0430\u043D \u0442\u043E\u043F"],FOREIGN_AGENCY:["\u0438\u043D\u043E\u0441\u0442\u0440\u0430\u043D\u043D\u043E\u0435 \u0432\u0435\u0434\u043E\u043C\u0441\u0442\u0432\u043E","\u0448\u0435\u0442\u0435\u043B\u0434\u0456\u043A \u0432\u0435\u0434\u043E\u043C\u0441\u0442\u0432\u043E"],GOVERNMENT:["\u043F\u0440\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E","\u04AF\u043A\u0456\u043C\u0435\u0442"],INTERNATIONAL:["\u043C\u0435\u0436\u0434\u0443\u043D\u0430\u0440\u043E\u0434\u043D\u0430\u044F \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F","\u0445\u0430\u043B\u044B\u049B\u0430\u0440\u0430\u043B\u044B\u049B \u04B1\u0439\u044B\u043C"],MEDIA:["\u0421\u041C\u0418","\u0411\u0410\u049A"],MINISTRY:["\u043C\u0438\u043D\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u043E","\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u043B\u0456\u043A"],NGO:["\u043E\u0431\u0449\u0435\u0441\u0442\u0432\u0435\u043D\u043D\u0430\u044F \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F","\u049B\u043E\u0493\u0430\u043C\u0434\u044B\u049B \u04B1\u0439\u044B\u043C"],PARLIAMENT:["\u043F\u0430\u0440\u043B\u0430\u043C\u0435\u043D\u0442","\u043F\u0430\u0440\u043B\u0430\u043C\u0435\u043D\u0442"],POLICE:["\u043F\u043E\u043B\u0438\u0446\u0438\u044F","\u043F\u043E\u043B\u0438\u0446\u0438\u044F"],PROSECUTION:["\u043F\u0440\u043E\u043A\u0443\u0440\u0430\u0442\u0443\u0440\u0430","\u043F\u0440\u043E\u043A\u0443\u0440\u0430\u0442\u0443\u0440\u0430"],RELIGIOUS_GROUP:["\u0440\u0435\u043B\u0438\u0433\u0438\u043E\u0437\u043D\u043E\u0435 \u043E\u0431\u044A\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435","\u0434\u0456\u043D\u0438 \u0431\u0456\u0440\u043B\u0435\u0441\u0442\u0456\u043A"],SECURITY_SERVICE:["\u0441\u043B\u0443\u0436\u0431\u0430 \u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u0438","\u049B\u0430\u0443\u0456\u043F\u0441\u0456\u0437\u0434\u0456\u043A \u049B\u044B\u0437\u043C\u0435\u0442\u0456"],CITY:["\u0433\u043E\u0440\u043E\u0434","\u049B\u0430\u043B\u0430"],COUNTRY:["\u0441\u0442\u0440\u0430\u043D\u0430","\u0435\u043B"],DISTRICT:["\u0440\u0430\u0439\u043E\u043D","\u0430\u0443\u0434\u0430\u043D"],LOCALITY:["\u043D\u0430\u0441\u0435\u043B\u0451\u043D\u043D\u044B\u0439 \u043F\u0443\u043D\u043A\u0442","\u0435\u043B\u0434\u0456 \u043C\u0435\u043A\u0435\u043D"],REGION:["\u0440\u0435\u0433\u0438\u043E\u043D","\u04E9\u04A3\u0456\u0440"],CATEGORY:["\u043A\u0430\u0442\u0435\u0433\u043E\u0440\u0438\u044F","\u0441\u0430\u043D\u0430\u0442"],COUNTED:["\u0447\u0442\u043E \u0441\u0447\u0438\u0442\u0430\u044E\u0442","\u043D\u0435 \u0441\u0430\u043D\u0430\u043B\u0430\u0434\u044B"],DECIDED_ON:["\u0434\u0430\u0442\u0430 \u0440\u0435\u0448\u0435\u043D\u0438\u044F","\u0448\u0435\u0448\u0456\u043C \u043A\u04AF\u043D\u0456"],DISPOSITION:["\u0447\u0442\u043E \u0441\u0442\u0430\u043B\u043E \u0441 \u043F\u0440\u0435\u0434\u043C\u0435\u0442\u043E\u043C","\u0437\u0430\u0442\u0442\u044B\u04A3 \u0442\u0430\u0493\u0434\u044B\u0440\u044B"],DRUG_GROUP:["\u0433\u0440\u0443\u043F\u043F\u0430 \u043D\u0430\u0440\u043A\u043E\u0442\u0438\u043A\u043E\u0432","\u0435\u0441\u0456\u0440\u0442\u043A\u0456 \u0442\u043E\u0431\u044B"],GROUP:["\u0433\u0440\u0443\u043F\u043F\u0430","\u0442\u043E\u043F"],HARM:["\u0432\u0440\u0435\u0434","\u0437\u0438\u044F\u043D"],ITEM:["\u043F\u0440\u0435\u0434\u043C\u0435\u0442","\u0437\u0430\u0442"],KIND:["\u0432\u0438\u0434","\u0442\u04AF\u0440\u0456"],MEASURE:["\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u0435\u043B\u044C","\u043A\u04E9\u0440\u0441\u0435\u0442\u043A\u0456\u0448"],NAME:["\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435","\u0430\u0442\u0430\u0443\u044B"],OCCURRED:["\u043A\u043E\u0433\u0434\u0430","\u049B\u0430\u0448\u0430\u043D"],OFFENCE:["\u043F\u0440\u0435\u0441\u0442\u0443\u043F\u043B\u0435\u043D\u0438\u0435","\u049B\u044B\u043B\u043C\u044B\u0441"],ORGANIZATION:["\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F","\u04B1\u0439\u044B\u043C"],PERIOD:["\u043F\u0435\u0440\u0438\u043E\u0434","\u043A\u0435\u0437\u0435\u04A3"],PERSON:["\u043B\u044E\u0434\u0438","\u0430\u0434\u0430\u043C\u0434\u0430\u0440"],CASE:["\u0434\u0435\u043B\u0430","\u0456\u0441\u0442\u0435\u0440"],PLACE:["\u043C\u0435\u0441\u0442\u043E","\u043E\u0440\u044B\u043D"],PUBLISHER:["\u0438\u0437\u0434\u0430\u0442\u0435\u043B\u044C","\u0436\u0430\u0440\u0438\u044F\u043B\u0430\u0443\u0448\u044B"],STAGE:["\u0448\u0430\u0433","\u049B\u0430\u0434\u0430\u043C"],STATUS:["\u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435","\u043A\u04AF\u0439\u0456"],SUBJECT:["\u043E \u043A\u043E\u043C","\u043A\u0456\u043C \u0442\u0443\u0440\u0430\u043B\u044B"],MONTH:["\u043C\u0435\u0441\u044F\u0446","\u0430\u0439"],QUARTER:["\u043A\u0432\u0430\u0440\u0442\u0430\u043B","\u0442\u043E\u049B\u0441\u0430\u043D"],WEEK:["\u043D\u0435\u0434\u0435\u043B\u044F","\u0430\u043F\u0442\u0430"],DAY:["\u0434\u0435\u043D\u044C","\u043A\u04AF\u043D"],YEAR:["\u0433\u043E\u0434","\u0436\u044B\u043B"],EXACT_NAME:["\u0442\u043E\u0447\u043D\u043E\u0435 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435","\u0434\u04D9\u043B \u0430\u0442\u0430\u0443\u044B"],FACT:["\u0444\u0430\u043A\u0442\u044B","\u0444\u0430\u043A\u0442\u0456\u043B\u0435\u0440"],SIMILAR:["\u043F\u043E\u0445\u043E\u0436\u0435\u0435 \u043D\u0430\u043F\u0438\u0441\u0430\u043D\u0438\u0435","\u04B1\u049B\u0441\u0430\u0441 \u0436\u0430\u0437\u044B\u043B\u0443\u044B"],TEXT:["\u0442\u0435\u043A\u0441\u0442","\u043C\u04D9\u0442\u0456\u043D"],INCIDENT:["\u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u0435","\u043E\u049B\u0438\u0493\u0430"],REPORT:["\u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435","\u0445\u0430\u0431\u0430\u0440"],STATISTIC:["\u0441\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430","\u0441\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430"]},ci={AGREED:"the claims agree",COMPATIBLE:"the claims are compatible",CONFLICTING:"the claims conflict",SINGLE:"one claim",CURRENT:"counts",SUPERSEDED:"overtaken by a later total",RETRACTED:"withdrawn",UNREADABLE:"cannot be read",OTHER_READING:"only another reading meets the filter",PROSPECTIVE_MAXIMUM:"the most that the law provides for: it has not happened",ZERO:"reports say that there was none",UNQUANTIFIED:"without a number",PERSON:"people",OPERATIVE:"it has happened",RETRIAL:"a new trial was ordered",OVERTURNED:"the decision was overturned",UPHELD:"the decision was upheld",SUSPENDED:"suspended sentence",BASIS:"happened or possible",CASE:"cases",FACT:"what was seized or charged",SIMILAR:"a similar spelling"};var ks={title:"Tergeu",lead:"What was reported about raids, unrest, attacks and investigations, by whom, and how sure that is.",skip:"Skip to the content",menu:"Views",language:"Language",theme:"Colours",themeAuto:"as the system",themeLight:"light",themeDark:"dark",home:"Overview",incidents:"Incidents",totals:"Totals",about:"About",search:"Search",searchFor:"Search incidents, people, organizations, places, reports",results:"Results: {count}",newest:"Newest reports",largest:"Largest numbers reported",largestHint:"Choose a number to see who says so and how it grew.",map:"Where",mapHint:"Circles are as large as the number of incidents. A dashed circle is a whole country: the place is not known more exactly.",timeline:"When",timelineHint:"Incidents by month: of occurrence or, where no report gives one, of the first report.",asTable:"As a table",asOf:"As was known on",now:"now",known:"Shown is what had been reported by the end of this day.",day:"Day",backToNow:"Back to now",filters:"Filters",clear:"Clear all filters",text:"Words",from:"From",to:"To",place:"Place",kind:"Kind",status:"Status",any:"any",apply:"Apply",order:"Order",newestFirst:"newest first",lastReported:"last reported first",byName:"by name",more:"More",first:"First page",name:"Name",occurred:"Occurred",firstReported:"First reported",places:"Places",disputed:"disputed",period:"Period",count:"Incidents",copyLink:"Copy the address",copied:"The address is copied.",notCopied:"The browser does not allow copying. The address is in the address bar.",csv:"Table as CSV",graphiql:"Open in GraphiQL",embed:"View to embed",whole:"Open the whole page",loading:"Loading\u2026",slow:"The answer takes longer than usual. The page waits; you can also try again.",again:"Try again",failed:"The service could not be reached. Check the connection, then try again.",refused:"Too many requests for now. The page may ask again in {seconds} s.",overloaded:"The service is busy. Try again in a moment.",wrong:"The service did not answer this: {message}",partly:"Part of the answer is missing: {message}",allRows:"Show all rows",cut:"The first {count} are shown; there may be more, which the query has.",plain:"Open this view without filters",faulty:"The page has a fault: {message}. Reload it, or choose another view.",typeSomething:"Type a word or a number into the search field.",nothing:"Nothing was found. Remove a filter or use fewer words.",emptyDataset:"The service has no reports yet. Its documentation says how reports are added.",missing:"There is nothing at this address. It may have been withdrawn, or was not reported by the chosen day.",toHome:"To the overview",summary:"Summary",participants:"Who took part",role:"Role",who:"Who",saysSo:"Who says so",outcomes:"What came of it in law",guilt:"Nobody is guilty without a conviction that stands.",guiltStands:"A conviction stands.",prospective:"the most that the law provides for",casualties:"Killed, injured, missing or rescued",seizures:"Seized or found",measures:"Other numbers",statistics:"Statistics",statisticsHint:"Statistics cover a period or an area. They are never added to incidents.",reports:"Reports",parts:"Parts of it",partOf:"Part of",related:"Related",step:"Step",whom:"Whom",number:"Number",item:"Item",quantity:"Quantity",value:"Value",what:"What",details:"Who says so, how it grew",bounds:"Bounds",atLeast:"at least {low}, open above",atMost:"at most {high}, open below",between:"from {low} to {high}",exactly:"exactly {low}",open:"no bounds are known",best:"best: {best}",origins:"independent sources: {count}",claims:"What each report says",claimsOf:"Claims side by side",asserter:"Asserted by",report:"Report",stated:"States",trueOn:"True on",counts:"Counts",grew:"How it grew",knownFrom:"Known from",figureThen:"Figure",agreement:"Agreement",why:"How the figure follows",readings:"Where reports disagree",attribute:"Attribute",reading:"Reading",shown:"shown",noDispute:"The reports do not contradict each other here.",otherMeasure:"The same, measured otherwise",breakdown:"Of which",possiblySame:"May be the same people",incident:"Incident",organization:"Organization",person:"Person",statistic:"Statistic",names:"Names",parent:"Belongs to",children:"Directly below",country:"Country",level:"Level",position:"Position",valid:"Exists",publisher:"Publisher",author:"Author",published:"Published",tier:"Kind of source",original:"Read the original",published_reports:"Reports that it published",of:"{shown} of {all}",totalOf:"Total of",by:"By",region:"Region",group:"Group",month:"Month",year:"Year",offence:"Offence",category:"Category",low:"At least",bestSum:"Best",high:"At most",unit:"Unit",unquantified:"Without a number",conflicting:"Conflicting",leftOut:"What is left out of these totals, and why",leftOutRow:"{facts} in {incidents} incidents",nothingLeftOut:"Nothing is left out.",noSum:"Groups need not add up: one incident in two regions is in each of them, and once in the whole.",notKnown:"not known",openAbove:"open",matched:"Found by",type:"Type",aboutText:'Tergeu does not say what happened. It says what was reported to have happened. A report makes claims; the claims of one fact come to a figure with bounds. "More than 11 kg" is at least 11 and open above. Two sites that repeat one ministry are two reports and one source.',aboutApi:"Everything on this page comes from the public GraphQL API, as trusted documents by GET. Each view shows its query.",aboutMap:"Country outlines: Natural Earth, public domain.",docs:"Docs",schema:"Schema",holds:"The dataset holds",changed:"Last changed",facts:"Facts",moreRows:"Show more rows",cutSetAside:"Of the claims that do not count, the first {count} are shown; there may be more, which the query has.",guiltEnded:"no longer stands: {by}",guiltEndedNote:"This conviction no longer stands. What ended it: {by}.",endedCounted:"A conviction that was ended later is still counted as the step that it was: who was convicted and then acquitted is in both.",sentence:"Sentence",fine:"Fine",damages:"Damages",confiscation:"Confiscation",ordered:"ordered",notOrdered:"not ordered",longest:"at most {years} years",decidedOn:"Decided on",purity:"Purity",streetValue:"Street value",episodes:"What happened where",denominations:"Notes and coins",comesTo:"Comes to",converted:"Converted: {amount} {unit}. Nobody reports this; one is {factor} {unit} by",andOthers:" and others",moreReadings:"Show what is disputed about more facts",unseen:"Facts that the tables above do not show yet are not looked at here.",disputedUnseen:"The reports contradict each other on facts that the tables above do not show yet. Show more rows there.",overlap:"May count the same",unlike:"different things",yes:"yes"};var Cs={title:"Tergeu",lead:"\u0420\u0435\u0439\u0434\u0442\u0435\u0440, \u0442\u04D9\u0440\u0442\u0456\u043F\u0441\u0456\u0437\u0434\u0456\u043A\u0442\u0435\u0440, \u0448\u0430\u0431\u0443\u044B\u043B\u0434\u0430\u0440 \u043C\u0435\u043D \u0442\u0435\u0440\u0433\u0435\u0443\u043B\u0435\u0440 \u0442\u0443\u0440\u0430\u043B\u044B \u043D\u0435 \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0434\u044B, \u043A\u0456\u043C \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0434\u044B \u0436\u04D9\u043D\u0435 \u043E\u043B \u049B\u0430\u043D\u0448\u0430\u043B\u044B\u049B\u0442\u044B \u0441\u0435\u043D\u0456\u043C\u0434\u0456.",skip:"\u041C\u0430\u0437\u043C\u04B1\u043D\u0493\u0430 \u04E9\u0442\u0443",menu:"\u0411\u04E9\u043B\u0456\u043C\u0434\u0435\u0440",language:"\u0422\u0456\u043B",theme:"\u0422\u04AF\u0441\u0442\u0435\u0440",themeAuto:"\u0436\u04AF\u0439\u0435\u0434\u0435\u0433\u0456\u0434\u0435\u0439",themeLight:"\u0430\u0448\u044B\u049B",themeDark:"\u043A\u04AF\u04A3\u0433\u0456\u0440\u0442",home:"\u0428\u043E\u043B\u0443",incidents:"\u041E\u049B\u0438\u0493\u0430\u043B\u0430\u0440",totals:"\u0416\u0438\u044B\u043D\u0442\u044B\u049B\u0442\u0430\u0440",about:"\u049A\u044B\u0437\u043C\u0435\u0442 \u0442\u0443\u0440\u0430\u043B\u044B",search:"\u0406\u0437\u0434\u0435\u0443",searchFor:"\u041E\u049B\u0438\u0493\u0430\u043B\u0430\u0440\u0434\u044B, \u0430\u0434\u0430\u043C\u0434\u0430\u0440\u0434\u044B, \u04B1\u0439\u044B\u043C\u0434\u0430\u0440\u0434\u044B, \u043E\u0440\u044B\u043D\u0434\u0430\u0440\u0434\u044B, \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0440\u0434\u044B \u0456\u0437\u0434\u0435\u0443",results:"\u0422\u0430\u0431\u044B\u043B\u0434\u044B: {count}",newest:"\u0416\u0430\u04A3\u0430 \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0440",largest:"\u0425\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D \u0435\u04A3 \u04AF\u043B\u043A\u0435\u043D \u0441\u0430\u043D\u0434\u0430\u0440",largestHint:"\u0421\u0430\u043D\u0434\u044B \u0442\u0430\u04A3\u0434\u0430\u04A3\u044B\u0437: \u043E\u043D\u044B \u043A\u0456\u043C \u0430\u0439\u0442\u049B\u0430\u043D\u044B \u0436\u04D9\u043D\u0435 \u049B\u0430\u043B\u0430\u0439 \u04E9\u0441\u043A\u0435\u043D\u0456 \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0435\u0434\u0456.",map:"\u049A\u0430\u0439\u0434\u0430",mapHint:"\u0428\u0435\u04A3\u0431\u0435\u0440\u0434\u0456\u04A3 \u04E9\u043B\u0448\u0435\u043C\u0456 \u043E\u049B\u0438\u0493\u0430\u043B\u0430\u0440 \u0441\u0430\u043D\u044B\u043D\u0430 \u0441\u0430\u0439. \u04AE\u0437\u0456\u043A \u0441\u044B\u0437\u044B\u049B\u0442\u044B \u0448\u0435\u04A3\u0431\u0435\u0440 \u2014 \u0431\u04AF\u043A\u0456\u043B \u0435\u043B: \u043E\u0440\u043D\u044B \u0434\u04D9\u043B\u0456\u0440\u0435\u043A \u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437.",timeline:"\u049A\u0430\u0448\u0430\u043D",timelineHint:"\u0410\u0439\u043B\u0430\u0440 \u0431\u043E\u0439\u044B\u043D\u0448\u0430 \u043E\u049B\u0438\u0493\u0430\u043B\u0430\u0440: \u0431\u043E\u043B\u0493\u0430\u043D \u043A\u04AF\u043D\u0456 \u0431\u043E\u0439\u044B\u043D\u0448\u0430, \u043E\u043B \u0430\u0439\u0442\u044B\u043B\u043C\u0430\u0441\u0430, \u0430\u043B\u0493\u0430\u0448\u049B\u044B \u0445\u0430\u0431\u0430\u0440 \u0431\u043E\u0439\u044B\u043D\u0448\u0430.",asTable:"\u041A\u0435\u0441\u0442\u0435 \u0442\u04AF\u0440\u0456\u043D\u0434\u0435",asOf:"\u041E\u0441\u044B \u043A\u04AF\u043D\u0433\u0435 \u0431\u0435\u043B\u0433\u0456\u043B\u0456 \u0431\u043E\u043B\u0493\u0430\u043D\u044B",now:"\u049B\u0430\u0437\u0456\u0440",known:"\u041E\u0441\u044B \u043A\u04AF\u043D\u043D\u0456\u04A3 \u0441\u043E\u04A3\u044B\u043D\u0430 \u0434\u0435\u0439\u0456\u043D \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D.",day:"\u041A\u04AF\u043D",backToNow:"\u049A\u0430\u0437\u0456\u0440\u0433\u0456\u0433\u0435 \u043E\u0440\u0430\u043B\u0443",filters:"\u0421\u04AF\u0437\u0433\u0456\u043B\u0435\u0440",clear:"\u0411\u0430\u0440\u043B\u044B\u049B \u0441\u04AF\u0437\u0433\u0456\u043D\u0456 \u0430\u043B\u044B\u043F \u0442\u0430\u0441\u0442\u0430\u0443",text:"\u0421\u04E9\u0437\u0434\u0435\u0440",from:"\u0411\u0430\u0441\u0442\u0430\u043F",to:"\u0414\u0435\u0439\u0456\u043D",place:"\u041E\u0440\u044B\u043D",kind:"\u0422\u04AF\u0440\u0456",status:"\u041A\u04AF\u0439\u0456",any:"\u043A\u0435\u0437 \u043A\u0435\u043B\u0433\u0435\u043D",apply:"\u049A\u043E\u043B\u0434\u0430\u043D\u0443",order:"\u0420\u0435\u0442\u0456",newestFirst:"\u0430\u043B\u0434\u044B\u043C\u0435\u043D \u0436\u0430\u04A3\u0430\u0441\u044B",lastReported:"\u0430\u043B\u0434\u044B\u043C\u0435\u043D \u0441\u043E\u04A3\u0493\u044B \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D\u044B",byName:"\u0430\u0442\u0430\u0443\u044B \u0431\u043E\u0439\u044B\u043D\u0448\u0430",more:"\u04D8\u0440\u0456 \u049B\u0430\u0440\u0430\u0439",first:"\u0411\u0430\u0441\u044B\u043D\u0430",name:"\u0410\u0442\u0430\u0443\u044B",occurred:"\u0411\u043E\u043B\u0493\u0430\u043D \u0443\u0430\u049B\u044B\u0442\u044B",firstReported:"\u0410\u043B\u0493\u0430\u0448\u049B\u044B \u0445\u0430\u0431\u0430\u0440",places:"\u041E\u0440\u044B\u043D\u0434\u0430\u0440",disputed:"\u0434\u0430\u0443\u043B\u044B",period:"\u041A\u0435\u0437\u0435\u04A3",count:"\u041E\u049B\u0438\u0493\u0430\u043B\u0430\u0440",copyLink:"\u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u0434\u044B \u043A\u04E9\u0448\u0456\u0440\u0443",copied:"\u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439 \u043A\u04E9\u0448\u0456\u0440\u0456\u043B\u0434\u0456.",notCopied:"\u0411\u0440\u0430\u0443\u0437\u0435\u0440 \u043A\u04E9\u0448\u0456\u0440\u0443\u0433\u0435 \u0440\u04B1\u049B\u0441\u0430\u0442 \u0431\u0435\u0440\u043C\u0435\u0439\u0434\u0456. \u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439 \u043C\u0435\u043A\u0435\u043D\u0436\u0430\u0439 \u0436\u043E\u043B\u0430\u0493\u044B\u043D\u0434\u0430.",csv:"\u041A\u0435\u0441\u0442\u0435 CSV \u0442\u04AF\u0440\u0456\u043D\u0434\u0435",graphiql:"GraphiQL-\u0434\u0435 \u0430\u0448\u0443",embed:"\u0415\u043D\u0434\u0456\u0440\u0443\u0433\u0435 \u0430\u0440\u043D\u0430\u043B\u0493\u0430\u043D \u043A\u04E9\u0440\u0456\u043D\u0456\u0441",whole:"\u0411\u0435\u0442\u0442\u0456 \u0442\u043E\u043B\u044B\u049B \u0430\u0448\u0443",loading:"\u0416\u04AF\u043A\u0442\u0435\u043B\u0443\u0434\u0435\u2026",slow:"\u0416\u0430\u0443\u0430\u043F \u04D9\u0434\u0435\u0442\u0442\u0435\u0433\u0456\u0434\u0435\u043D \u04B1\u0437\u0430\u049B \u043A\u0435\u043B\u0443\u0434\u0435. \u0411\u0435\u0442 \u043A\u04AF\u0442\u0435\u0434\u0456; \u049B\u0430\u0439\u0442\u0430\u043B\u0430\u043F \u043A\u04E9\u0440\u0443\u0433\u0435 \u0434\u0435 \u0431\u043E\u043B\u0430\u0434\u044B.",again:"\u049A\u0430\u0439\u0442\u0430\u043B\u0430\u0443",failed:"\u049A\u044B\u0437\u043C\u0435\u0442\u043A\u0435 \u049B\u043E\u0441\u044B\u043B\u0443 \u043C\u04AF\u043C\u043A\u0456\u043D \u0431\u043E\u043B\u043C\u0430\u0434\u044B. \u0411\u0430\u0439\u043B\u0430\u043D\u044B\u0441\u0442\u044B \u0442\u0435\u043A\u0441\u0435\u0440\u0456\u043F, \u049B\u0430\u0439\u0442\u0430\u043B\u0430\u04A3\u044B\u0437.",refused:"\u0421\u04B1\u0440\u0430\u0443\u043B\u0430\u0440 \u0442\u044B\u043C \u043A\u04E9\u043F. \u0411\u0435\u0442 {seconds} \u0441 \u043A\u0435\u0439\u0456\u043D \u049B\u0430\u0439\u0442\u0430 \u0441\u04B1\u0440\u0430\u0439 \u0430\u043B\u0430\u0434\u044B.",overloaded:"\u049A\u044B\u0437\u043C\u0435\u0442 \u0431\u043E\u0441 \u0435\u043C\u0435\u0441. \u0421\u04D9\u043B\u0434\u0435\u043D \u043A\u0435\u0439\u0456\u043D \u049B\u0430\u0439\u0442\u0430\u043B\u0430\u04A3\u044B\u0437.",wrong:"\u049A\u044B\u0437\u043C\u0435\u0442 \u0431\u04B1\u0493\u0430\u043D \u0436\u0430\u0443\u0430\u043F \u0431\u0435\u0440\u043C\u0435\u0434\u0456: {message}",partly:"\u0416\u0430\u0443\u0430\u043F\u0442\u044B\u04A3 \u0431\u0456\u0440 \u0431\u04E9\u043B\u0456\u0433\u0456 \u0436\u043E\u049B: {message}",allRows:"\u0411\u0430\u0440\u043B\u044B\u049B \u0436\u043E\u043B\u0434\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0443",cut:"\u0410\u043B\u0493\u0430\u0448\u049B\u044B {count} \u0436\u043E\u043B \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D; \u0431\u04B1\u0434\u0430\u043D \u043A\u04E9\u043F \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D, \u049B\u0430\u043B\u0493\u0430\u043D\u044B \u0441\u04B1\u0440\u0430\u0443 \u0430\u0440\u049B\u044B\u043B\u044B \u0430\u043B\u044B\u043D\u0430\u0434\u044B.",plain:"\u041E\u0441\u044B \u043A\u04E9\u0440\u0456\u043D\u0456\u0441\u0442\u0456 \u0441\u04AF\u0437\u0433\u0456\u0441\u0456\u0437 \u0430\u0448\u0443",faulty:"\u0411\u0435\u0442\u0442\u0435 \u049B\u0430\u0442\u0435 \u0431\u0430\u0440: {message}. \u0411\u0435\u0442\u0442\u0456 \u049B\u0430\u0439\u0442\u0430 \u0436\u04AF\u043A\u0442\u0435\u04A3\u0456\u0437 \u043D\u0435\u043C\u0435\u0441\u0435 \u0431\u0430\u0441\u049B\u0430 \u043A\u04E9\u0440\u0456\u043D\u0456\u0441\u0442\u0456 \u0442\u0430\u04A3\u0434\u0430\u04A3\u044B\u0437.",typeSomething:"\u0406\u0437\u0434\u0435\u0443 \u04E9\u0440\u0456\u0441\u0456\u043D\u0435 \u0441\u04E9\u0437 \u043D\u0435\u043C\u0435\u0441\u0435 \u0441\u0430\u043D \u0436\u0430\u0437\u044B\u04A3\u044B\u0437.",nothing:"\u0415\u0448\u0442\u0435\u04A3\u0435 \u0442\u0430\u0431\u044B\u043B\u043C\u0430\u0434\u044B. \u0421\u04AF\u0437\u0433\u0456\u043D\u0456 \u0430\u043B\u044B\u043F \u0442\u0430\u0441\u0442\u0430\u04A3\u044B\u0437 \u043D\u0435\u043C\u0435\u0441\u0435 \u0441\u04E9\u0437\u0434\u0456 \u0430\u0437\u0430\u0439\u0442\u044B\u04A3\u044B\u0437.",emptyDataset:"\u049A\u044B\u0437\u043C\u0435\u0442\u0442\u0435 \u04D9\u0437\u0456\u0440\u0433\u0435 \u0445\u0430\u0431\u0430\u0440 \u0436\u043E\u049B. \u0425\u0430\u0431\u0430\u0440 \u049B\u043E\u0441\u0443 \u0436\u043E\u043B\u044B \u049B\u04B1\u0436\u0430\u0442\u0442\u0430\u043C\u0430\u0434\u0430 \u0430\u0439\u0442\u044B\u043B\u0493\u0430\u043D.",missing:"\u0411\u04B1\u043B \u043C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u0434\u0430 \u0435\u0448\u0442\u0435\u04A3\u0435 \u0436\u043E\u049B. \u041E\u043B \u043A\u0435\u0440\u0456 \u049B\u0430\u0439\u0442\u0430\u0440\u044B\u043B\u0493\u0430\u043D \u043D\u0435\u043C\u0435\u0441\u0435 \u0442\u0430\u04A3\u0434\u0430\u043B\u0493\u0430\u043D \u043A\u04AF\u043D\u0433\u0435 \u0434\u0435\u0439\u0456\u043D \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0431\u0430\u0493\u0430\u043D \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D.",toHome:"\u0428\u043E\u043B\u0443\u0493\u0430",summary:"\u049A\u044B\u0441\u049B\u0430\u0448\u0430",participants:"\u041A\u0456\u043C \u049B\u0430\u0442\u044B\u0441\u0442\u044B",role:"\u0420\u04E9\u043B\u0456",who:"\u041A\u0456\u043C",saysSo:"\u041A\u0456\u043C \u0430\u0439\u0442\u0430\u0434\u044B",outcomes:"\u049A\u04B1\u049B\u044B\u049B\u0442\u044B\u049B \u0441\u0430\u043B\u0434\u0430\u0440\u044B",guilt:"\u041A\u04AF\u0448\u0456\u043D\u0434\u0435\u0433\u0456 \u04AF\u043A\u0456\u043C\u0441\u0456\u0437 \u0435\u0448\u043A\u0456\u043C \u043A\u0456\u043D\u04D9\u043B\u0456 \u0435\u043C\u0435\u0441.",guiltStands:"\u04AE\u043A\u0456\u043C \u043A\u04AF\u0448\u0456\u043D\u0434\u0435.",prospective:"\u0437\u0430\u04A3 \u043A\u04E9\u0437\u0434\u0435\u0439\u0442\u0456\u043D \u0435\u04A3 \u043A\u04E9\u0431\u0456",casualties:"\u049A\u0430\u0437\u0430 \u0442\u0430\u043F\u049B\u0430\u043D, \u0436\u0430\u0440\u0430\u043B\u0430\u043D\u0493\u0430\u043D, \u0445\u0430\u0431\u0430\u0440\u0441\u044B\u0437 \u043A\u0435\u0442\u043A\u0435\u043D, \u049B\u04B1\u0442\u049B\u0430\u0440\u044B\u043B\u0493\u0430\u043D\u0434\u0430\u0440",seizures:"\u0410\u043B\u044B\u043D\u0493\u0430\u043D \u043D\u0435\u043C\u0435\u0441\u0435 \u0442\u0430\u0431\u044B\u043B\u0493\u0430\u043D",measures:"\u0411\u0430\u0441\u049B\u0430 \u0441\u0430\u043D\u0434\u0430\u0440",statistics:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430",statisticsHint:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430 \u043A\u0435\u0437\u0435\u04A3\u0433\u0435 \u043D\u0435\u043C\u0435\u0441\u0435 \u0430\u0443\u043C\u0430\u049B\u049B\u0430 \u049B\u0430\u0442\u044B\u0441\u0442\u044B, \u043E\u049B\u0438\u0493\u0430\u043B\u0430\u0440\u0493\u0430 \u0435\u0448\u049B\u0430\u0448\u0430\u043D \u049B\u043E\u0441\u044B\u043B\u043C\u0430\u0439\u0434\u044B.",reports:"\u0425\u0430\u0431\u0430\u0440\u043B\u0430\u0440",parts:"\u0411\u04E9\u043B\u0456\u043A\u0442\u0435\u0440\u0456",partOf:"\u041C\u044B\u043D\u0430\u043D\u044B\u04A3 \u0431\u04E9\u043B\u0456\u0433\u0456",related:"\u0411\u0430\u0439\u043B\u0430\u043D\u044B\u0441\u0442\u044B",step:"\u049A\u0430\u0434\u0430\u043C",whom:"\u041A\u0456\u043C \u0442\u0443\u0440\u0430\u043B\u044B",number:"\u0421\u0430\u043D",item:"\u0417\u0430\u0442",quantity:"\u041C\u04E9\u043B\u0448\u0435\u0440\u0456",value:"\u049A\u04B1\u043D\u044B",what:"\u041D\u0435",details:"\u041A\u0456\u043C \u0430\u0439\u0442\u0430\u0434\u044B, \u049B\u0430\u043B\u0430\u0439 \u04E9\u0441\u0442\u0456",bounds:"\u0428\u0435\u043A\u0442\u0435\u0440\u0456",atLeast:"\u043A\u0435\u043C\u0456\u043D\u0434\u0435 {low}, \u0436\u043E\u0493\u0430\u0440\u0493\u044B \u0448\u0435\u0433\u0456 \u0430\u0448\u044B\u049B",atMost:"\u0435\u04A3 \u043A\u04E9\u0431\u0456 {high}, \u0442\u04E9\u043C\u0435\u043D\u0433\u0456 \u0448\u0435\u0433\u0456 \u0430\u0448\u044B\u049B",between:"{low} \u043C\u0435\u043D {high} \u0430\u0440\u0430\u043B\u044B\u0493\u044B",exactly:"\u0434\u04D9\u043B {low}",open:"\u0448\u0435\u043A\u0442\u0435\u0440\u0456 \u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437",best:"\u0435\u04A3 \u044B\u049B\u0442\u0438\u043C\u0430\u043B\u044B: {best}",origins:"\u0442\u04D9\u0443\u0435\u043B\u0441\u0456\u0437 \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437\u0434\u0435\u0440: {count}",claims:"\u04D8\u0440 \u0445\u0430\u0431\u0430\u0440 \u043D\u0435 \u0434\u0435\u0439\u0434\u0456",claimsOf:"\u041C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440 \u049B\u0430\u0442\u0430\u0440",asserter:"\u041C\u04D9\u043B\u0456\u043C\u0434\u0435\u0433\u0435\u043D",report:"\u0425\u0430\u0431\u0430\u0440",stated:"\u0410\u0439\u0442\u049B\u0430\u043D\u044B",trueOn:"\u041A\u04AF\u043D\u0456\u043D\u0435",counts:"\u0415\u0441\u0435\u043F\u043A\u0435 \u0430\u043B\u044B\u043D\u0443\u044B",grew:"\u049A\u0430\u043B\u0430\u0439 \u04E9\u0441\u0442\u0456",knownFrom:"\u0411\u0435\u043B\u0433\u0456\u043B\u0456 \u0431\u043E\u043B\u0493\u0430\u043D \u043A\u04AF\u043D\u0456",figureThen:"\u0421\u0430\u043D",agreement:"\u041A\u0435\u043B\u0456\u0441\u0456\u043C",why:"\u0421\u0430\u043D \u049B\u0430\u043B\u0430\u0439 \u0448\u044B\u049B\u0442\u044B",readings:"\u0425\u0430\u0431\u0430\u0440\u043B\u0430\u0440 \u049B\u0430\u0439 \u0436\u0435\u0440\u0434\u0435 \u043A\u0435\u043B\u0456\u0441\u043F\u0435\u0439\u0434\u0456",attribute:"\u0411\u0435\u043B\u0433\u0456",reading:"\u041D\u04B1\u0441\u049B\u0430",shown:"\u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D",noDispute:"\u041C\u04B1\u043D\u0434\u0430 \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0440 \u0431\u0456\u0440-\u0431\u0456\u0440\u0456\u043D\u0435 \u049B\u0430\u0439\u0448\u044B \u0435\u043C\u0435\u0441.",otherMeasure:"\u0421\u043E\u043D\u044B\u04A3 \u04E9\u0437\u0456 \u0431\u0430\u0441\u049B\u0430 \u04E9\u043B\u0448\u0435\u043C\u043C\u0435\u043D",breakdown:"\u041E\u043D\u044B\u04A3 \u0456\u0448\u0456\u043D\u0434\u0435",possiblySame:"\u0421\u043E\u043B \u0430\u0434\u0430\u043C\u0434\u0430\u0440 \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D",incident:"\u041E\u049B\u0438\u0493\u0430",organization:"\u04B0\u0439\u044B\u043C",person:"\u0410\u0434\u0430\u043C",statistic:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430",names:"\u0410\u0442\u0430\u0443\u043B\u0430\u0440\u044B",parent:"\u049A\u04B1\u0440\u0430\u043C\u044B\u043D\u0430 \u043A\u0456\u0440\u0435\u0434\u0456",children:"\u0422\u0456\u043A\u0435\u043B\u0435\u0439 \u0442\u04E9\u043C\u0435\u043D\u0434\u0435\u0433\u0456\u043B\u0435\u0440",country:"\u0415\u043B",level:"\u0414\u0435\u04A3\u0433\u0435\u0439\u0456",position:"\u041B\u0430\u0443\u0430\u0437\u044B\u043C\u044B",valid:"\u0411\u0430\u0440 \u043A\u0435\u0437\u0435\u04A3\u0456",publisher:"\u0416\u0430\u0440\u0438\u044F\u043B\u0430\u0443\u0448\u044B",author:"\u0410\u0432\u0442\u043E\u0440\u044B",published:"\u0416\u0430\u0440\u0438\u044F\u043B\u0430\u043D\u0493\u0430\u043D",tier:"\u0414\u0435\u0440\u0435\u043A\u043A\u04E9\u0437 \u0442\u04AF\u0440\u0456",original:"\u0422\u04AF\u043F\u043D\u04B1\u0441\u049B\u0430\u0441\u044B\u043D \u043E\u049B\u0443",published_reports:"\u0416\u0430\u0440\u0438\u044F\u043B\u0430\u0493\u0430\u043D \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0440\u044B",of:"{all} \u0456\u0448\u0456\u043D\u0435\u043D {shown}",totalOf:"\u0416\u0438\u044B\u043D\u0442\u044B\u049B",by:"\u0411\u043E\u0439\u044B\u043D\u0448\u0430",region:"\u04E8\u04A3\u0456\u0440",group:"\u0422\u043E\u043F",month:"\u0410\u0439",year:"\u0416\u044B\u043B",offence:"\u049A\u044B\u043B\u043C\u044B\u0441",category:"\u0421\u0430\u043D\u0430\u0442",low:"\u041A\u0435\u043C\u0456\u043D\u0434\u0435",bestSum:"\u0415\u04A3 \u044B\u049B\u0442\u0438\u043C\u0430\u043B\u044B",high:"\u0415\u04A3 \u043A\u04E9\u0431\u0456",unit:"\u0411\u0456\u0440\u043B\u0456\u043A",unquantified:"\u0421\u0430\u043D\u0441\u044B\u0437",conflicting:"\u049A\u0430\u0439\u0448\u044B",leftOut:"\u0416\u0438\u044B\u043D\u0442\u044B\u049B\u049B\u0430 \u043D\u0435 \u043A\u0456\u0440\u043C\u0435\u0434\u0456 \u0436\u04D9\u043D\u0435 \u043D\u0435\u0433\u0435",leftOutRow:"{incidents} \u043E\u049B\u0438\u0493\u0430\u0434\u0430 {facts}",nothingLeftOut:"\u0411\u04D9\u0440\u0456 \u043A\u0456\u0440\u0434\u0456.",noSum:"\u0422\u043E\u043F\u0442\u0430\u0440\u0434\u044B\u04A3 \u049B\u043E\u0441\u044B\u043D\u0434\u044B\u0441\u044B \u0431\u04AF\u0442\u0456\u043D\u0433\u0435 \u0442\u0435\u04A3 \u0431\u043E\u043B\u043C\u0430\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D: \u0435\u043A\u0456 \u04E9\u04A3\u0456\u0440\u0434\u0435\u0433\u0456 \u043E\u049B\u0438\u0493\u0430 \u04D9\u0440\u049B\u0430\u0439\u0441\u044B\u0441\u044B\u043D\u0434\u0430 \u0431\u0430\u0440, \u0431\u04AF\u0442\u0456\u043D\u0434\u0435 \u0431\u0456\u0440 \u0440\u0435\u0442.",notKnown:"\u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437",openAbove:"\u0430\u0448\u044B\u049B",matched:"\u0422\u0430\u0431\u044B\u043B\u0443\u044B",type:"\u0422\u04AF\u0440\u0456",aboutText:"Tergeu \u043D\u0435 \u0431\u043E\u043B\u0493\u0430\u043D\u044B\u043D \u0430\u0439\u0442\u043F\u0430\u0439\u0434\u044B. \u041E\u043B \u043D\u0435 \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D\u044B\u043D \u0430\u0439\u0442\u0430\u0434\u044B. \u0425\u0430\u0431\u0430\u0440\u0434\u0430 \u043C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440 \u0431\u0430\u0440; \u0431\u0456\u0440 \u0444\u0430\u043A\u0442 \u0442\u0443\u0440\u0430\u043B\u044B \u043C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440\u0434\u0435\u043D \u0448\u0435\u043A\u0442\u0435\u0440\u0456 \u0431\u0430\u0440 \u0441\u0430\u043D \u0448\u044B\u0493\u0430\u0434\u044B. \xAB11 \u043A\u0433-\u043D\u0430\u043D \u0430\u0441\u0442\u0430\u043C\xBB \u2014 \u043A\u0435\u043C\u0456\u043D\u0434\u0435 11, \u0436\u043E\u0493\u0430\u0440\u0493\u044B \u0448\u0435\u0433\u0456 \u0430\u0448\u044B\u049B. \u0411\u0456\u0440 \u043C\u0438\u043D\u0438\u0441\u0442\u0440\u043B\u0456\u043A\u0442\u0456 \u049B\u0430\u0439\u0442\u0430\u043B\u0430\u0493\u0430\u043D \u0435\u043A\u0456 \u0441\u0430\u0439\u0442 \u2014 \u0435\u043A\u0456 \u0445\u0430\u0431\u0430\u0440, \u0431\u0456\u0440 \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437.",aboutApi:"\u0411\u04B1\u043B \u0431\u0435\u0442\u0442\u0435\u0433\u0456\u043D\u0456\u04A3 \u0431\u04D9\u0440\u0456 \u0430\u0448\u044B\u049B GraphQL API-\u0434\u0435\u043D GET \u0430\u0440\u049B\u044B\u043B\u044B \u0441\u0435\u043D\u0456\u043C\u0434\u0456 \u049B\u04B1\u0436\u0430\u0442\u0442\u0430\u0440\u043C\u0435\u043D \u0430\u043B\u044B\u043D\u0430\u0434\u044B. \u04D8\u0440 \u043A\u04E9\u0440\u0456\u043D\u0456\u0441 \u04E9\u0437 \u0441\u04B1\u0440\u0430\u0443\u044B\u043D \u043A\u04E9\u0440\u0441\u0435\u0442\u0435\u0434\u0456.",aboutMap:"\u0415\u043B \u0448\u0435\u043A\u0430\u0440\u0430\u043B\u0430\u0440\u044B: Natural Earth, \u049B\u043E\u0493\u0430\u043C\u0434\u044B\u049B \u0438\u0433\u0456\u043B\u0456\u043A.",docs:"\u049A\u04B1\u0436\u0430\u0442\u0442\u0430\u043C\u0430",schema:"\u0421\u0445\u0435\u043C\u0430",holds:"\u0414\u0435\u0440\u0435\u043A\u0442\u0435\u0440 \u0436\u0438\u043D\u0430\u0493\u044B\u043D\u0434\u0430",changed:"\u0421\u043E\u04A3\u0493\u044B \u04E9\u0437\u0433\u0435\u0440\u0456\u0441",facts:"\u0424\u0430\u043A\u0442\u0456\u043B\u0435\u0440",moreRows:"\u0422\u0430\u0493\u044B \u0436\u043E\u043B\u0434\u0430\u0440\u0434\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0443",cutSetAside:"\u0415\u0441\u0435\u043F\u043A\u0435 \u0430\u043B\u044B\u043D\u0431\u0430\u0439\u0442\u044B\u043D \u043C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440\u0434\u0456\u04A3 \u0430\u043B\u0493\u0430\u0448\u049B\u044B {count} \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D; \u0431\u04B1\u0434\u0430\u043D \u043A\u04E9\u043F \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D, \u049B\u0430\u043B\u0493\u0430\u043D\u044B \u0441\u04B1\u0440\u0430\u0443 \u0430\u0440\u049B\u044B\u043B\u044B \u0430\u043B\u044B\u043D\u0430\u0434\u044B.",guiltEnded:"\u0435\u043D\u0434\u0456 \u043A\u04AF\u0448\u0456\u043D\u0434\u0435 \u0435\u043C\u0435\u0441: {by}",guiltEndedNote:"\u0411\u04B1\u043B \u04AF\u043A\u0456\u043C \u0435\u043D\u0434\u0456 \u043A\u04AF\u0448\u0456\u043D\u0434\u0435 \u0435\u043C\u0435\u0441. \u041E\u043D\u044B \u0442\u043E\u049B\u0442\u0430\u0442\u049B\u0430\u043D: {by}.",endedCounted:"\u041A\u0435\u0439\u0456\u043D \u043A\u04AF\u0448\u0456\u043D \u0436\u043E\u0439\u0493\u0430\u043D \u04AF\u043A\u0456\u043C \u04E9\u0437 \u049B\u0430\u0434\u0430\u043C\u044B\u043D\u0434\u0430 \u0441\u0430\u043D\u0430\u043B\u044B\u043F \u049B\u0430\u043B\u0430\u0434\u044B: \u0441\u043E\u0442\u0442\u0430\u043B\u044B\u043F, \u043A\u0435\u0439\u0456\u043D \u0430\u049B\u0442\u0430\u043B\u0493\u0430\u043D \u0430\u0434\u0430\u043C \u0435\u043A\u0435\u0443\u0456\u043D\u0434\u0435 \u0434\u0435 \u0431\u0430\u0440.",sentence:"\u0416\u0430\u0437\u0430",fine:"\u0410\u0439\u044B\u043F\u043F\u04B1\u043B",damages:"\u0417\u0430\u043B\u0430\u043B\u0434\u044B \u04E9\u0442\u0435\u0443",confiscation:"\u0422\u04D9\u0440\u043A\u0456\u043B\u0435\u0443",ordered:"\u0442\u0430\u0493\u0430\u0439\u044B\u043D\u0434\u0430\u043B\u0493\u0430\u043D",notOrdered:"\u0442\u0430\u0493\u0430\u0439\u044B\u043D\u0434\u0430\u043B\u043C\u0430\u0493\u0430\u043D",longest:"\u0435\u04A3 \u043A\u04E9\u0431\u0456 {years} \u0436\u044B\u043B",decidedOn:"\u0428\u0435\u0448\u0456\u043C \u043A\u04AF\u043D\u0456",purity:"\u0422\u0430\u0437\u0430\u043B\u044B\u0493\u044B",streetValue:"\u041A\u04E9\u0448\u0435\u0434\u0435\u0433\u0456 \u049B\u04B1\u043D\u044B",episodes:"\u041D\u0435 \u049B\u0430\u0439\u0434\u0430 \u0431\u043E\u043B\u0434\u044B",denominations:"\u0411\u0430\u043D\u043A\u043D\u043E\u0442\u0442\u0430\u0440 \u043C\u0435\u043D \u0442\u0438\u044B\u043D\u0434\u0430\u0440",comesTo:"\u0411\u0430\u0440\u043B\u044B\u0493\u044B",converted:"\u0410\u0443\u0434\u0430\u0440\u0493\u0430\u043D\u0434\u0430: {amount} {unit}. \u041C\u04B1\u043D\u044B \u0435\u0448\u043A\u0456\u043C \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043C\u0430\u0493\u0430\u043D; \u0431\u0456\u0440 \u0431\u0456\u0440\u043B\u0456\u043A \u2014 {factor} {unit}, \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437:",andOthers:" \u0436\u04D9\u043D\u0435 \u0431\u0430\u0441\u049B\u0430\u043B\u0430\u0440",moreReadings:"\u0422\u0430\u0493\u044B \u049B\u0430\u043D\u0434\u0430\u0439 \u0444\u0430\u043A\u0442\u0456\u043B\u0435\u0440 \u0434\u0430\u0443\u043B\u044B \u0435\u043A\u0435\u043D\u0456\u043D \u043A\u04E9\u0440\u0441\u0435\u0442\u0443",unseen:"\u0416\u043E\u0493\u0430\u0440\u044B\u0434\u0430\u0493\u044B \u043A\u0435\u0441\u0442\u0435\u043B\u0435\u0440 \u04D9\u043B\u0456 \u043A\u04E9\u0440\u0441\u0435\u0442\u043F\u0435\u0433\u0435\u043D \u0444\u0430\u043A\u0442\u0456\u043B\u0435\u0440 \u043C\u04B1\u043D\u0434\u0430 \u049B\u0430\u0440\u0430\u043B\u043C\u0430\u0493\u0430\u043D.",disputedUnseen:"\u0425\u0430\u0431\u0430\u0440\u043B\u0430\u0440 \u0436\u043E\u0493\u0430\u0440\u044B\u0434\u0430\u0493\u044B \u043A\u0435\u0441\u0442\u0435\u043B\u0435\u0440 \u04D9\u043B\u0456 \u043A\u04E9\u0440\u0441\u0435\u0442\u043F\u0435\u0433\u0435\u043D \u0444\u0430\u043A\u0442\u0456\u043B\u0435\u0440\u0434\u0435 \u0431\u0456\u0440-\u0431\u0456\u0440\u0456\u043D\u0435 \u049B\u0430\u0439\u0448\u044B. \u0421\u043E\u043B \u0436\u0435\u0440\u0434\u0435 \u0442\u0430\u0493\u044B \u0436\u043E\u043B\u0434\u0430\u0440\u0434\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u04A3\u0456\u0437.",overlap:"\u0411\u0456\u0440 \u043D\u04D9\u0440\u0441\u0435 \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D",unlike:"\u04D9\u0440\u0442\u04AF\u0440\u043B\u0456",yes:"\u0438\u04D9"};var _s={title:"Tergeu",lead:"\u0427\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u043B\u0438 \u043E \u0440\u0435\u0439\u0434\u0430\u0445, \u0431\u0435\u0441\u043F\u043E\u0440\u044F\u0434\u043A\u0430\u0445, \u043D\u0430\u043F\u0430\u0434\u0435\u043D\u0438\u044F\u0445 \u0438 \u0440\u0430\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043D\u0438\u044F\u0445, \u043A\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u043B \u0438 \u043D\u0430\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u044D\u0442\u043E \u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u043D\u043E.",skip:"\u041F\u0435\u0440\u0435\u0439\u0442\u0438 \u043A \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u044E",menu:"\u0420\u0430\u0437\u0434\u0435\u043B\u044B",language:"\u042F\u0437\u044B\u043A",theme:"\u0426\u0432\u0435\u0442\u0430",themeAuto:"\u043A\u0430\u043A \u0432 \u0441\u0438\u0441\u0442\u0435\u043C\u0435",themeLight:"\u0441\u0432\u0435\u0442\u043B\u044B\u0435",themeDark:"\u0442\u0451\u043C\u043D\u044B\u0435",home:"\u041E\u0431\u0437\u043E\u0440",incidents:"\u041F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F",totals:"\u0418\u0442\u043E\u0433\u0438",about:"\u041E \u0441\u0435\u0440\u0432\u0438\u0441\u0435",search:"\u041F\u043E\u0438\u0441\u043A",searchFor:"\u0418\u0441\u043A\u0430\u0442\u044C \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F, \u043B\u044E\u0434\u0435\u0439, \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u0438, \u043C\u0435\u0441\u0442\u0430, \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",results:"\u041D\u0430\u0439\u0434\u0435\u043D\u043E: {count}",newest:"\u041D\u043E\u0432\u044B\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",largest:"\u0421\u0430\u043C\u044B\u0435 \u0431\u043E\u043B\u044C\u0448\u0438\u0435 \u0447\u0438\u0441\u043B\u0430 \u0432 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F\u0445",largestHint:"\u0412\u044B\u0431\u0435\u0440\u0438\u0442\u0435 \u0447\u0438\u0441\u043B\u043E, \u0447\u0442\u043E\u0431\u044B \u0443\u0432\u0438\u0434\u0435\u0442\u044C, \u043A\u0442\u043E \u0435\u0433\u043E \u043D\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u0438 \u043A\u0430\u043A \u043E\u043D\u043E \u0440\u043E\u0441\u043B\u043E.",map:"\u0413\u0434\u0435",mapHint:"\u0420\u0430\u0437\u043C\u0435\u0440 \u043A\u0440\u0443\u0433\u0430 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0443\u0435\u0442 \u0447\u0438\u0441\u043B\u0443 \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u0439. \u041F\u0443\u043D\u043A\u0442\u0438\u0440\u043D\u044B\u0439 \u043A\u0440\u0443\u0433 \u2014 \u0432\u0441\u044F \u0441\u0442\u0440\u0430\u043D\u0430: \u0442\u043E\u0447\u043D\u0435\u0435 \u043C\u0435\u0441\u0442\u043E \u043D\u0435 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E.",timeline:"\u041A\u043E\u0433\u0434\u0430",timelineHint:"\u041F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F \u043F\u043E \u043C\u0435\u0441\u044F\u0446\u0430\u043C: \u043F\u043E \u0434\u0430\u0442\u0435 \u0441\u043E\u0431\u044B\u0442\u0438\u044F, \u0430 \u0435\u0441\u043B\u0438 \u0435\u0451 \u043D\u0435\u0442 \u0432 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F\u0445, \u043F\u043E \u043F\u0435\u0440\u0432\u043E\u043C\u0443 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044E.",asTable:"\u0422\u0430\u0431\u043B\u0438\u0446\u0435\u0439",asOf:"\u041A\u0430\u043A \u0431\u044B\u043B\u043E \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E \u043D\u0430",now:"\u0441\u0435\u0439\u0447\u0430\u0441",known:"\u041F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u0442\u043E, \u0447\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0438\u043B\u0438 \u043A \u043A\u043E\u043D\u0446\u0443 \u044D\u0442\u043E\u0433\u043E \u0434\u043D\u044F.",day:"\u0414\u0435\u043D\u044C",backToNow:"\u0412\u0435\u0440\u043D\u0443\u0442\u044C\u0441\u044F \u043A \u043D\u0430\u0441\u0442\u043E\u044F\u0449\u0435\u043C\u0443",filters:"\u0424\u0438\u043B\u044C\u0442\u0440\u044B",clear:"\u0421\u043D\u044F\u0442\u044C \u0432\u0441\u0435 \u0444\u0438\u043B\u044C\u0442\u0440\u044B",text:"\u0421\u043B\u043E\u0432\u0430",from:"\u0421",to:"\u041F\u043E",place:"\u041C\u0435\u0441\u0442\u043E",kind:"\u0412\u0438\u0434",status:"\u0421\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435",any:"\u043B\u044E\u0431\u043E\u0439",apply:"\u041F\u0440\u0438\u043C\u0435\u043D\u0438\u0442\u044C",order:"\u041F\u043E\u0440\u044F\u0434\u043E\u043A",newestFirst:"\u0441\u043D\u0430\u0447\u0430\u043B\u0430 \u043D\u043E\u0432\u044B\u0435",lastReported:"\u0441\u043D\u0430\u0447\u0430\u043B\u0430 \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",byName:"\u043F\u043E \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044E",more:"\u0414\u0430\u043B\u044C\u0448\u0435",first:"\u0412 \u043D\u0430\u0447\u0430\u043B\u043E",name:"\u041D\u0430\u0437\u0432\u0430\u043D\u0438\u0435",occurred:"\u041F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E",firstReported:"\u041F\u0435\u0440\u0432\u043E\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435",places:"\u041C\u0435\u0441\u0442\u0430",disputed:"\u0441\u043F\u043E\u0440\u043D\u043E",period:"\u041F\u0435\u0440\u0438\u043E\u0434",count:"\u041F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F",copyLink:"\u0421\u043A\u043E\u043F\u0438\u0440\u043E\u0432\u0430\u0442\u044C \u0430\u0434\u0440\u0435\u0441",copied:"\u0410\u0434\u0440\u0435\u0441 \u0441\u043A\u043E\u043F\u0438\u0440\u043E\u0432\u0430\u043D.",notCopied:"\u0411\u0440\u0430\u0443\u0437\u0435\u0440 \u043D\u0435 \u0440\u0430\u0437\u0440\u0435\u0448\u0430\u0435\u0442 \u043A\u043E\u043F\u0438\u0440\u043E\u0432\u0430\u0442\u044C. \u0410\u0434\u0440\u0435\u0441 \u043D\u0430\u0445\u043E\u0434\u0438\u0442\u0441\u044F \u0432 \u0430\u0434\u0440\u0435\u0441\u043D\u043E\u0439 \u0441\u0442\u0440\u043E\u043A\u0435.",csv:"\u0422\u0430\u0431\u043B\u0438\u0446\u0430 \u0432 CSV",graphiql:"\u041E\u0442\u043A\u0440\u044B\u0442\u044C \u0432 GraphiQL",embed:"\u0412\u0438\u0434 \u0434\u043B\u044F \u0432\u0441\u0442\u0440\u0430\u0438\u0432\u0430\u043D\u0438\u044F",whole:"\u041E\u0442\u043A\u0440\u044B\u0442\u044C \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0443 \u0446\u0435\u043B\u0438\u043A\u043E\u043C",loading:"\u0417\u0430\u0433\u0440\u0443\u0437\u043A\u0430\u2026",slow:"\u041E\u0442\u0432\u0435\u0442 \u0438\u0434\u0451\u0442 \u0434\u043E\u043B\u044C\u0448\u0435 \u043E\u0431\u044B\u0447\u043D\u043E\u0433\u043E. \u0421\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u0436\u0434\u0451\u0442; \u043C\u043E\u0436\u043D\u043E \u043F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u044C \u0437\u0430\u043F\u0440\u043E\u0441.",again:"\u041F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u044C",failed:"\u0421\u0435\u0440\u0432\u0438\u0441 \u043D\u0435\u0434\u043E\u0441\u0442\u0443\u043F\u0435\u043D. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0441\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435 \u0438 \u043F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435.",refused:"\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u043D\u043E\u0433\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432. \u0421\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u043C\u043E\u0436\u0435\u0442 \u0441\u043F\u0440\u043E\u0441\u0438\u0442\u044C \u0441\u043D\u043E\u0432\u0430 \u0447\u0435\u0440\u0435\u0437 {seconds} \u0441.",overloaded:"\u0421\u0435\u0440\u0432\u0438\u0441 \u0437\u0430\u043D\u044F\u0442. \u041F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435 \u0447\u0435\u0440\u0435\u0437 \u043C\u0438\u043D\u0443\u0442\u0443.",wrong:"\u0421\u0435\u0440\u0432\u0438\u0441 \u043D\u0435 \u043E\u0442\u0432\u0435\u0442\u0438\u043B \u043D\u0430 \u044D\u0442\u043E\u0442 \u0437\u0430\u043F\u0440\u043E\u0441: {message}",partly:"\u0427\u0430\u0441\u0442\u044C \u043E\u0442\u0432\u0435\u0442\u0430 \u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442: {message}",allRows:"\u041F\u043E\u043A\u0430\u0437\u0430\u0442\u044C \u0432\u0441\u0435 \u0441\u0442\u0440\u043E\u043A\u0438",cut:"\u041F\u043E\u043A\u0430\u0437\u0430\u043D\u044B \u043F\u0435\u0440\u0432\u044B\u0435 {count}; \u0438\u0445 \u043C\u043E\u0436\u0435\u0442 \u0431\u044B\u0442\u044C \u0431\u043E\u043B\u044C\u0448\u0435, \u043E\u0441\u0442\u0430\u043B\u044C\u043D\u043E\u0435 \u0434\u0430\u0451\u0442 \u0437\u0430\u043F\u0440\u043E\u0441.",plain:"\u041E\u0442\u043A\u0440\u044B\u0442\u044C \u044D\u0442\u043E\u0442 \u0432\u0438\u0434 \u0431\u0435\u0437 \u0444\u0438\u043B\u044C\u0442\u0440\u043E\u0432",faulty:"\u041D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0435 \u043E\u0448\u0438\u0431\u043A\u0430: {message}. \u041E\u0431\u043D\u043E\u0432\u0438\u0442\u0435 \u0435\u0451 \u0438\u043B\u0438 \u0432\u044B\u0431\u0435\u0440\u0438\u0442\u0435 \u0434\u0440\u0443\u0433\u043E\u0439 \u0432\u0438\u0434.",typeSomething:"\u0412\u0432\u0435\u0434\u0438\u0442\u0435 \u0432 \u043F\u043E\u043B\u0435 \u043F\u043E\u0438\u0441\u043A\u0430 \u0441\u043B\u043E\u0432\u043E \u0438\u043B\u0438 \u0447\u0438\u0441\u043B\u043E.",nothing:"\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E. \u0423\u0431\u0435\u0440\u0438\u0442\u0435 \u0444\u0438\u043B\u044C\u0442\u0440 \u0438\u043B\u0438 \u0441\u043E\u043A\u0440\u0430\u0442\u0438\u0442\u0435 \u0437\u0430\u043F\u0440\u043E\u0441.",emptyDataset:"\u0412 \u0441\u0435\u0440\u0432\u0438\u0441\u0435 \u043F\u043E\u043A\u0430 \u043D\u0435\u0442 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0439. \u041A\u0430\u043A \u0438\u0445 \u0434\u043E\u0431\u0430\u0432\u0438\u0442\u044C, \u0441\u043A\u0430\u0437\u0430\u043D\u043E \u0432 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u0446\u0438\u0438.",missing:"\u041F\u043E \u044D\u0442\u043E\u043C\u0443 \u0430\u0434\u0440\u0435\u0441\u0443 \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435\u0442. \u0412\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u0434\u0430\u043D\u043D\u044B\u0435 \u043E\u0442\u043E\u0437\u0432\u0430\u043D\u044B \u0438\u043B\u0438 \u043A \u0432\u044B\u0431\u0440\u0430\u043D\u043D\u043E\u043C\u0443 \u0434\u043D\u044E \u043E \u043D\u0438\u0445 \u043D\u0435 \u0441\u043E\u043E\u0431\u0449\u0430\u043B\u0438.",toHome:"\u041A \u043E\u0431\u0437\u043E\u0440\u0443",summary:"\u041A\u0440\u0430\u0442\u043A\u043E",participants:"\u041A\u0442\u043E \u0443\u0447\u0430\u0441\u0442\u0432\u043E\u0432\u0430\u043B",role:"\u0420\u043E\u043B\u044C",who:"\u041A\u0442\u043E",saysSo:"\u041A\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u0435\u0442",outcomes:"\u041F\u0440\u0430\u0432\u043E\u0432\u044B\u0435 \u043F\u043E\u0441\u043B\u0435\u0434\u0441\u0442\u0432\u0438\u044F",guilt:"\u041D\u0438\u043A\u0442\u043E \u043D\u0435 \u0432\u0438\u043D\u043E\u0432\u0435\u043D \u0431\u0435\u0437 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u044E\u0449\u0435\u0433\u043E \u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440\u0430.",guiltStands:"\u041F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442.",prospective:"\u043D\u0430\u0438\u0431\u043E\u043B\u044C\u0448\u0435\u0435, \u0447\u0442\u043E \u043F\u0440\u0435\u0434\u0443\u0441\u043C\u0430\u0442\u0440\u0438\u0432\u0430\u0435\u0442 \u0437\u0430\u043A\u043E\u043D",casualties:"\u0423\u0431\u0438\u0442\u044B\u0435, \u0440\u0430\u043D\u0435\u043D\u044B\u0435, \u043F\u0440\u043E\u043F\u0430\u0432\u0448\u0438\u0435, \u0441\u043F\u0430\u0441\u0451\u043D\u043D\u044B\u0435",seizures:"\u0418\u0437\u044A\u044F\u0442\u043E \u0438\u043B\u0438 \u043D\u0430\u0439\u0434\u0435\u043D\u043E",measures:"\u0414\u0440\u0443\u0433\u0438\u0435 \u0447\u0438\u0441\u043B\u0430",statistics:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430",statisticsHint:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430 \u043E\u0442\u043D\u043E\u0441\u0438\u0442\u0441\u044F \u043A \u043F\u0435\u0440\u0438\u043E\u0434\u0443 \u0438\u043B\u0438 \u0442\u0435\u0440\u0440\u0438\u0442\u043E\u0440\u0438\u0438 \u0438 \u043D\u0438\u043A\u043E\u0433\u0434\u0430 \u043D\u0435 \u0441\u043A\u043B\u0430\u0434\u044B\u0432\u0430\u0435\u0442\u0441\u044F \u0441 \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F\u043C\u0438.",reports:"\u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",parts:"\u0427\u0430\u0441\u0442\u0438",partOf:"\u0427\u0430\u0441\u0442\u044C",related:"\u0421\u0432\u044F\u0437\u0430\u043D\u043E",step:"\u0428\u0430\u0433",whom:"\u041E \u043A\u043E\u043C",number:"\u0427\u0438\u0441\u043B\u043E",item:"\u041F\u0440\u0435\u0434\u043C\u0435\u0442",quantity:"\u041A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E",value:"\u0421\u0442\u043E\u0438\u043C\u043E\u0441\u0442\u044C",what:"\u0427\u0442\u043E",details:"\u041A\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u0435\u0442, \u043A\u0430\u043A \u0440\u043E\u0441\u043B\u043E",bounds:"\u0413\u0440\u0430\u043D\u0438\u0446\u044B",atLeast:"\u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435 {low}, \u0441\u0432\u0435\u0440\u0445\u0443 \u043E\u0442\u043A\u0440\u044B\u0442\u043E",atMost:"\u043D\u0435 \u0431\u043E\u043B\u044C\u0448\u0435 {high}, \u0441\u043D\u0438\u0437\u0443 \u043E\u0442\u043A\u0440\u044B\u0442\u043E",between:"\u043E\u0442 {low} \u0434\u043E {high}",exactly:"\u0440\u043E\u0432\u043D\u043E {low}",open:"\u0433\u0440\u0430\u043D\u0438\u0446\u044B \u043D\u0435 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u044B",best:"\u043B\u0443\u0447\u0448\u0430\u044F \u043E\u0446\u0435\u043D\u043A\u0430: {best}",origins:"\u043D\u0435\u0437\u0430\u0432\u0438\u0441\u0438\u043C\u044B\u0445 \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A\u043E\u0432: {count}",claims:"\u0427\u0442\u043E \u0433\u043E\u0432\u043E\u0440\u0438\u0442 \u043A\u0430\u0436\u0434\u043E\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435",claimsOf:"\u0423\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u044F \u0440\u044F\u0434\u043E\u043C",asserter:"\u0423\u0442\u0432\u0435\u0440\u0436\u0434\u0430\u0435\u0442",report:"\u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435",stated:"\u041D\u0430\u0437\u044B\u0432\u0430\u0435\u0442",trueOn:"\u041D\u0430 \u0434\u0430\u0442\u0443",counts:"\u0423\u0447\u0451\u0442",grew:"\u041A\u0430\u043A \u0440\u043E\u0441\u043B\u043E",knownFrom:"\u0418\u0437\u0432\u0435\u0441\u0442\u043D\u043E \u0441",figureThen:"\u0427\u0438\u0441\u043B\u043E",agreement:"\u0421\u043E\u0433\u043B\u0430\u0441\u0438\u0435",why:"\u041A\u0430\u043A \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E \u0447\u0438\u0441\u043B\u043E",readings:"\u0412 \u0447\u0451\u043C \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F \u0440\u0430\u0441\u0445\u043E\u0434\u044F\u0442\u0441\u044F",attribute:"\u041F\u0440\u0438\u0437\u043D\u0430\u043A",reading:"\u041F\u0440\u043E\u0447\u0442\u0435\u043D\u0438\u0435",shown:"\u043F\u043E\u043A\u0430\u0437\u0430\u043D\u043E",noDispute:"\u0417\u0434\u0435\u0441\u044C \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F \u043D\u0435 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0430\u0442 \u0434\u0440\u0443\u0433 \u0434\u0440\u0443\u0433\u0443.",otherMeasure:"\u0422\u043E \u0436\u0435 \u0432 \u0434\u0440\u0443\u0433\u0438\u0445 \u0435\u0434\u0438\u043D\u0438\u0446\u0430\u0445",breakdown:"\u0412 \u0442\u043E\u043C \u0447\u0438\u0441\u043B\u0435",possiblySame:"\u0412\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u0442\u0435 \u0436\u0435 \u043B\u044E\u0434\u0438",incident:"\u041F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u0435",organization:"\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F",person:"\u0427\u0435\u043B\u043E\u0432\u0435\u043A",statistic:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430",names:"\u041D\u0430\u0437\u0432\u0430\u043D\u0438\u044F",parent:"\u0412\u0445\u043E\u0434\u0438\u0442 \u0432",children:"\u041D\u0435\u043F\u043E\u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0435\u043D\u043D\u043E \u043D\u0438\u0436\u0435",country:"\u0421\u0442\u0440\u0430\u043D\u0430",level:"\u0423\u0440\u043E\u0432\u0435\u043D\u044C",position:"\u0414\u043E\u043B\u0436\u043D\u043E\u0441\u0442\u044C",valid:"\u0421\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442",publisher:"\u0418\u0437\u0434\u0430\u0442\u0435\u043B\u044C",author:"\u0410\u0432\u0442\u043E\u0440",published:"\u041E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E",tier:"\u0412\u0438\u0434 \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A\u0430",original:"\u0427\u0438\u0442\u0430\u0442\u044C \u043E\u0440\u0438\u0433\u0438\u043D\u0430\u043B",published_reports:"\u041E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043D\u044B\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",of:"{shown} \u0438\u0437 {all}",totalOf:"\u0418\u0442\u043E\u0433 \u043F\u043E",by:"\u041F\u043E",region:"\u0420\u0435\u0433\u0438\u043E\u043D",group:"\u0413\u0440\u0443\u043F\u043F\u0430",month:"\u041C\u0435\u0441\u044F\u0446",year:"\u0413\u043E\u0434",offence:"\u041F\u0440\u0435\u0441\u0442\u0443\u043F\u043B\u0435\u043D\u0438\u0435",category:"\u041A\u0430\u0442\u0435\u0433\u043E\u0440\u0438\u044F",low:"\u041D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435",bestSum:"\u041B\u0443\u0447\u0448\u0430\u044F \u043E\u0446\u0435\u043D\u043A\u0430",high:"\u041D\u0435 \u0431\u043E\u043B\u044C\u0448\u0435",unit:"\u0415\u0434\u0438\u043D\u0438\u0446\u0430",unquantified:"\u0411\u0435\u0437 \u0447\u0438\u0441\u043B\u0430",conflicting:"\u041F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u0432\u043E",leftOut:"\u0427\u0442\u043E \u043D\u0435 \u0432\u043E\u0448\u043B\u043E \u0432 \u0438\u0442\u043E\u0433\u0438 \u0438 \u043F\u043E\u0447\u0435\u043C\u0443",leftOutRow:"{facts} \u0432 {incidents} \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F\u0445",nothingLeftOut:"\u0412\u043E\u0448\u043B\u043E \u0432\u0441\u0451.",noSum:"\u0413\u0440\u0443\u043F\u043F\u044B \u043D\u0435 \u043E\u0431\u044F\u0437\u0430\u043D\u044B \u0441\u043A\u043B\u0430\u0434\u044B\u0432\u0430\u0442\u044C\u0441\u044F: \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u0435 \u0432 \u0434\u0432\u0443\u0445 \u0440\u0435\u0433\u0438\u043E\u043D\u0430\u0445 \u0435\u0441\u0442\u044C \u0432 \u043A\u0430\u0436\u0434\u043E\u043C \u0438\u0437 \u043D\u0438\u0445 \u0438 \u043E\u0434\u0438\u043D \u0440\u0430\u0437 \u0432 \u0446\u0435\u043B\u043E\u043C.",notKnown:"\u043D\u0435 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E",openAbove:"\u043E\u0442\u043A\u0440\u044B\u0442\u043E",matched:"\u041D\u0430\u0439\u0434\u0435\u043D\u043E \u043F\u043E",type:"\u0412\u0438\u0434",aboutText:"Tergeu \u043D\u0435 \u0433\u043E\u0432\u043E\u0440\u0438\u0442, \u0447\u0442\u043E \u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E. \u041E\u043D \u0433\u043E\u0432\u043E\u0440\u0438\u0442, \u0447\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u043B\u0438. \u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435 \u0441\u043E\u0434\u0435\u0440\u0436\u0438\u0442 \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u044F; \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u044F \u043E\u0431 \u043E\u0434\u043D\u043E\u043C \u0444\u0430\u043A\u0442\u0435 \u0434\u0430\u044E\u0442 \u0447\u0438\u0441\u043B\u043E \u0441 \u0433\u0440\u0430\u043D\u0438\u0446\u0430\u043C\u0438. \xAB\u0411\u043E\u043B\u0435\u0435 11 \u043A\u0433\xBB \u2014 \u044D\u0442\u043E \u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435 11, \u0441\u0432\u0435\u0440\u0445\u0443 \u043E\u0442\u043A\u0440\u044B\u0442\u043E. \u0414\u0432\u0430 \u0441\u0430\u0439\u0442\u0430, \u043F\u043E\u0432\u0442\u043E\u0440\u044F\u044E\u0449\u0438\u0435 \u043E\u0434\u043D\u043E \u043C\u0438\u043D\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u043E, \u2014 \u0434\u0432\u0430 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F \u0438 \u043E\u0434\u0438\u043D \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A.",aboutApi:"\u0412\u0441\u0451 \u043D\u0430 \u044D\u0442\u043E\u0439 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0435 \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E \u0438\u0437 \u043E\u0442\u043A\u0440\u044B\u0442\u043E\u0433\u043E GraphQL API \u0434\u043E\u0432\u0435\u0440\u0435\u043D\u043D\u044B\u043C\u0438 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u043C\u0438 \u0447\u0435\u0440\u0435\u0437 GET. \u041A\u0430\u0436\u0434\u044B\u0439 \u0432\u0438\u0434 \u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u0441\u0432\u043E\u0439 \u0437\u0430\u043F\u0440\u043E\u0441.",aboutMap:"\u041E\u0447\u0435\u0440\u0442\u0430\u043D\u0438\u044F \u0441\u0442\u0440\u0430\u043D: Natural Earth, \u043E\u0431\u0449\u0435\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0435 \u0434\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435.",docs:"\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u0446\u0438\u044F",schema:"\u0421\u0445\u0435\u043C\u0430",holds:"\u0412 \u043D\u0430\u0431\u043E\u0440\u0435 \u0434\u0430\u043D\u043D\u044B\u0445",changed:"\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0435\u0435 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0435",facts:"\u0424\u0430\u043A\u0442\u044B",moreRows:"\u041F\u043E\u043A\u0430\u0437\u0430\u0442\u044C \u0435\u0449\u0451 \u0441\u0442\u0440\u043E\u043A\u0438",cutSetAside:"\u0418\u0437 \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u0439, \u043A\u043E\u0442\u043E\u0440\u044B\u0435 \u043D\u0435 \u0443\u0447\u0438\u0442\u044B\u0432\u0430\u044E\u0442\u0441\u044F, \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u044B \u043F\u0435\u0440\u0432\u044B\u0435 {count}; \u0438\u0445 \u043C\u043E\u0436\u0435\u0442 \u0431\u044B\u0442\u044C \u0431\u043E\u043B\u044C\u0448\u0435, \u043E\u0441\u0442\u0430\u043B\u044C\u043D\u043E\u0435 \u0434\u0430\u0451\u0442 \u0437\u0430\u043F\u0440\u043E\u0441.",guiltEnded:"\u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442: {by}",guiltEndedNote:"\u042D\u0442\u043E\u0442 \u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442. \u0427\u0435\u043C \u043E\u043D \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0451\u043D: {by}.",endedCounted:"\u041F\u0440\u0438\u0433\u043E\u0432\u043E\u0440, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043F\u043E\u0437\u0436\u0435 \u0443\u0442\u0440\u0430\u0442\u0438\u043B \u0441\u0438\u043B\u0443, \u043E\u0441\u0442\u0430\u0451\u0442\u0441\u044F \u0441\u0440\u0435\u0434\u0438 \u0448\u0430\u0433\u043E\u0432: \u043A\u0442\u043E \u0431\u044B\u043B \u043E\u0441\u0443\u0436\u0434\u0451\u043D, \u0430 \u0437\u0430\u0442\u0435\u043C \u043E\u043F\u0440\u0430\u0432\u0434\u0430\u043D, \u0435\u0441\u0442\u044C \u0432 \u043E\u0431\u043E\u0438\u0445.",sentence:"\u041D\u0430\u043A\u0430\u0437\u0430\u043D\u0438\u0435",fine:"\u0428\u0442\u0440\u0430\u0444",damages:"\u0412\u043E\u0437\u043C\u0435\u0449\u0435\u043D\u0438\u0435 \u0443\u0449\u0435\u0440\u0431\u0430",confiscation:"\u041A\u043E\u043D\u0444\u0438\u0441\u043A\u0430\u0446\u0438\u044F",ordered:"\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430",notOrdered:"\u043D\u0435 \u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430",longest:"\u043D\u0435 \u0431\u043E\u043B\u0435\u0435 {years} \u043B\u0435\u0442",decidedOn:"\u0414\u0430\u0442\u0430 \u0440\u0435\u0448\u0435\u043D\u0438\u044F",purity:"\u0427\u0438\u0441\u0442\u043E\u0442\u0430",streetValue:"\u0423\u043B\u0438\u0447\u043D\u0430\u044F \u0441\u0442\u043E\u0438\u043C\u043E\u0441\u0442\u044C",episodes:"\u0427\u0442\u043E \u0438 \u0433\u0434\u0435 \u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E",denominations:"\u041A\u0443\u043F\u044E\u0440\u044B \u0438 \u043C\u043E\u043D\u0435\u0442\u044B",comesTo:"\u0412\u0441\u0435\u0433\u043E",converted:"\u0412 \u043F\u0435\u0440\u0435\u0441\u0447\u0451\u0442\u0435: {amount} {unit}. \u042D\u0442\u043E\u0433\u043E \u043D\u0438\u043A\u0442\u043E \u043D\u0435 \u0441\u043E\u043E\u0431\u0449\u0430\u043B; \u043E\u0434\u043D\u0430 \u0435\u0434\u0438\u043D\u0438\u0446\u0430 \u2014 \u044D\u0442\u043E {factor} {unit}, \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A:",andOthers:" \u0438 \u0434\u0440\u0443\u0433\u0438\u0435",moreReadings:"\u041F\u043E\u043A\u0430\u0437\u0430\u0442\u044C, \u0447\u0442\u043E \u0441\u043F\u043E\u0440\u043D\u043E \u0435\u0449\u0451 \u0432 \u0434\u0440\u0443\u0433\u0438\u0445 \u0444\u0430\u043A\u0442\u0430\u0445",unseen:"\u0424\u0430\u043A\u0442\u044B, \u043A\u043E\u0442\u043E\u0440\u044B\u0445 \u0442\u0430\u0431\u043B\u0438\u0446\u044B \u0432\u044B\u0448\u0435 \u0435\u0449\u0451 \u043D\u0435 \u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u044E\u0442, \u0437\u0434\u0435\u0441\u044C \u043D\u0435 \u0440\u0430\u0441\u0441\u043C\u043E\u0442\u0440\u0435\u043D\u044B.",disputedUnseen:"\u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0430\u0442 \u0434\u0440\u0443\u0433 \u0434\u0440\u0443\u0433\u0443 \u0432 \u0444\u0430\u043A\u0442\u0430\u0445, \u043A\u043E\u0442\u043E\u0440\u044B\u0445 \u0442\u0430\u0431\u043B\u0438\u0446\u044B \u0432\u044B\u0448\u0435 \u0435\u0449\u0451 \u043D\u0435 \u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u044E\u0442. \u041F\u043E\u043A\u0430\u0436\u0438\u0442\u0435 \u0442\u0430\u043C \u0435\u0449\u0451 \u0441\u0442\u0440\u043E\u043A\u0438.",overlap:"\u0412\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u043E\u0434\u043D\u043E \u0438 \u0442\u043E \u0436\u0435",unlike:"\u0440\u0430\u0437\u043D\u043E\u0435",yes:"\u0434\u0430"};var gi={en:"English",kk:"\u049A\u0430\u0437\u0430\u049B\u0448\u0430",ru:"\u0420\u0443\u0441\u0441\u043A\u0438\u0439"},pc={en:ks,kk:Cs,ru:_s},Ds={en:"en",kk:"ru",ru:"ru"},Rs="tergeu.language",rn={get(t){try{return localStorage.getItem(t)}catch{return null}},set(t,e){try{localStorage.setItem(t,e)}catch{}}},pi=ds(null),A=()=>As(pi);function fi(){let[t="",e=""]=location.hash.replace(/^#\/?/,"").split("?");return{path:t.split("/").filter(Boolean).map(fc),params:new URLSearchParams(e)}}function fc(t){try{return decodeURIComponent(t)}catch{return t}}function Gn(t,e){let n=e.toString();return`#/${t.map(encodeURIComponent).join("/")}${n?`?${n}`:""}`}function vs(t){rn.set(Rs,t)}function dc(t){return[t.get("lang"),rn.get(Rs),...navigator.languages].map(n=>n?.slice(0,2)).find(n=>n!=null&&Object.hasOwn(gi,n))??"en"}function mc(t){if(!t||!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(t))return null;let e=new Date(`${t}T00:00:00Z`);return!Number.isNaN(e.getTime())&&e.toISOString().startsWith(t)?t:null}function Ps(t){let e=dc(t.params),n=new Intl.NumberFormat(Ds[e],{maximumFractionDigits:6}),r=new Intl.DateTimeFormat(Ds[e],{month:e==="kk"?"2-digit":"short",year:"numeric",timeZone:"UTC"}),i=["lang","asOf","embed"];return{...t,language:e,words:pc[e],asOf:mc(t.params.get("asOf")),embedded:t.params.has("embed"),say:a=>yc(a,e),number:a=>n.format(a),month:a=>r.format(a),to:(a,s={})=>{let u=new URLSearchParams;return i.forEach(p=>t.params.has(p)&&u.set(p,t.params.get(p))),Object.entries(s).forEach(([p,c])=>c?u.set(p,c):u.delete(p)),Gn(a,u)}}}function yc(t,e){let n=Object.hasOwn(li,t)?li[t]:void 0;return e!=="en"&&n?n[e==="ru"?0:1]:Object.hasOwn(ci,t)&&ci[t]||t.toLowerCase().replaceAll("_"," ")}function U(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>String(e[r]??""))}function ne(t,e){Ns(t,e,n=>history.pushState(null,"",n))}function Kn(t,e){Ns(t,e,n=>history.replaceState(null,"",n))}function Ns(t,e,n){let r=new URLSearchParams(t.params);Object.entries(e).forEach(([i,a])=>a?r.set(i,a):r.delete(i)),n(Gn(t.path,r)),dispatchEvent(new HashChangeEvent("hashchange"))}var hc=0;function o(t,e,n,r,i,a){e||(e={});var s,u,p=e;if("ref"in p)for(u in p={},e)u=="ref"?s=e[u]:p[u]=e[u];var c={type:t,props:p,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--hc,__i:-1,__u:0,__source:i,__self:a};if(typeof t=="function"&&(s=t.defaultProps))for(u in s)p[u]===void 0&&(p[u]=s[u]);return G.vnode&&G.vnode(c),c}function Ls({skip:t}){let e=A(),{words:n,to:r,path:i,params:a}=e,s=[[[],n.home],[["incidents"],n.incidents],[["totals"],n.totals],[["about"],n.about]];return o("header",{children:[o("button",{type:"button",class:"skip",onClick:t,children:n.skip}),o("a",{class:"brand",href:r([]),children:"Tergeu"}),o("nav",{"aria-label":n.menu,children:[s.map(([u,p])=>o("a",{href:r(u),"aria-current":(i[0]??"")===(u[0]??"")?"page":void 0,children:p})),o("a",{href:"docs/",children:n.docs}),o("a",{href:"graphiql/",children:"GraphiQL"})]}),o("form",{role:"search","aria-label":n.search,onSubmit:u=>{u.preventDefault();let p=String(new FormData(u.currentTarget).get("text")??"").trim();p&&(location.hash=r(["search"],{text:p}))},children:[o("input",{name:"text",type:"search","aria-label":n.searchFor,placeholder:n.search,defaultValue:i[0]==="search"?a.get("text")??"":""},a.get("text")),o("button",{type:"submit",children:n.search})]}),o("div",{class:"choices",children:[o("select",{"aria-label":n.language,value:e.language,onChange:u=>{let p=u.currentTarget.value;vs(p),Kn(e,{lang:p})},children:Object.entries(gi).map(([u,p])=>o("option",{value:u,lang:u,children:p}))}),o(bc,{})]})]})}var Fs="tergeu.theme";function bc(){let{words:t}=A(),[e,n]=nt(rn.get(Fs)??"auto");return ft(()=>{document.documentElement.dataset.theme=e,rn.set(Fs,e)},[e]),o("select",{"aria-label":t.theme,value:e,onChange:r=>n(r.currentTarget.value),children:[o("option",{value:"auto",children:t.themeAuto}),o("option",{value:"light",children:t.themeLight}),o("option",{value:"dark",children:t.themeDark})]})}function $s(){let{words:t}=A();return o("footer",{children:o("p",{children:[t.guilt," ",o("a",{href:"graphql/schema.graphql",children:t.schema})]})})}function rt({asking:t,children:e}){let{words:n}=A();return t.failure?o(Sc,{failure:t.failure,again:t.again}):t.answer?o("div",{"aria-busy":t.waiting,class:t.waiting?"stale":void 0,children:[t.waiting&&o(Us,{asking:t}),t.answer.errors.length>0&&o("p",{class:"note",role:"alert",children:[U(n.partly,{message:t.answer.errors[0]})," ",o("button",{type:"button",onClick:t.again,children:n.again})]}),e(t.answer.data)]}):o(Us,{asking:t})}function Us({asking:t}){let{words:e}=A();return o("p",{class:t.slow?"note":"waiting",role:"status",children:[t.slow?e.slow:e.loading," ",t.slow&&o("button",{type:"button",onClick:t.again,children:e.again})]})}function Sc({failure:t,again:e}){let{words:n,to:r,path:i}=A(),a=xc(t),s=U(n[t.kind],{seconds:a,message:t.message});return o("div",{class:"note",role:"alert","data-failure":t.kind,children:[o("p",{children:s}),o("button",{type:"button",onClick:e,disabled:t.kind==="refused"&&a>0,children:n.again}),t.kind==="wrong"&&o("p",{children:o("a",{href:r(i,{asOf:null}),children:n.plain})})]})}function Bs({fault:t,again:e}){let{words:n}=A();return o("div",{class:"note",role:"alert",children:[o("p",{children:U(n.faulty,{message:String(t)})}),o("button",{type:"button",onClick:e,children:n.again})]})}function xc(t){let[e,n]=nt(t.seconds);return ft(()=>{n(t.seconds);let r=setInterval(()=>n(i=>Math.max(0,i-1)),1e3);return()=>clearInterval(r)},[t]),e}function Mt({children:t}){let{words:e}=A();return o("p",{class:"note",role:"status",children:t??e.nothing})}function At(){let{words:t,to:e}=A();return o("div",{class:"note",role:"status",children:[o("h1",{children:"404"}),o("p",{children:t.missing}),o("p",{children:o("a",{href:e([],{asOf:null}),children:t.toHome})})]})}var Tc=new URL("graphql",document.baseURI),Ic=6e4,Mc=2e3,dt=class extends Error{constructor(n,r,i=0){super(r);this.kind=n;this.seconds=i}},qs=new Map;function zs(t,e){let n=new URL(Tc);return n.searchParams.set("documentId",`sha256:${t.__meta__?.hash}`),n.searchParams.set("variables",JSON.stringify(e)),n.href}async function Hs(t,e,n){let r;try{r=await fetch(zs(t,e),{headers:{accept:"application/graphql-response+json"},signal:n})}catch(a){throw n.aborted?a:new dt("failed",String(a))}let i=Number(r.headers.get("retry-after")??0);if(r.status===429)throw new dt("refused",r.statusText,Math.max(1,i));if(r.status===503)throw new dt("overloaded",r.statusText,i);return Ac(r)}async function ht(t,e){let{data:n,errors:r}=await Hs(t,e,new AbortController().signal);if(r.length>0)throw new dt("wrong",r[0]);return n}async function Ac(t){let e;try{e=await t.json()}catch{let r=t.status>=400&&t.status<500;throw new dt(r?"wrong":"failed",`${t.status} ${t.statusText}`)}let n=(e.errors??[]).map(({message:r})=>r);if(!e.data)throw new dt("wrong",n[0]??`${t.status} ${t.statusText}`);return{data:e.data,errors:n}}function Tt(t,e){let[,n]=fe(p=>p+1,0),r=Vt({key:"",asking:{waiting:!0,slow:!1},run:0}),i=zs(t,e),a=r.current,s=qs.get(i);a.key!==i&&(a.key=i,a.asking=s&&Date.now()-s.at<Ic?{answer:s.answer,waiting:!1,slow:!1}:{answer:a.asking.answer,waiting:!0,slow:!1}),ft(()=>{if(!a.asking.waiting)return;let p=new AbortController,c=g=>{p.signal.aborted||(a.asking=g,n(0))},l=setTimeout(()=>c({...a.asking,slow:!0}),Mc);return Hs(t,e,p.signal).then(g=>{g.errors.length===0&&qs.set(i,{at:Date.now(),answer:g}),c({answer:g,waiting:!1,slow:!1})}).catch(g=>{if(g instanceof dt)c({failure:g,waiting:!1,slow:!1});else if(!p.signal.aborted)throw g}).finally(()=>clearTimeout(l)),()=>{clearTimeout(l),p.abort()}},[i,a.run]);let u=()=>{a.run+=1,a.asking={answer:a.asking.answer,waiting:!0,slow:!1},n(0)};return{...a.asking,again:u}}function Gt(t,e,n,r){let[i,a]=nt(!1),s=i?n:e,u=Tt(t,s),p=!i&&u.answer!==void 0&&Qs(r,u.answer.data);return ft(()=>{p&&a(!0)},[p]),{...u,variables:s}}function Qs(t,e){return e===null||typeof e!="object"?!1:Array.isArray(e)&&e.length===t||Object.values(e).some(n=>Qs(t,n))}var R=class extends String{__apiType;value;__meta__;constructor(e,n){super(e),this.value=e,this.__meta__=n}toString(){return this.value}},Ld=new R(`
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
    `,{fragmentName:"Row"}),$d=new R(`
    fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
    `,{fragmentName:"Source"}),Ud=new R(`
    fragment Converted on Conversion {
  factorText
  highText
  lowText
  source
  sourceUrl
  unit
}
    `,{fragmentName:"Converted"}),Bd=new R(`
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
    `,{fragmentName:"Number"}),qd=new R(`
    fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}
    `,{fragmentName:"Saying"}),zd=new R(`
    fragment Growth on Figure {
  ...Number
  counting: claims(first: $claims, status: [CURRENT]) {
    ...Saying
  }
  reason
  series(first: $first) {
    agreement
    bestText
    display(locale: $locale)
    highText
    knownFrom
    lowText
    report {
      key
      title
    }
  }
  setAside: claims(first: $first, status: [RETRACTED, SUPERSEDED, UNREADABLE]) {
    ...Saying
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}`,{fragmentName:"Growth"}),Hd=new R(`
    fragment Detail on Figure {
  ...Growth
  otherMeasures(first: 2) {
    ...Growth
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}
fragment Growth on Figure {
  ...Number
  counting: claims(first: $claims, status: [CURRENT]) {
    ...Saying
  }
  reason
  series(first: $first) {
    agreement
    bestText
    display(locale: $locale)
    highText
    knownFrom
    lowText
    report {
      key
      title
    }
  }
  setAside: claims(first: $first, status: [RETRACTED, SUPERSEDED, UNREADABLE]) {
    ...Saying
  }
}`,{fragmentName:"Detail"}),Qd=new R(`
    fragment Reading on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 20) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}
    `,{fragmentName:"Reading"}),Vd=new R(`
    fragment Disagreement on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 6) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}
    `,{fragmentName:"Disagreement"}),Gd=new R(`
    fragment Attribute on AttributeClaims {
  attribute
  disputed
}
    `,{fragmentName:"Attribute"}),Kd=new R(`
    fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
    `,{fragmentName:"Ending"}),Yd=new R(`
    fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}`,{fragmentName:"Outcome"}),Wd=new R(`
    fragment Injury on Casualty {
  attributeClaims(first: 4) {
    ...Attribute
  }
  count {
    ...Number
  }
  group
  harm
  id
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}`,{fragmentName:"Injury"}),jd=new R(`
    fragment Counting on Measure {
  attributeClaims(first: 4) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  kind
  name
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}`,{fragmentName:"Counting"}),Xd=new R(`
    fragment Taking on Seizure {
  attributeClaims(first: 8) {
    ...Attribute
  }
  category
  disposition
  id
  item
  purity {
    ...Number
  }
  quantity {
    ...Number
  }
  streetValue {
    ...Number
  }
  value {
    ...Number
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}`,{fragmentName:"Taking"}),Zd=new R(`
    fragment StatisticLine on Statistic {
  attributeClaims(first: 6) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  key
  name
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}`,{fragmentName:"StatisticLine"}),Jd=new R(`
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
    `,{fragmentName:"Added"}),tm=new R(`
    fragment Omitted on LeftOut {
  facts
  incidents
  reason
}
    `,{fragmentName:"Omitted"}),em=new R(`
    fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}
    `,{fragmentName:"Spot"}),nm=new R(`
    fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}
    `,{fragmentName:"Earlier"}),rm=new R(`
    fragment Later on PageInfo {
  endCursor
  hasNextPage
}
    `,{fragmentName:"Later"}),im=new R(`
    fragment Stated on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  id
  note
  qualifier
  statedBestText
  statedHighText
  statedText
  status
  unit
}
    `,{fragmentName:"Stated"}),am=new R(`
    fragment Hit on SearchEdge {
  match
  node {
    __typename
    ... on Incident {
      key
      name
    }
    ... on Organization {
      key
      name(language: $locale)
    }
    ... on Person {
      key
      name(language: $locale)
    }
    ... on Place {
      code
      name(language: $locale)
    }
    ... on Report {
      key
      title
    }
    ... on Statistic {
      key
      name
    }
  }
}
    `,{fragmentName:"Hit"}),di=new R(`
    query Home($locale: String!, $asOf: Date) {
  dataset {
    changedAt
    claims
    incidents
    organizations
    places
    reports
  }
  reports(first: 6, orderBy: {field: PUBLISHED_ON, direction: DESC}) {
    nodes {
      ...Source
    }
    totalCount
  }
  legalOutcomes(
    first: 5
    asOf: $asOf
    filter: {basis: [OPERATIVE]}
    orderBy: {field: COUNT, direction: DESC}
  ) {
    nodes {
      ...Outcome
      incident {
        key
        name
      }
    }
    totalCount
  }
  places: incidentTotals(asOf: $asOf, by: [PLACE]) {
    incidents
    place {
      ...Spot
    }
  }
  months: incidentTotals(asOf: $asOf, by: [MONTH], periodOf: BEST_KNOWN) {
    incidents
    period
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}`,{hash:"0b86b80f415067a965516a97ba8b70bbbe2fef23d6295fb2dd7e60bcd28465d7"}),mi=new R(`
    query Incident($key: String!, $locale: String!, $asOf: Date, $first: Int!) {
  incident(key: $key, asOf: $asOf) {
    ...Row
    attributeClaims(first: 5) {
      ...Reading
    }
    casualties(first: 51) {
      ...Injury
    }
    legalOutcomes(first: 51) {
      ...Outcome
    }
    measures(first: 51) {
      ...Counting
    }
    occurredAt {
      at
      time
      zone
    }
    partOf {
      key
      name
    }
    participants(first: $first) {
      claims(first: 20) {
        assertedBy {
          name(language: $locale)
        }
      }
      organization {
        key
        name(language: $locale)
      }
      person {
        key
        name(language: $locale)
      }
      role
    }
    parts(first: 51) {
      ...Row
    }
    related(first: $first) {
      key
      name
    }
    reports(first: $first) {
      ...Source
    }
    seizures(first: 51) {
      ...Taking
    }
    spots: places(first: $first) {
      claims(first: 20) {
        assertedBy {
          key
          name(language: $locale)
        }
        report {
          key
          title
        }
      }
      disputed
      episodes(first: 20) {
        name
        occurred {
          edtf
        }
        occurredAt {
          time
          zone
        }
      }
      place {
        ...Spot
      }
      precision
    }
    statistics(first: 51) {
      ...StatisticLine
    }
    summary
  }
  now: incident(key: $key) {
    name
    reports(first: 500) {
      publishedOn {
        latest
      }
    }
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Reading on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 20) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Injury on Casualty {
  attributeClaims(first: 4) {
    ...Attribute
  }
  count {
    ...Number
  }
  group
  harm
  id
}
fragment Counting on Measure {
  attributeClaims(first: 4) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  kind
  name
}
fragment Taking on Seizure {
  attributeClaims(first: 8) {
    ...Attribute
  }
  category
  disposition
  id
  item
  purity {
    ...Number
  }
  quantity {
    ...Number
  }
  streetValue {
    ...Number
  }
  value {
    ...Number
  }
}
fragment StatisticLine on Statistic {
  attributeClaims(first: 6) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  key
  name
}
fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}`,{hash:"87044ea16b4e5060ab7c0d25f036324ab3aeb6da0f1334031791720a56e7cc1b"}),Vs=new R(`
    query MoreOutcomes($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: legalOutcomes(
    asOf: $asOf
    filter: {incident: {key: [$key]}}
    last: 200
    before: $before
  ) {
    nodes {
      ...Outcome
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"801a64f43a73eb83df23eecb5820bbf2ff4c62174d617901f9a956b4e6f831d0"}),Gs=new R(`
    query MoreCasualties($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: casualties(
    asOf: $asOf
    filter: {incident: {key: [$key]}}
    last: 200
    before: $before
  ) {
    nodes {
      ...Injury
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Injury on Casualty {
  attributeClaims(first: 4) {
    ...Attribute
  }
  count {
    ...Number
  }
  group
  harm
  id
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"c80a7fac3df1be8ff3aff104481d3d20914d407cc337109066ece4b1f14d6e93"}),Ks=new R(`
    query MoreMeasures($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: measures(
    asOf: $asOf
    filter: {incident: {key: [$key]}}
    last: 200
    before: $before
  ) {
    nodes {
      ...Counting
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Counting on Measure {
  attributeClaims(first: 4) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  kind
  name
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"73fd7f4d7e6a4ddcd9981199f9cf9a4733d38726cfee63c787cc01ae86a5a936"}),Ys=new R(`
    query MoreSeizures($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: seizures(
    asOf: $asOf
    filter: {incident: {key: [$key]}}
    last: 200
    before: $before
  ) {
    nodes {
      ...Taking
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Taking on Seizure {
  attributeClaims(first: 8) {
    ...Attribute
  }
  category
  disposition
  id
  item
  purity {
    ...Number
  }
  quantity {
    ...Number
  }
  streetValue {
    ...Number
  }
  value {
    ...Number
  }
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"1f3bc79c0396474b584ca0d00e7faddd50a9246e3d2544ece3457e20d7ccbd2f"}),Ws=new R(`
    query MoreStatistics($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: statistics(
    asOf: $asOf
    filter: {announcedAt: [$key]}
    last: 200
    before: $before
  ) {
    nodes {
      ...StatisticLine
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment StatisticLine on Statistic {
  attributeClaims(first: 6) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  key
  name
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"046844c1e74b72a9c62d3fdcb99f9705f67067016805e2f2ace09e87d21c8f21"}),js=new R(`
    query MoreParts($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: incidents(
    asOf: $asOf
    filter: {partOf: [$key]}
    last: 200
    before: $before
  ) {
    nodes {
      ...Row
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"b3980b0837f27cf7c4511d14dfe81ab78a3e842251fb752efb113fd8c6f18f79"}),Xs=new R(`
    query Readings($id: ID!, $locale: String!) {
  node(id: $id) {
    __typename
    id
    ... on LegalOutcome {
      attributeClaims(first: 10) {
        ...Disagreement
      }
    }
    ... on Casualty {
      attributeClaims(first: 4) {
        ...Disagreement
      }
    }
    ... on Measure {
      attributeClaims(first: 4) {
        ...Disagreement
      }
    }
    ... on Seizure {
      attributeClaims(first: 8) {
        ...Disagreement
      }
    }
    ... on Statistic {
      attributeClaims(first: 6) {
        ...Disagreement
      }
    }
  }
}
    fragment Disagreement on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 6) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}`,{hash:"196b2c6a33452a5562dedf586a5c4ac374543ce1640103ffd8d889aeed901a12"}),yi=new R(`
    query Fact($id: ID!, $locale: String!, $claims: Int!, $first: Int!) {
  node(id: $id) {
    __typename
    id
    ... on LegalOutcome {
      attributeClaims(first: 10) {
        ...Reading
      }
      basis
      breakdown(first: $first) {
        ...Outcome
      }
      confiscationOrdered
      count {
        ...Detail
      }
      counted
      damages {
        ...Detail
      }
      decidedOn {
        edtf
      }
      fine {
        ...Detail
      }
      guiltEndedBy {
        ...Ending
      }
      guiltEstablished
      incident {
        key
        name
      }
      maximumYears
      possiblySame(first: $first) {
        ...Outcome
      }
      sentence {
        ...Detail
      }
      sentenceKind
      stage
      step: name
      subject
      organization {
        key
        name(language: $locale)
      }
      person {
        key
        name(language: $locale)
      }
    }
    ... on Casualty {
      attributeClaims(first: 4) {
        ...Reading
      }
      count {
        ...Detail
      }
      group
      harm
      incident {
        key
        name
      }
    }
    ... on Measure {
      attributeClaims(first: 4) {
        ...Reading
      }
      figure {
        ...Detail
      }
      incident {
        key
        name
      }
      kind
      name
    }
    ... on Seizure {
      attributeClaims(first: 8) {
        ...Reading
      }
      category
      denominations(first: 20) {
        bestText
        count {
          display(locale: $locale)
        }
        currency
        form
        highText
        lowText
        valueText
      }
      disposition
      incident {
        key
        name
      }
      item
      purity {
        ...Detail
      }
      quantity {
        ...Detail
        conversions(first: 2) {
          ...Converted
        }
      }
      streetValue {
        ...Detail
      }
      value {
        ...Detail
      }
    }
    ... on Statistic {
      announcedAt {
        key
        name
      }
      attributeClaims(first: 6) {
        ...Reading
      }
      figure {
        ...Detail
        conversions(first: 2) {
          ...Converted
        }
      }
      key
      measure
      period {
        from
        to
      }
      place {
        code
        name(language: $locale)
      }
      title: name
    }
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}
fragment Growth on Figure {
  ...Number
  counting: claims(first: $claims, status: [CURRENT]) {
    ...Saying
  }
  reason
  series(first: $first) {
    agreement
    bestText
    display(locale: $locale)
    highText
    knownFrom
    lowText
    report {
      key
      title
    }
  }
  setAside: claims(first: $first, status: [RETRACTED, SUPERSEDED, UNREADABLE]) {
    ...Saying
  }
}
fragment Converted on Conversion {
  factorText
  highText
  lowText
  source
  sourceUrl
  unit
}
fragment Detail on Figure {
  ...Growth
  otherMeasures(first: 2) {
    ...Growth
  }
}
fragment Reading on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 20) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}`,{hash:"73d514d0d9777591fa43b11c17bc3e43eebe17aada127365d850f28e1089abfb"}),Zs=new R(`
    query Statistic($key: String!) {
  statistic(key: $key) {
    id
  }
}
    `,{hash:"a26838ad33d89f7a9277b34c51aaec9746ade1a4c23385e9f39d40b0bece8231"}),hi=new R(`
    query Incidents($locale: String!, $asOf: Date, $filter: IncidentFilter, $anyKind: IncidentFilter, $anyStatus: IncidentFilter, $anyPlace: IncidentFilter, $anyTime: IncidentFilter, $orderBy: IncidentOrder, $after: String) {
  incidents(
    asOf: $asOf
    filter: $filter
    first: 20
    after: $after
    orderBy: $orderBy
  ) {
    nodes {
      ...Row
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
  kinds: incidentTotals(asOf: $asOf, by: [KIND], filter: $anyKind) {
    incidents
    kind
  }
  statuses: incidentTotals(asOf: $asOf, by: [STATUS], filter: $anyStatus) {
    incidents
    status
  }
  places: incidentTotals(asOf: $asOf, by: [PLACE], filter: $anyPlace) {
    incidents
    place {
      ...Spot
    }
  }
  months: incidentTotals(
    asOf: $asOf
    by: [MONTH]
    filter: $anyTime
    periodOf: BEST_KNOWN
  ) {
    incidents
    period
  }
  total: incidentTotals(asOf: $asOf, filter: $filter) {
    incidents
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}
fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}`,{hash:"837291c48e3811be585cd746c09f59cef39e973ef3eec2b5ea54f9667791191f"}),Js=new R(`
    query MoreIncidents($locale: String!, $asOf: Date, $filter: IncidentFilter, $orderBy: IncidentOrder, $after: String) {
  page: incidents(
    asOf: $asOf
    filter: $filter
    first: 200
    after: $after
    orderBy: $orderBy
  ) {
    nodes {
      ...Row
    }
    pageInfo {
      ...Later
    }
    totalCount
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"a4be9c0b0e49802665d0b5f015e59bf0b37ede190ef3b2aa61aa1468c335708a"}),bi=new R(`
    query Organization($key: String!, $locale: String!, $first: Int!) {
  organization(key: $key) {
    children(first: $first) {
      key
      name(language: $locale)
    }
    country
    incidents(first: 50) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
    key
    kind
    legalOutcomes(first: $first) {
      ...Outcome
      incident {
        key
        name
      }
    }
    name(language: $locale)
    names(first: $first) {
      language
      name
    }
    parent {
      key
      name(language: $locale)
    }
  }
  reports(first: 20, filter: {publisher: [$key]}) {
    nodes {
      ...Source
    }
    pageInfo {
      ...Later
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"e532e5fcb49bf618c624bfb31d94ca89c23d5342f5f344f7f0abfd8635a90b8a"}),Si=new R(`
    query Person($key: String!, $locale: String!, $first: Int!) {
  person(key: $key) {
    incidents(first: 50) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
    key
    legalOutcomes(first: $first) {
      ...Outcome
      incident {
        key
        name
      }
    }
    name(language: $locale)
    names(first: $first) {
      language
      name
    }
    position
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"4f91b4f2bb6214f027a81b8d01aae595ea67b9931153eb1c8c005f4bc4d133b6"}),xi=new R(`
    query Place($code: String!, $locale: String!, $first: Int!) {
  place(code: $code) {
    ...Spot
    children(first: $first) {
      code
      level
      name(language: $locale)
    }
    incidents(first: 50) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
    names(first: $first) {
      language
      name
    }
    parent {
      code
      name(language: $locale)
    }
    validFrom
    validTo
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"4273e28f76f329348e76f9d22db29049de3be9649a884cf3118aa50b737bfc5c"}),Ti=new R(`
    query Report($key: String!, $locale: String!, $first: Int!) {
  report(key: $key) {
    ...Source
    author
    claims(first: 100) {
      nodes {
        ...Stated
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
    incidents(first: $first) {
      ...Row
    }
    statistics(first: $first) {
      ...StatisticLine
    }
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment StatisticLine on Statistic {
  attributeClaims(first: 6) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  key
  name
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}
fragment Stated on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  id
  note
  qualifier
  statedBestText
  statedHighText
  statedText
  status
  unit
}`,{hash:"78db9016d78333145e502811315f46c88e464f77392a520b8d515521f6aa6938"}),to=new R(`
    query MoreOfOrganization($key: String!, $locale: String!, $after: String) {
  organization(key: $key) {
    page: incidents(first: 200, after: $after) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"d227fde1816082feef19b7481ac273180b44ab6700c63e09213b4b7747450888"}),eo=new R(`
    query MoreOfPublisher($key: String!, $locale: String!, $after: String) {
  page: reports(first: 200, after: $after, filter: {publisher: [$key]}) {
    nodes {
      ...Source
    }
    pageInfo {
      ...Later
    }
    totalCount
  }
}
    fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"29dc3e285410698df48f0af1e11f1ea8aa835d09d74d553006e6e0889c9f8bac"}),no=new R(`
    query MoreOfPerson($key: String!, $locale: String!, $after: String) {
  person(key: $key) {
    page: incidents(first: 200, after: $after) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"7f4508ba45a50dab0a65be4f00a3607b68257a5722f6d84c99a90269e2f6f8d6"}),ro=new R(`
    query MoreOfPlace($code: String!, $locale: String!, $after: String) {
  place(code: $code) {
    page: incidents(first: 200, after: $after) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"21e417ae1382e75e61f89794192359dd77f4a6fe973512829fa6b1d37efc56b8"}),io=new R(`
    query MoreOfReport($key: String!, $locale: String!, $after: String) {
  report(key: $key) {
    page: claims(first: 500, after: $after) {
      nodes {
        ...Stated
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
  }
}
    fragment Later on PageInfo {
  endCursor
  hasNextPage
}
fragment Stated on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  id
  note
  qualifier
  statedBestText
  statedHighText
  statedText
  status
  unit
}`,{hash:"0cbb6b78746c205a7f65d5d0e31049b8300bccba6c66dce02af96f928c3e4376"}),Ii=new R(`
    query Search($text: String!, $locale: String!, $types: [SearchType!], $after: String) {
  search(text: $text, first: 20, types: $types, after: $after) {
    edges {
      ...Hit
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment Hit on SearchEdge {
  match
  node {
    __typename
    ... on Incident {
      key
      name
    }
    ... on Organization {
      key
      name(language: $locale)
    }
    ... on Person {
      key
      name(language: $locale)
    }
    ... on Place {
      code
      name(language: $locale)
    }
    ... on Report {
      key
      title
    }
    ... on Statistic {
      key
      name
    }
  }
}`,{hash:"30688c2ea1e7bf6513e6b133a3c238906113a09eb737ceffa76ec6c429e5ae3c"}),ao=new R(`
    query MoreHits($text: String!, $locale: String!, $after: String) {
  page: search(text: $text, first: 200, after: $after) {
    edges {
      ...Hit
    }
    pageInfo {
      ...Later
    }
    totalCount
  }
}
    fragment Later on PageInfo {
  endCursor
  hasNextPage
}
fragment Hit on SearchEdge {
  match
  node {
    __typename
    ... on Incident {
      key
      name
    }
    ... on Organization {
      key
      name(language: $locale)
    }
    ... on Person {
      key
      name(language: $locale)
    }
    ... on Place {
      code
      name(language: $locale)
    }
    ... on Report {
      key
      title
    }
    ... on Statistic {
      key
      name
    }
  }
}`,{hash:"d6670a1eb2df59946231af35b9805f2d759c632d977f4297c78579b858f6b754"}),so=new R(`
    query LegalOutcomeTotals($locale: String!, $asOf: Date, $filter: LegalOutcomeFilter, $by: [LegalOutcomeDimension!]) {
  totals: legalOutcomeTotals(asOf: $asOf, filter: $filter, by: $by) {
    counts {
      ...Added
    }
    damages {
      ...Added
    }
    fines {
      ...Added
    }
    incidents
    leftOut {
      ...Omitted
    }
    name
    offence
    organization {
      name(language: $locale)
    }
    period
    region {
      name(language: $locale)
    }
    sentenceKind
    stage
  }
  all: legalOutcomeTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
}
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"2ba7c1616f8a555ee552241ba76625a602ddb3ab4289e24f2b2c5b1d21b33955"}),oo=new R(`
    query SeizureTotals($locale: String!, $asOf: Date, $filter: SeizureFilter, $by: [SeizureDimension!]) {
  totals: seizureTotals(asOf: $asOf, filter: $filter, by: $by) {
    category
    disposition
    drugGroup
    firearmType
    incidents
    item
    leftOut {
      ...Omitted
    }
    organization {
      name(language: $locale)
    }
    period
    quantities {
      ...Added
    }
    region {
      name(language: $locale)
    }
    values {
      ...Added
    }
  }
  all: seizureTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
}
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"bc7bff7a28995f54511d5edd476e3abfdbb169bd9ea4d507916349a70517cfef"}),uo=new R(`
    query CasualtyTotals($locale: String!, $asOf: Date, $filter: CasualtyFilter, $by: [CasualtyDimension!]) {
  totals: casualtyTotals(asOf: $asOf, filter: $filter, by: $by) {
    count {
      ...Added
    }
    group
    harm
    incidents
    leftOut {
      ...Omitted
    }
    period
    region {
      name(language: $locale)
    }
  }
  all: casualtyTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
}
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"79a8aed16d10d0cfac891333a1565456c5e3429f06e114a277262bc1cfc509ce"}),lo=new R(`
    query MeasureTotals($locale: String!, $asOf: Date, $filter: MeasureFilter, $by: [MeasureDimension!]) {
  totals: measureTotals(asOf: $asOf, filter: $filter, by: $by) {
    figures {
      ...Added
    }
    incidents
    kind
    leftOut {
      ...Omitted
    }
    name
    organization {
      name(language: $locale)
    }
    period
    region {
      name(language: $locale)
    }
  }
  all: measureTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
}
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"0d4949f10421b6fdcc3576ed89eb5d383b86a830b0b081cd087c3a3f4d718bde"}),co=new R(`
    query IncidentTotals($locale: String!, $asOf: Date, $filter: IncidentFilter, $by: [IncidentDimension!]) {
  totals: incidentTotals(asOf: $asOf, filter: $filter, by: $by) {
    incidents
    kind
    leftOut {
      ...Omitted
    }
    organization {
      name(language: $locale)
    }
    period
    place {
      name(language: $locale)
    }
    publisher {
      name(language: $locale)
    }
    region {
      name(language: $locale)
    }
    status
  }
  all: incidentTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
}
    fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"1271ee70db4f0a7ccd3d126d57fe793a0f65974939e64e657ef8afa1fc9f2667"}),Mi=new R(`
    query About {
  dataset {
    casualties
    changedAt
    claims
    incidents
    legalOutcomes
    measures
    organizations
    people
    places
    reports
    revision
    seizures
    statistics
  }
}
    `,{hash:"22edc147dc982602058a68e4021de6ec5fde22a33ba0c3a21844759b889da28f"});var Yn=({say:t},{stage:e,name:n})=>n??t(e),Ai=(t,e)=>[Yn(t,e),e.decidedOn?.edtf].filter(Boolean).join(", "),Wn=(t,{guiltEndedBy:e})=>e?U(t.words.guiltEnded,{by:Ai(t,e)}):"";function Oc(t,e){let n=Wn(t,e);return Yn(t,e)+(n&&` (${n})`)}var jn=({person:t,organization:e,subject:n})=>t?.name??e?.name??n??"";function ke({say:t,words:e},{sentenceKind:n,sentence:r,maximumYears:i}){let a=i==null?null:U(e.longest,{years:i});return[n&&t(n),r?.display,a].filter(Boolean).join(", ")}var Xn=({words:t},e)=>e==null?"":e?t.ordered:t.notOrdered,Oi=(t,e)=>[Oc(t,e),jn(e)].filter(Boolean).join(": "),wi=({say:t},{harm:e,group:n})=>`${t(e)}: ${t(n)}`;function Ce({say:t},{kind:e,name:n}){return n?e==="OTHER"?n:`${t(e)}: ${n}`:t(e)}var Ei=({say:t},{item:e,disposition:n})=>`${e} (${t(n)})`,go=t=>{let{words:e}=t;return{outcome:n=>({id:n.id,title:Oi(t,n),attributes:n.attributeClaims,figures:[[e.number,n.count],[e.sentence,n.sentence],[e.fine,n.fine],[e.damages,n.damages]]}),casualty:n=>({id:n.id,title:wi(t,n),attributes:n.attributeClaims,figures:[[e.number,n.count]]}),measure:n=>({id:n.id,title:Ce(t,n),attributes:n.attributeClaims,figures:[[e.number,n.figure]]}),seizure:n=>({id:n.id,title:Ei(t,n),attributes:n.attributeClaims,figures:[[e.quantity,n.quantity],[e.value,n.value],[e.purity,n.purity],[e.streetValue,n.streetValue]]}),statistic:n=>({id:n.id,title:n.name,attributes:n.attributeClaims,figures:[[e.number,n.figure]]})}};function ki({say:t,words:e},n){let r=n.filter(({disputed:i})=>i).map(({attribute:i})=>t(i));return r.length===0?"":`${e.disputed}: ${r.join(", ")}`}function Zn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function wc(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function er(t){let e,n,r;t.length!==2?(e=Zn,n=(u,p)=>Zn(t(u),p),r=(u,p)=>t(u)-p):(e=t===Zn||t===wc?t:Ec,n=t,r=t);function i(u,p,c=0,l=u.length){if(c<l){if(e(p,p)!==0)return l;do{let g=c+l>>>1;n(u[g],p)<0?c=g+1:l=g}while(c<l)}return c}function a(u,p,c=0,l=u.length){if(c<l){if(e(p,p)!==0)return l;do{let g=c+l>>>1;n(u[g],p)<=0?c=g+1:l=g}while(c<l)}return c}function s(u,p,c=0,l=u.length){let g=i(u,p,c,l-1);return g>c&&r(u[g-1],p)>-r(u[g],p)?g-1:g}return{left:i,center:s,right:a}}function Ec(){return 0}function kc(t){return t===null?NaN:+t}var po=er(Zn),fo=po.right,lm=po.left,cm=er(kc).center;var gm=mo(yo),pm=mo(Cc);function mo(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:a,height:s}=e;if(!((a=Math.floor(a))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/a))>=0))throw new RangeError("invalid height");if(!a||!s||!n&&!r)return e;let u=n&&t(n),p=r&&t(r),c=i.slice();return u&&p?(_e(u,c,i,a,s),_e(u,i,c,a,s),_e(u,c,i,a,s),De(p,i,c,a,s),De(p,c,i,a,s),De(p,i,c,a,s)):u?(_e(u,i,c,a,s),_e(u,c,i,a,s),_e(u,i,c,a,s)):p&&(De(p,i,c,a,s),De(p,c,i,a,s),De(p,i,c,a,s)),e}}function _e(t,e,n,r,i){for(let a=0,s=r*i;a<s;)t(e,n,a,a+=r,1)}function De(t,e,n,r,i){for(let a=0,s=r*i;a<r;++a)t(e,n,a,a+s,r)}function Cc(t){let e=yo(t);return(n,r,i,a,s)=>{i<<=2,a<<=2,s<<=2,e(n,r,i+0,a+0,s),e(n,r,i+1,a+1,s),e(n,r,i+2,a+2,s),e(n,r,i+3,a+3,s)}}function yo(t){let e=Math.floor(t);if(e===t)return _c(t);let n=t-e,r=2*t+1;return(i,a,s,u,p)=>{if(!((u-=p)>=s))return;let c=e*a[s],l=p*e,g=l+p;for(let d=s,f=s+l;d<f;d+=p)c+=a[Math.min(u,d)];for(let d=s,f=u;d<=f;d+=p)c+=a[Math.min(u,d+l)],i[d]=(c+n*(a[Math.max(s,d-g)]+a[Math.min(u,d+g)]))/r,c-=a[Math.max(s,d-l)]}}function _c(t){let e=2*t+1;return(n,r,i,a,s)=>{if(!((a-=s)>=i))return;let u=t*r[i],p=s*t;for(let c=i,l=i+p;c<l;c+=s)u+=r[Math.min(a,c)];for(let c=i,l=a;c<=l;c+=s)u+=r[Math.min(a,c+p)],n[c]=u/e,u-=r[Math.max(i,c-p)]}}var Ot=class{constructor(){this._partials=new Float64Array(32),this._n=0}add(e){let n=this._partials,r=0;for(let i=0;i<this._n&&i<32;i++){let a=n[i],s=e+a,u=Math.abs(e)<Math.abs(a)?e-(s-a):a-(s-e);u&&(n[r++]=u),e=s}return n[r]=e,this._n=r+1,this}valueOf(){let e=this._partials,n=this._n,r,i,a,s=0;if(n>0){for(s=e[--n];n>0&&(r=s,i=e[--n],s=r+i,a=i-(s-r),!a););n>0&&(a<0&&e[n-1]<0||a>0&&e[n-1]>0)&&(i=a*2,r=s+i,i==r-s&&(s=r))}return s}};var Dc=Array.prototype,fm=Dc.slice;var Rc=Math.sqrt(50),vc=Math.sqrt(10),Pc=Math.sqrt(2);function Jn(t,e,n){let r=(e-t)/Math.max(0,n),i=Math.floor(Math.log10(r)),a=r/Math.pow(10,i),s=a>=Rc?10:a>=vc?5:a>=Pc?2:1,u,p,c;return i<0?(c=Math.pow(10,-i)/s,u=Math.round(t*c),p=Math.round(e*c),u/c<t&&++u,p/c>e&&--p,c=-c):(c=Math.pow(10,i)*s,u=Math.round(t/c),p=Math.round(e/c),u*c<t&&++u,p*c>e&&--p),p<u&&.5<=n&&n<2?Jn(t,e,n*2):[u,p,c]}function ho(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[i,a,s]=r?Jn(e,t,n):Jn(t,e,n);if(!(a>=i))return[];let u=a-i+1,p=new Array(u);if(r)if(s<0)for(let c=0;c<u;++c)p[c]=(a-c)/-s;else for(let c=0;c<u;++c)p[c]=(a-c)*s;else if(s<0)for(let c=0;c<u;++c)p[c]=(i+c)/-s;else for(let c=0;c<u;++c)p[c]=(i+c)*s;return p}function tr(t,e,n){return e=+e,t=+t,n=+n,Jn(t,e,n)[2]}function an(t,e,n){e=+e,t=+t,n=+n;let r=e<t,i=r?tr(e,t,n):tr(t,e,n);return(r?-1:1)*(i<0?1/-i:i)}function*Nc(t){for(let e of t)yield*e}function nr(t){return Array.from(Nc(t))}var dm=Fc(Math.random);function Fc(t){return function(n,r=0,i=n.length){let a=i-(r=+r);for(;a;){let s=t()*a--|0,u=n[a+r];n[a+r]=n[s+r],n[s+r]=u}return n}}function Re(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function Fe(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function un(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function re(){}var he=.7,Ne=1/he,ve="\\s*([+-]?\\d+)\\s*",sn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Lt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Lc=/^#([0-9a-f]{3,8})$/,$c=new RegExp(`^rgb\\(${ve},${ve},${ve}\\)$`),Uc=new RegExp(`^rgb\\(${Lt},${Lt},${Lt}\\)$`),Bc=new RegExp(`^rgba\\(${ve},${ve},${ve},${sn}\\)$`),qc=new RegExp(`^rgba\\(${Lt},${Lt},${Lt},${sn}\\)$`),zc=new RegExp(`^hsl\\(${sn},${Lt},${Lt}\\)$`),Hc=new RegExp(`^hsla\\(${sn},${Lt},${Lt},${sn}\\)$`),bo={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Fe(re,Le,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:So,formatHex:So,formatHex8:Qc,formatHsl:Vc,formatRgb:xo,toString:xo});function So(){return this.rgb().formatHex()}function Qc(){return this.rgb().formatHex8()}function Vc(){return Co(this).formatHsl()}function xo(){return this.rgb().formatRgb()}function Le(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Lc.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?To(e):n===3?new ot(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?rr(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?rr(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=$c.exec(t))?new ot(e[1],e[2],e[3],1):(e=Uc.exec(t))?new ot(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Bc.exec(t))?rr(e[1],e[2],e[3],e[4]):(e=qc.exec(t))?rr(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=zc.exec(t))?Ao(e[1],e[2]/100,e[3]/100,1):(e=Hc.exec(t))?Ao(e[1],e[2]/100,e[3]/100,e[4]):bo.hasOwnProperty(t)?To(bo[t]):t==="transparent"?new ot(NaN,NaN,NaN,0):null}function To(t){return new ot(t>>16&255,t>>8&255,t&255,1)}function rr(t,e,n,r){return r<=0&&(t=e=n=NaN),new ot(t,e,n,r)}function Pi(t){return t instanceof re||(t=Le(t)),t?(t=t.rgb(),new ot(t.r,t.g,t.b,t.opacity)):new ot}function ln(t,e,n,r){return arguments.length===1?Pi(t):new ot(t,e,n,r??1)}function ot(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Fe(ot,ln,un(re,{brighter(t){return t=t==null?Ne:Math.pow(Ne,t),new ot(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?he:Math.pow(he,t),new ot(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new ot(me(this.r),me(this.g),me(this.b),ar(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Io,formatHex:Io,formatHex8:Gc,formatRgb:Mo,toString:Mo}));function Io(){return`#${de(this.r)}${de(this.g)}${de(this.b)}`}function Gc(){return`#${de(this.r)}${de(this.g)}${de(this.b)}${de((isNaN(this.opacity)?1:this.opacity)*255)}`}function Mo(){let t=ar(this.opacity);return`${t===1?"rgb(":"rgba("}${me(this.r)}, ${me(this.g)}, ${me(this.b)}${t===1?")":`, ${t})`}`}function ar(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function me(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function de(t){return t=me(t),(t<16?"0":"")+t.toString(16)}function Ao(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new _t(t,e,n,r)}function Co(t){if(t instanceof _t)return new _t(t.h,t.s,t.l,t.opacity);if(t instanceof re||(t=Le(t)),!t)return new _t;if(t instanceof _t)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,i=Math.min(e,n,r),a=Math.max(e,n,r),s=NaN,u=a-i,p=(a+i)/2;return u?(e===a?s=(n-r)/u+(n<r)*6:n===a?s=(r-e)/u+2:s=(e-n)/u+4,u/=p<.5?a+i:2-a-i,s*=60):u=p>0&&p<1?0:s,new _t(s,u,p,t.opacity)}function or(t,e,n,r){return arguments.length===1?Co(t):new _t(t,e,n,r??1)}function _t(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Fe(_t,or,un(re,{brighter(t){return t=t==null?Ne:Math.pow(Ne,t),new _t(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?he:Math.pow(he,t),new _t(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,i=2*n-r;return new ot(Ci(t>=240?t-240:t+120,i,r),Ci(t,i,r),Ci(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new _t(Oo(this.h),ir(this.s),ir(this.l),ar(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ar(this.opacity);return`${t===1?"hsl(":"hsla("}${Oo(this.h)}, ${ir(this.s)*100}%, ${ir(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Oo(t){return t=(t||0)%360,t<0?t+360:t}function ir(t){return Math.max(0,Math.min(1,t||0))}function Ci(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var _o=Math.PI/180,Do=180/Math.PI,sr=18,Ro=.96422,vo=1,Po=.82521,No=4/29,Pe=6/29,Fo=3*Pe*Pe,Kc=Pe*Pe*Pe;function Lo(t){if(t instanceof $t)return new $t(t.l,t.a,t.b,t.opacity);if(t instanceof Kt)return Uo(t);t instanceof ot||(t=Pi(t));var e=vi(t.r),n=vi(t.g),r=vi(t.b),i=_i((.2225045*e+.7168786*n+.0606169*r)/vo),a,s;return e===n&&n===r?a=s=i:(a=_i((.4360747*e+.3850649*n+.1430804*r)/Ro),s=_i((.0139322*e+.0971045*n+.7141733*r)/Po)),new $t(116*i-16,500*(a-i),200*(i-s),t.opacity)}function $o(t,e,n,r){return arguments.length===1?Lo(t):new $t(t,e,n,r??1)}function $t(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Fe($t,$o,un(re,{brighter(t){return new $t(this.l+sr*(t??1),this.a,this.b,this.opacity)},darker(t){return new $t(this.l-sr*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Ro*Di(e),t=vo*Di(t),n=Po*Di(n),new ot(Ri(3.1338561*e-1.6168667*t-.4906146*n),Ri(-.9787684*e+1.9161415*t+.033454*n),Ri(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function _i(t){return t>Kc?Math.pow(t,1/3):t/Fo+No}function Di(t){return t>Pe?t*t*t:Fo*(t-No)}function Ri(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function vi(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Yc(t){if(t instanceof Kt)return new Kt(t.h,t.c,t.l,t.opacity);if(t instanceof $t||(t=Lo(t)),t.a===0&&t.b===0)return new Kt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Do;return new Kt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function ur(t,e,n,r){return arguments.length===1?Yc(t):new Kt(t,e,n,r??1)}function Kt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Uo(t){if(isNaN(t.h))return new $t(t.l,0,0,t.opacity);var e=t.h*_o;return new $t(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Fe(Kt,ur,un(re,{brighter(t){return new Kt(this.h,this.c,this.l+sr*(t??1),this.opacity)},darker(t){return new Kt(this.h,this.c,this.l-sr*(t??1),this.opacity)},rgb(){return Uo(this).rgb()}}));var Bo=-.14861,Ni=1.78277,Fi=-.29227,lr=-.90649,on=1.97294,wo=on*lr,Eo=on*Ni,ko=Ni*Fi-lr*Bo;function Wc(t){if(t instanceof ye)return new ye(t.h,t.s,t.l,t.opacity);t instanceof ot||(t=Pi(t));var e=t.r/255,n=t.g/255,r=t.b/255,i=(ko*r+wo*e-Eo*n)/(ko+wo-Eo),a=r-i,s=(on*(n-i)-Fi*a)/lr,u=Math.sqrt(s*s+a*a)/(on*i*(1-i)),p=u?Math.atan2(s,a)*Do-120:NaN;return new ye(p<0?p+360:p,u,i,t.opacity)}function cr(t,e,n,r){return arguments.length===1?Wc(t):new ye(t,e,n,r??1)}function ye(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Fe(ye,cr,un(re,{brighter(t){return t=t==null?Ne:Math.pow(Ne,t),new ye(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?he:Math.pow(he,t),new ye(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*_o,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),i=Math.sin(t);return new ot(255*(e+n*(Bo*r+Ni*i)),255*(e+n*(Fi*r+lr*i)),255*(e+n*(on*r)),this.opacity)}}));function Qo(t,e,n,r,i){var a=t*t,s=a*t;return((1-3*t+3*a-s)*e+(4-6*a+3*s)*n+(1+3*t+3*a-3*s)*r+s*i)/6}function jc(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),i=t[r],a=t[r+1],s=r>0?t[r-1]:2*i-a,u=r<e-1?t[r+2]:2*a-i;return Qo((n-r/e)*e,s,i,a,u)}}function Xc(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),i=t[(r+e-1)%e],a=t[r%e],s=t[(r+1)%e],u=t[(r+2)%e];return Qo((n-r/e)*e,i,a,s,u)}}var pr=t=>()=>t;function Vo(t,e){return function(n){return t+n*e}}function Zc(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Bi(t,e){var n=e-t;return n?Vo(t,n>180||n<-180?n-360*Math.round(n/360):n):pr(isNaN(t)?e:t)}function Jc(t){return(t=+t)==1?bt:function(e,n){return n-e?Zc(e,n,t):pr(isNaN(e)?n:e)}}function bt(t,e){var n=e-t;return n?Vo(t,n):pr(isNaN(t)?e:t)}var qo=(function t(e){var n=Jc(e);function r(i,a){var s=n((i=ln(i)).r,(a=ln(a)).r),u=n(i.g,a.g),p=n(i.b,a.b),c=bt(i.opacity,a.opacity);return function(l){return i.r=s(l),i.g=u(l),i.b=p(l),i.opacity=c(l),i+""}}return r.gamma=t,r})(1);function Go(t){return function(e){var n=e.length,r=new Array(n),i=new Array(n),a=new Array(n),s,u;for(s=0;s<n;++s)u=ln(e[s]),r[s]=u.r||0,i[s]=u.g||0,a[s]=u.b||0;return r=t(r),i=t(i),a=t(a),u.opacity=1,function(p){return u.r=r(p),u.g=i(p),u.b=a(p),u+""}}}var Sm=Go(jc),xm=Go(Xc);function tg(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),i;return function(a){for(i=0;i<n;++i)r[i]=t[i]*(1-a)+e[i]*a;return r}}function eg(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function ng(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,i=new Array(r),a=new Array(n),s;for(s=0;s<r;++s)i[s]=fr(t[s],e[s]);for(;s<n;++s)a[s]=e[s];return function(u){for(s=0;s<r;++s)a[s]=i[s](u);return a}}function rg(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function Dt(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function ig(t,e){var n={},r={},i;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(i in e)i in t?n[i]=fr(t[i],e[i]):r[i]=e[i];return function(a){for(i in n)r[i]=n[i](a);return r}}var $i=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Li=new RegExp($i.source,"g");function ag(t){return function(){return t}}function sg(t){return function(e){return t(e)+""}}function og(t,e){var n=$i.lastIndex=Li.lastIndex=0,r,i,a,s=-1,u=[],p=[];for(t=t+"",e=e+"";(r=$i.exec(t))&&(i=Li.exec(e));)(a=i.index)>n&&(a=e.slice(n,a),u[s]?u[s]+=a:u[++s]=a),(r=r[0])===(i=i[0])?u[s]?u[s]+=i:u[++s]=i:(u[++s]=null,p.push({i:s,x:Dt(r,i)})),n=Li.lastIndex;return n<e.length&&(a=e.slice(n),u[s]?u[s]+=a:u[++s]=a),u.length<2?p[0]?sg(p[0].x):ag(e):(e=p.length,function(c){for(var l=0,g;l<e;++l)u[(g=p[l]).i]=g.x(c);return u.join("")})}function fr(t,e){var n=typeof e,r;return e==null||n==="boolean"?pr(e):(n==="number"?Dt:n==="string"?(r=Le(e))?(e=r,qo):og:e instanceof Le?qo:e instanceof Date?rg:eg(e)?tg:Array.isArray(e)?ng:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?ig:Dt)(t,e)}function Ko(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var zo=180/Math.PI,Ui={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Yo(t,e,n,r,i,a){var s,u,p;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(p=t*n+e*r)&&(n-=t*p,r-=e*p),(u=Math.sqrt(n*n+r*r))&&(n/=u,r/=u,p/=u),t*r<e*n&&(t=-t,e=-e,p=-p,s=-s),{translateX:i,translateY:a,rotate:Math.atan2(e,t)*zo,skewX:Math.atan(p)*zo,scaleX:s,scaleY:u}}var gr;function ug(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Ui:Yo(e.a,e.b,e.c,e.d,e.e,e.f)}function lg(t){return t==null||(gr||(gr=document.createElementNS("http://www.w3.org/2000/svg","g")),gr.setAttribute("transform",t),!(t=gr.transform.baseVal.consolidate()))?Ui:(t=t.matrix,Yo(t.a,t.b,t.c,t.d,t.e,t.f))}function Wo(t,e,n,r){function i(c){return c.length?c.pop()+" ":""}function a(c,l,g,d,f,m){if(c!==g||l!==d){var y=f.push("translate(",null,e,null,n);m.push({i:y-4,x:Dt(c,g)},{i:y-2,x:Dt(l,d)})}else(g||d)&&f.push("translate("+g+e+d+n)}function s(c,l,g,d){c!==l?(c-l>180?l+=360:l-c>180&&(c+=360),d.push({i:g.push(i(g)+"rotate(",null,r)-2,x:Dt(c,l)})):l&&g.push(i(g)+"rotate("+l+r)}function u(c,l,g,d){c!==l?d.push({i:g.push(i(g)+"skewX(",null,r)-2,x:Dt(c,l)}):l&&g.push(i(g)+"skewX("+l+r)}function p(c,l,g,d,f,m){if(c!==g||l!==d){var y=f.push(i(f)+"scale(",null,",",null,")");m.push({i:y-4,x:Dt(c,g)},{i:y-2,x:Dt(l,d)})}else(g!==1||d!==1)&&f.push(i(f)+"scale("+g+","+d+")")}return function(c,l){var g=[],d=[];return c=t(c),l=t(l),a(c.translateX,c.translateY,l.translateX,l.translateY,g,d),s(c.rotate,l.rotate,g,d),u(c.skewX,l.skewX,g,d),p(c.scaleX,c.scaleY,l.scaleX,l.scaleY,g,d),c=l=null,function(f){for(var m=-1,y=d.length,h;++m<y;)g[(h=d[m]).i]=h.x(f);return g.join("")}}}var Tm=Wo(ug,"px, ","px)","deg)"),Im=Wo(lg,", ",")",")"),cg=1e-12;function Ho(t){return((t=Math.exp(t))+1/t)/2}function gg(t){return((t=Math.exp(t))-1/t)/2}function pg(t){return((t=Math.exp(2*t))-1)/(t+1)}var Mm=(function t(e,n,r){function i(a,s){var u=a[0],p=a[1],c=a[2],l=s[0],g=s[1],d=s[2],f=l-u,m=g-p,y=f*f+m*m,h,x;if(y<cg)x=Math.log(d/c)/e,h=function(E){return[u+E*f,p+E*m,c*Math.exp(e*E*x)]};else{var I=Math.sqrt(y),w=(d*d-c*c+r*y)/(2*c*n*I),M=(d*d-c*c-r*y)/(2*d*n*I),_=Math.log(Math.sqrt(w*w+1)-w),b=Math.log(Math.sqrt(M*M+1)-M);x=(b-_)/e,h=function(E){var v=E*x,P=Ho(_),$=c/(n*I)*(P*pg(e*v+_)-gg(_));return[u+$*f,p+$*m,c*P/Ho(e*v+_)]}}return h.duration=Math.abs(x)*1e3*e/Math.SQRT2,h}return i.rho=function(a){var s=Math.max(.001,+a),u=s*s,p=u*u;return t(s,u,p)},i})(Math.SQRT2,2,4);function jo(t){return function(e,n){var r=t((e=or(e)).h,(n=or(n)).h),i=bt(e.s,n.s),a=bt(e.l,n.l),s=bt(e.opacity,n.opacity);return function(u){return e.h=r(u),e.s=i(u),e.l=a(u),e.opacity=s(u),e+""}}}var Am=jo(Bi),Om=jo(bt);function Xo(t){return function(e,n){var r=t((e=ur(e)).h,(n=ur(n)).h),i=bt(e.c,n.c),a=bt(e.l,n.l),s=bt(e.opacity,n.opacity);return function(u){return e.h=r(u),e.c=i(u),e.l=a(u),e.opacity=s(u),e+""}}}var wm=Xo(Bi),Em=Xo(bt);function Zo(t){return(function e(n){n=+n;function r(i,a){var s=t((i=cr(i)).h,(a=cr(a)).h),u=bt(i.s,a.s),p=bt(i.l,a.l),c=bt(i.opacity,a.opacity);return function(l){return i.h=s(l),i.s=u(l),i.l=p(Math.pow(l,n)),i.opacity=c(l),i+""}}return r.gamma=e,r})(1)}var km=Zo(Bi),Cm=Zo(bt);function qi(t){return function(){return t}}function zi(t){return+t}var Jo=[0,1];function Rt(t){return t}function Hi(t,e){return(e-=t=+t)?function(n){return(n-t)/e}:qi(isNaN(e)?NaN:.5)}function fg(t,e){var n;return t>e&&(n=t,t=e,e=n),function(r){return Math.max(t,Math.min(e,r))}}function dg(t,e,n){var r=t[0],i=t[1],a=e[0],s=e[1];return i<r?(r=Hi(i,r),a=n(s,a)):(r=Hi(r,i),a=n(a,s)),function(u){return a(r(u))}}function mg(t,e,n){var r=Math.min(t.length,e.length)-1,i=new Array(r),a=new Array(r),s=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++s<r;)i[s]=Hi(t[s],t[s+1]),a[s]=n(e[s],e[s+1]);return function(u){var p=fo(t,u,1,r)-1;return a[p](i[p](u))}}function $e(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function Qi(){var t=Jo,e=Jo,n=fr,r,i,a,s=Rt,u,p,c;function l(){var d=Math.min(t.length,e.length);return s!==Rt&&(s=fg(t[0],t[d-1])),u=d>2?mg:dg,p=c=null,g}function g(d){return d==null||isNaN(d=+d)?a:(p||(p=u(t.map(r),e,n)))(r(s(d)))}return g.invert=function(d){return s(i((c||(c=u(e,t.map(r),Dt)))(d)))},g.domain=function(d){return arguments.length?(t=Array.from(d,zi),l()):t.slice()},g.range=function(d){return arguments.length?(e=Array.from(d),l()):e.slice()},g.rangeRound=function(d){return e=Array.from(d),n=Ko,l()},g.clamp=function(d){return arguments.length?(s=d?!0:Rt,l()):s!==Rt},g.interpolate=function(d){return arguments.length?(n=d,l()):n},g.unknown=function(d){return arguments.length?(a=d,g):a},function(d,f){return r=d,i=f,l()}}function cn(){return Qi()(Rt,Rt)}function yg(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function mr(t,e){if(!isFinite(t)||t===0)return null;var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),r=t.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+t.slice(n+1)]}function Ue(t){return t=mr(Math.abs(t)),t?t[1]:NaN}function hg(t,e){return function(n,r){for(var i=n.length,a=[],s=0,u=t[0],p=0;i>0&&u>0&&(p+u+1>r&&(u=Math.max(1,r-p)),a.push(n.substring(i-=u,i+u)),!((p+=u+1)>r));)u=t[s=(s+1)%t.length];return a.reverse().join(e)}}function bg(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}var Sg=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function gn(t){if(!(e=Sg.exec(t)))throw new Error("invalid format: "+t);var e;return new Vi({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}gn.prototype=Vi.prototype;function Vi(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Vi.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function xg(t){t:for(var e=t.length,n=1,r=-1,i;n<e;++n)switch(t[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+t[n])break t;r>0&&(r=0);break}return r>0?t.slice(0,r)+t.slice(i+1):t}var yr;function Tg(t,e){var n=mr(t,e);if(!n)return yr=void 0,t.toPrecision(e);var r=n[0],i=n[1],a=i-(yr=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return a===s?r:a>s?r+new Array(a-s+1).join("0"):a>0?r.slice(0,a)+"."+r.slice(a):"0."+new Array(1-a).join("0")+mr(t,Math.max(0,e+a-1))[0]}function tu(t,e){var n=mr(t,e);if(!n)return t+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var eu={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:yg,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>tu(t*100,e),r:tu,s:Tg,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function nu(t){return t}var ru=Array.prototype.map,iu=["y","z","a","f","p","n","\xB5","m","","k","M","G","T","P","E","Z","Y"];function Ig(t){var e=t.grouping===void 0||t.thousands===void 0?nu:hg(ru.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+"",i=t.decimal===void 0?".":t.decimal+"",a=t.numerals===void 0?nu:bg(ru.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",u=t.minus===void 0?"\u2212":t.minus+"",p=t.nan===void 0?"NaN":t.nan+"";function c(g,d){g=gn(g);var f=g.fill,m=g.align,y=g.sign,h=g.symbol,x=g.zero,I=g.width,w=g.comma,M=g.precision,_=g.trim,b=g.type;b==="n"?(w=!0,b="g"):eu[b]||(M===void 0&&(M=12),_=!0,b="g"),(x||f==="0"&&m==="=")&&(x=!0,f="0",m="=");var E=(d&&d.prefix!==void 0?d.prefix:"")+(h==="$"?n:h==="#"&&/[boxX]/.test(b)?"0"+b.toLowerCase():""),v=(h==="$"?r:/[%p]/.test(b)?s:"")+(d&&d.suffix!==void 0?d.suffix:""),P=eu[b],$=/[defgprs%]/.test(b);M=M===void 0?6:/[gprs]/.test(b)?Math.max(1,Math.min(21,M)):Math.max(0,Math.min(20,M));function C(D){var V=E,N=v,S,F,X;if(b==="c")N=P(D)+N,D="";else{D=+D;var tt=D<0||1/D<0;if(D=isNaN(D)?p:P(Math.abs(D),M),_&&(D=xg(D)),tt&&+D==0&&y!=="+"&&(tt=!1),V=(tt?y==="("?y:u:y==="-"||y==="("?"":y)+V,N=(b==="s"&&!isNaN(D)&&yr!==void 0?iu[8+yr/3]:"")+N+(tt&&y==="("?")":""),$){for(S=-1,F=D.length;++S<F;)if(X=D.charCodeAt(S),48>X||X>57){N=(X===46?i+D.slice(S+1):D.slice(S))+N,D=D.slice(0,S);break}}}w&&!x&&(D=e(D,1/0));var it=V.length+D.length+N.length,pt=it<I?new Array(I-it+1).join(f):"";switch(w&&x&&(D=e(pt+D,pt.length?I-N.length:1/0),pt=""),m){case"<":D=V+D+N+pt;break;case"=":D=V+pt+D+N;break;case"^":D=pt.slice(0,it=pt.length>>1)+V+D+N+pt.slice(it);break;default:D=pt+V+D+N;break}return a(D)}return C.toString=function(){return g+""},C}function l(g,d){var f=Math.max(-8,Math.min(8,Math.floor(Ue(d)/3)))*3,m=Math.pow(10,-f),y=c((g=gn(g),g.type="f",g),{suffix:iu[8+f/3]});return function(h){return y(m*h)}}return{format:c,formatPrefix:l}}var dr,Gi,Ki;Mg({thousands:",",grouping:[3],currency:["$",""]});function Mg(t){return dr=Ig(t),Gi=dr.format,Ki=dr.formatPrefix,dr}function au(t){return Math.max(0,-Ue(Math.abs(t)))}function su(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ue(e)/3)))*3-Ue(Math.abs(t)))}function ou(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,Ue(e)-Ue(t))+1}function Yi(t,e,n,r){var i=an(t,e,n),a;switch(r=gn(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(e));return r.precision==null&&!isNaN(a=su(i,s))&&(r.precision=a),Ki(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(a=ou(i,Math.max(Math.abs(t),Math.abs(e))))&&(r.precision=a-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(a=au(i))&&(r.precision=a-(r.type==="%")*2);break}}return Gi(r)}function Wi(t){var e=t.domain;return t.ticks=function(n){var r=e();return ho(r[0],r[r.length-1],n??10)},t.tickFormat=function(n,r){var i=e();return Yi(i[0],i[i.length-1],n??10,r)},t.nice=function(n){n==null&&(n=10);var r=e(),i=0,a=r.length-1,s=r[i],u=r[a],p,c,l=10;for(u<s&&(c=s,s=u,u=c,c=i,i=a,a=c);l-- >0;){if(c=tr(s,u,n),c===p)return r[i]=s,r[a]=u,e(r);if(c>0)s=Math.floor(s/c)*c,u=Math.ceil(u/c)*c;else if(c<0)s=Math.ceil(s*c)/c,u=Math.floor(u*c)/c;else break;p=c}return t},t}function ie(){var t=cn();return t.copy=function(){return $e(t,ie())},Re.apply(t,arguments),Wi(t)}function ji(t,e){t=t.slice();var n=0,r=t.length-1,i=t[n],a=t[r],s;return a<i&&(s=n,n=r,r=s,s=i,i=a,a=s),t[n]=e.floor(i),t[r]=e.ceil(a),t}function uu(t){return function(e){return e<0?-Math.pow(-e,t):Math.pow(e,t)}}function Ag(t){return t<0?-Math.sqrt(-t):Math.sqrt(t)}function Og(t){return t<0?-t*t:t*t}function wg(t){var e=t(Rt,Rt),n=1;function r(){return n===1?t(Rt,Rt):n===.5?t(Ag,Og):t(uu(n),uu(1/n))}return e.exponent=function(i){return arguments.length?(n=+i,r()):n},Wi(e)}function hr(){var t=wg(Qi());return t.copy=function(){return $e(t,hr()).exponent(t.exponent())},Re.apply(t,arguments),t}function Xi(){return hr.apply(null,arguments).exponent(.5)}var Zi=new Date,Ji=new Date;function at(t,e,n,r){function i(a){return t(a=arguments.length===0?new Date:new Date(+a)),a}return i.floor=a=>(t(a=new Date(+a)),a),i.ceil=a=>(t(a=new Date(a-1)),e(a,1),t(a),a),i.round=a=>{let s=i(a),u=i.ceil(a);return a-s<u-a?s:u},i.offset=(a,s)=>(e(a=new Date(+a),s==null?1:Math.floor(s)),a),i.range=(a,s,u)=>{let p=[];if(a=i.ceil(a),u=u==null?1:Math.floor(u),!(a<s)||!(u>0))return p;let c;do p.push(c=new Date(+a)),e(a,u),t(a);while(c<a&&a<s);return p},i.filter=a=>at(s=>{if(s>=s)for(;t(s),!a(s);)s.setTime(s-1)},(s,u)=>{if(s>=s)if(u<0)for(;++u<=0;)for(;e(s,-1),!a(s););else for(;--u>=0;)for(;e(s,1),!a(s););}),n&&(i.count=(a,s)=>(Zi.setTime(+a),Ji.setTime(+s),t(Zi),t(Ji),Math.floor(n(Zi,Ji))),i.every=a=>(a=Math.floor(a),!isFinite(a)||!(a>0)?null:a>1?i.filter(r?s=>r(s)%a===0:s=>i.count(0,s)%a===0):i)),i}var br=at(()=>{},(t,e)=>{t.setTime(+t+e)},(t,e)=>e-t);br.every=t=>(t=Math.floor(t),!isFinite(t)||!(t>0)?null:t>1?at(e=>{e.setTime(Math.floor(e/t)*t)},(e,n)=>{e.setTime(+e+n*t)},(e,n)=>(n-e)/t):br);var Jm=br.range,Yt=1e3,wt=Yt*60,Wt=wt*60,jt=Wt*24,ea=jt*7,lu=jt*30,ta=jt*365,be=at(t=>{t.setTime(t-t.getMilliseconds())},(t,e)=>{t.setTime(+t+e*Yt)},(t,e)=>(e-t)/Yt,t=>t.getUTCSeconds()),ty=be.range,cu=at(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Yt)},(t,e)=>{t.setTime(+t+e*wt)},(t,e)=>(e-t)/wt,t=>t.getMinutes()),ey=cu.range,Sr=at(t=>{t.setUTCSeconds(0,0)},(t,e)=>{t.setTime(+t+e*wt)},(t,e)=>(e-t)/wt,t=>t.getUTCMinutes()),ny=Sr.range,gu=at(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Yt-t.getMinutes()*wt)},(t,e)=>{t.setTime(+t+e*Wt)},(t,e)=>(e-t)/Wt,t=>t.getHours()),ry=gu.range,xr=at(t=>{t.setUTCMinutes(0,0,0)},(t,e)=>{t.setTime(+t+e*Wt)},(t,e)=>(e-t)/Wt,t=>t.getUTCHours()),iy=xr.range,pn=at(t=>t.setHours(0,0,0,0),(t,e)=>t.setDate(t.getDate()+e),(t,e)=>(e-t-(e.getTimezoneOffset()-t.getTimezoneOffset())*wt)/jt,t=>t.getDate()-1),ay=pn.range,Be=at(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/jt,t=>t.getUTCDate()-1),sy=Be.range,pu=at(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/jt,t=>Math.floor(t/jt)),oy=pu.range;function Se(t){return at(e=>{e.setDate(e.getDate()-(e.getDay()+7-t)%7),e.setHours(0,0,0,0)},(e,n)=>{e.setDate(e.getDate()+n*7)},(e,n)=>(n-e-(n.getTimezoneOffset()-e.getTimezoneOffset())*wt)/ea)}var Tr=Se(0),fn=Se(1),Eg=Se(2),kg=Se(3),xe=Se(4),Cg=Se(5),_g=Se(6),uy=Tr.range,ly=fn.range,cy=Eg.range,gy=kg.range,py=xe.range,fy=Cg.range,dy=_g.range;function Te(t){return at(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-t)%7),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCDate(e.getUTCDate()+n*7)},(e,n)=>(n-e)/ea)}var qe=Te(0),dn=Te(1),Dg=Te(2),Rg=Te(3),Ie=Te(4),vg=Te(5),Pg=Te(6),my=qe.range,yy=dn.range,hy=Dg.range,by=Rg.range,Sy=Ie.range,xy=vg.range,Ty=Pg.range,fu=at(t=>{t.setDate(1),t.setHours(0,0,0,0)},(t,e)=>{t.setMonth(t.getMonth()+e)},(t,e)=>e.getMonth()-t.getMonth()+(e.getFullYear()-t.getFullYear())*12,t=>t.getMonth()),Iy=fu.range,Ir=at(t=>{t.setUTCDate(1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCMonth(t.getUTCMonth()+e)},(t,e)=>e.getUTCMonth()-t.getUTCMonth()+(e.getUTCFullYear()-t.getUTCFullYear())*12,t=>t.getUTCMonth()),My=Ir.range,Xt=at(t=>{t.setMonth(0,1),t.setHours(0,0,0,0)},(t,e)=>{t.setFullYear(t.getFullYear()+e)},(t,e)=>e.getFullYear()-t.getFullYear(),t=>t.getFullYear());Xt.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:at(e=>{e.setFullYear(Math.floor(e.getFullYear()/t)*t),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,n)=>{e.setFullYear(e.getFullYear()+n*t)});var Ay=Xt.range,vt=at(t=>{t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCFullYear(t.getUTCFullYear()+e)},(t,e)=>e.getUTCFullYear()-t.getUTCFullYear(),t=>t.getUTCFullYear());vt.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:at(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/t)*t),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCFullYear(e.getUTCFullYear()+n*t)});var Oy=vt.range;function du(t,e,n,r,i,a){let s=[[be,1,Yt],[be,5,5*Yt],[be,15,15*Yt],[be,30,30*Yt],[a,1,wt],[a,5,5*wt],[a,15,15*wt],[a,30,30*wt],[i,1,Wt],[i,3,3*Wt],[i,6,6*Wt],[i,12,12*Wt],[r,1,jt],[r,2,2*jt],[n,1,ea],[e,1,lu],[e,3,3*lu],[t,1,ta]];function u(c,l,g){let d=l<c;d&&([c,l]=[l,c]);let f=g&&typeof g.range=="function"?g:p(c,l,g),m=f?f.range(c,+l+1):[];return d?m.reverse():m}function p(c,l,g){let d=Math.abs(l-c)/g,f=er(([,,h])=>h).right(s,d);if(f===s.length)return t.every(an(c/ta,l/ta,g));if(f===0)return br.every(Math.max(an(c,l,g),1));let[m,y]=s[d/s[f-1][2]<s[f][2]/d?f-1:f];return m.every(y)}return[u,p]}var[mu,yu]=du(vt,Ir,qe,pu,xr,Sr),[wy,Ey]=du(Xt,fu,Tr,pn,gu,cu);function na(t){if(0<=t.y&&t.y<100){var e=new Date(-1,t.m,t.d,t.H,t.M,t.S,t.L);return e.setFullYear(t.y),e}return new Date(t.y,t.m,t.d,t.H,t.M,t.S,t.L)}function ra(t){if(0<=t.y&&t.y<100){var e=new Date(Date.UTC(-1,t.m,t.d,t.H,t.M,t.S,t.L));return e.setUTCFullYear(t.y),e}return new Date(Date.UTC(t.y,t.m,t.d,t.H,t.M,t.S,t.L))}function mn(t,e,n){return{y:t,m:e,d:n,H:0,M:0,S:0,L:0}}function Ng(t){var e=t.dateTime,n=t.date,r=t.time,i=t.periods,a=t.days,s=t.shortDays,u=t.months,p=t.shortMonths,c=yn(i),l=hn(i),g=yn(a),d=hn(a),f=yn(s),m=hn(s),y=yn(u),h=hn(u),x=yn(p),I=hn(p),w={a:X,A:tt,b:it,B:pt,c:null,d:Iu,e:Iu,f:ip,g:dp,G:yp,H:ep,I:np,j:rp,L:Eu,m:ap,M:sp,p:kt,q:Ht,Q:Ou,s:wu,S:op,u:up,U:lp,V:cp,w:gp,W:pp,x:null,X:null,y:fp,Y:mp,Z:hp,"%":Au},M={a:Ct,A:we,b:ee,B:Jl,c:null,d:Mu,e:Mu,f:Tp,g:Dp,G:vp,H:bp,I:Sp,j:xp,L:Cu,m:Ip,M:Mp,p:tc,q:ec,Q:Ou,s:wu,S:Ap,u:Op,U:wp,V:Ep,w:kp,W:Cp,x:null,X:null,y:_p,Y:Rp,Z:Pp,"%":Au},_={a:$,A:C,b:D,B:V,c:N,d:xu,e:xu,f:Xg,g:Su,G:bu,H:Tu,I:Tu,j:Kg,L:jg,m:Gg,M:Yg,p:P,q:Vg,Q:Jg,s:tp,S:Wg,u:Bg,U:qg,V:zg,w:Ug,W:Hg,x:S,X:F,y:Su,Y:bu,Z:Qg,"%":Zg};w.x=b(n,w),w.X=b(r,w),w.c=b(e,w),M.x=b(n,M),M.X=b(r,M),M.c=b(e,M);function b(k,q){return function(H){var T=[],yt=-1,j=0,St=k.length,xt,ce,Xa;for(H instanceof Date||(H=new Date(+H));++yt<St;)k.charCodeAt(yt)===37&&(T.push(k.slice(j,yt)),(ce=hu[xt=k.charAt(++yt)])!=null?xt=k.charAt(++yt):ce=xt==="e"?" ":"0",(Xa=q[xt])&&(xt=Xa(H,ce)),T.push(xt),j=yt+1);return T.push(k.slice(j,yt)),T.join("")}}function E(k,q){return function(H){var T=mn(1900,void 0,1),yt=v(T,k,H+="",0),j,St;if(yt!=H.length)return null;if("Q"in T)return new Date(T.Q);if("s"in T)return new Date(T.s*1e3+("L"in T?T.L:0));if(q&&!("Z"in T)&&(T.Z=0),"p"in T&&(T.H=T.H%12+T.p*12),T.m===void 0&&(T.m="q"in T?T.q:0),"V"in T){if(T.V<1||T.V>53)return null;"w"in T||(T.w=1),"Z"in T?(j=ra(mn(T.y,0,1)),St=j.getUTCDay(),j=St>4||St===0?dn.ceil(j):dn(j),j=Be.offset(j,(T.V-1)*7),T.y=j.getUTCFullYear(),T.m=j.getUTCMonth(),T.d=j.getUTCDate()+(T.w+6)%7):(j=na(mn(T.y,0,1)),St=j.getDay(),j=St>4||St===0?fn.ceil(j):fn(j),j=pn.offset(j,(T.V-1)*7),T.y=j.getFullYear(),T.m=j.getMonth(),T.d=j.getDate()+(T.w+6)%7)}else("W"in T||"U"in T)&&("w"in T||(T.w="u"in T?T.u%7:"W"in T?1:0),St="Z"in T?ra(mn(T.y,0,1)).getUTCDay():na(mn(T.y,0,1)).getDay(),T.m=0,T.d="W"in T?(T.w+6)%7+T.W*7-(St+5)%7:T.w+T.U*7-(St+6)%7);return"Z"in T?(T.H+=T.Z/100|0,T.M+=T.Z%100,ra(T)):na(T)}}function v(k,q,H,T){for(var yt=0,j=q.length,St=H.length,xt,ce;yt<j;){if(T>=St)return-1;if(xt=q.charCodeAt(yt++),xt===37){if(xt=q.charAt(yt++),ce=_[xt in hu?q.charAt(yt++):xt],!ce||(T=ce(k,H,T))<0)return-1}else if(xt!=H.charCodeAt(T++))return-1}return T}function P(k,q,H){var T=c.exec(q.slice(H));return T?(k.p=l.get(T[0].toLowerCase()),H+T[0].length):-1}function $(k,q,H){var T=f.exec(q.slice(H));return T?(k.w=m.get(T[0].toLowerCase()),H+T[0].length):-1}function C(k,q,H){var T=g.exec(q.slice(H));return T?(k.w=d.get(T[0].toLowerCase()),H+T[0].length):-1}function D(k,q,H){var T=x.exec(q.slice(H));return T?(k.m=I.get(T[0].toLowerCase()),H+T[0].length):-1}function V(k,q,H){var T=y.exec(q.slice(H));return T?(k.m=h.get(T[0].toLowerCase()),H+T[0].length):-1}function N(k,q,H){return v(k,e,q,H)}function S(k,q,H){return v(k,n,q,H)}function F(k,q,H){return v(k,r,q,H)}function X(k){return s[k.getDay()]}function tt(k){return a[k.getDay()]}function it(k){return p[k.getMonth()]}function pt(k){return u[k.getMonth()]}function kt(k){return i[+(k.getHours()>=12)]}function Ht(k){return 1+~~(k.getMonth()/3)}function Ct(k){return s[k.getUTCDay()]}function we(k){return a[k.getUTCDay()]}function ee(k){return p[k.getUTCMonth()]}function Jl(k){return u[k.getUTCMonth()]}function tc(k){return i[+(k.getUTCHours()>=12)]}function ec(k){return 1+~~(k.getUTCMonth()/3)}return{format:function(k){var q=b(k+="",w);return q.toString=function(){return k},q},parse:function(k){var q=E(k+="",!1);return q.toString=function(){return k},q},utcFormat:function(k){var q=b(k+="",M);return q.toString=function(){return k},q},utcParse:function(k){var q=E(k+="",!0);return q.toString=function(){return k},q}}}var hu={"-":"",_:" ",0:"0"},ut=/^\s*\d+/,Fg=/^%/,Lg=/[\\^$*+?|[\]().{}]/g;function Q(t,e,n){var r=t<0?"-":"",i=(r?-t:t)+"",a=i.length;return r+(a<n?new Array(n-a+1).join(e)+i:i)}function $g(t){return t.replace(Lg,"\\$&")}function yn(t){return new RegExp("^(?:"+t.map($g).join("|")+")","i")}function hn(t){return new Map(t.map((e,n)=>[e.toLowerCase(),n]))}function Ug(t,e,n){var r=ut.exec(e.slice(n,n+1));return r?(t.w=+r[0],n+r[0].length):-1}function Bg(t,e,n){var r=ut.exec(e.slice(n,n+1));return r?(t.u=+r[0],n+r[0].length):-1}function qg(t,e,n){var r=ut.exec(e.slice(n,n+2));return r?(t.U=+r[0],n+r[0].length):-1}function zg(t,e,n){var r=ut.exec(e.slice(n,n+2));return r?(t.V=+r[0],n+r[0].length):-1}function Hg(t,e,n){var r=ut.exec(e.slice(n,n+2));return r?(t.W=+r[0],n+r[0].length):-1}function bu(t,e,n){var r=ut.exec(e.slice(n,n+4));return r?(t.y=+r[0],n+r[0].length):-1}function Su(t,e,n){var r=ut.exec(e.slice(n,n+2));return r?(t.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function Qg(t,e,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(e.slice(n,n+6));return r?(t.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function Vg(t,e,n){var r=ut.exec(e.slice(n,n+1));return r?(t.q=r[0]*3-3,n+r[0].length):-1}function Gg(t,e,n){var r=ut.exec(e.slice(n,n+2));return r?(t.m=r[0]-1,n+r[0].length):-1}function xu(t,e,n){var r=ut.exec(e.slice(n,n+2));return r?(t.d=+r[0],n+r[0].length):-1}function Kg(t,e,n){var r=ut.exec(e.slice(n,n+3));return r?(t.m=0,t.d=+r[0],n+r[0].length):-1}function Tu(t,e,n){var r=ut.exec(e.slice(n,n+2));return r?(t.H=+r[0],n+r[0].length):-1}function Yg(t,e,n){var r=ut.exec(e.slice(n,n+2));return r?(t.M=+r[0],n+r[0].length):-1}function Wg(t,e,n){var r=ut.exec(e.slice(n,n+2));return r?(t.S=+r[0],n+r[0].length):-1}function jg(t,e,n){var r=ut.exec(e.slice(n,n+3));return r?(t.L=+r[0],n+r[0].length):-1}function Xg(t,e,n){var r=ut.exec(e.slice(n,n+6));return r?(t.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function Zg(t,e,n){var r=Fg.exec(e.slice(n,n+1));return r?n+r[0].length:-1}function Jg(t,e,n){var r=ut.exec(e.slice(n));return r?(t.Q=+r[0],n+r[0].length):-1}function tp(t,e,n){var r=ut.exec(e.slice(n));return r?(t.s=+r[0],n+r[0].length):-1}function Iu(t,e){return Q(t.getDate(),e,2)}function ep(t,e){return Q(t.getHours(),e,2)}function np(t,e){return Q(t.getHours()%12||12,e,2)}function rp(t,e){return Q(1+pn.count(Xt(t),t),e,3)}function Eu(t,e){return Q(t.getMilliseconds(),e,3)}function ip(t,e){return Eu(t,e)+"000"}function ap(t,e){return Q(t.getMonth()+1,e,2)}function sp(t,e){return Q(t.getMinutes(),e,2)}function op(t,e){return Q(t.getSeconds(),e,2)}function up(t){var e=t.getDay();return e===0?7:e}function lp(t,e){return Q(Tr.count(Xt(t)-1,t),e,2)}function ku(t){var e=t.getDay();return e>=4||e===0?xe(t):xe.ceil(t)}function cp(t,e){return t=ku(t),Q(xe.count(Xt(t),t)+(Xt(t).getDay()===4),e,2)}function gp(t){return t.getDay()}function pp(t,e){return Q(fn.count(Xt(t)-1,t),e,2)}function fp(t,e){return Q(t.getFullYear()%100,e,2)}function dp(t,e){return t=ku(t),Q(t.getFullYear()%100,e,2)}function mp(t,e){return Q(t.getFullYear()%1e4,e,4)}function yp(t,e){var n=t.getDay();return t=n>=4||n===0?xe(t):xe.ceil(t),Q(t.getFullYear()%1e4,e,4)}function hp(t){var e=t.getTimezoneOffset();return(e>0?"-":(e*=-1,"+"))+Q(e/60|0,"0",2)+Q(e%60,"0",2)}function Mu(t,e){return Q(t.getUTCDate(),e,2)}function bp(t,e){return Q(t.getUTCHours(),e,2)}function Sp(t,e){return Q(t.getUTCHours()%12||12,e,2)}function xp(t,e){return Q(1+Be.count(vt(t),t),e,3)}function Cu(t,e){return Q(t.getUTCMilliseconds(),e,3)}function Tp(t,e){return Cu(t,e)+"000"}function Ip(t,e){return Q(t.getUTCMonth()+1,e,2)}function Mp(t,e){return Q(t.getUTCMinutes(),e,2)}function Ap(t,e){return Q(t.getUTCSeconds(),e,2)}function Op(t){var e=t.getUTCDay();return e===0?7:e}function wp(t,e){return Q(qe.count(vt(t)-1,t),e,2)}function _u(t){var e=t.getUTCDay();return e>=4||e===0?Ie(t):Ie.ceil(t)}function Ep(t,e){return t=_u(t),Q(Ie.count(vt(t),t)+(vt(t).getUTCDay()===4),e,2)}function kp(t){return t.getUTCDay()}function Cp(t,e){return Q(dn.count(vt(t)-1,t),e,2)}function _p(t,e){return Q(t.getUTCFullYear()%100,e,2)}function Dp(t,e){return t=_u(t),Q(t.getUTCFullYear()%100,e,2)}function Rp(t,e){return Q(t.getUTCFullYear()%1e4,e,4)}function vp(t,e){var n=t.getUTCDay();return t=n>=4||n===0?Ie(t):Ie.ceil(t),Q(t.getUTCFullYear()%1e4,e,4)}function Pp(){return"+0000"}function Au(){return"%"}function Ou(t){return+t}function wu(t){return Math.floor(+t/1e3)}var ze,Np,Fp,Mr,Du;Lp({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]});function Lp(t){return ze=Ng(t),Np=ze.format,Fp=ze.parse,Mr=ze.utcFormat,Du=ze.utcParse,ze}var Ru="%Y-%m-%dT%H:%M:%S.%LZ";function $p(t){return t.toISOString()}var _y=Date.prototype.toISOString?$p:Mr(Ru);function Up(t){var e=new Date(t);return isNaN(e)?null:e}var Dy=+new Date("2000-01-01T00:00:00.000Z")?Up:Du(Ru);function Bp(t){return new Date(t)}function qp(t){return t instanceof Date?+t:+new Date(+t)}function ia(t,e,n,r,i,a,s,u,p,c){var l=cn(),g=l.invert,d=l.domain,f=c(".%L"),m=c(":%S"),y=c("%I:%M"),h=c("%I %p"),x=c("%a %d"),I=c("%b %d"),w=c("%B"),M=c("%Y");function _(b){return(p(b)<b?f:u(b)<b?m:s(b)<b?y:a(b)<b?h:r(b)<b?i(b)<b?x:I:n(b)<b?w:M)(b)}return l.invert=function(b){return new Date(g(b))},l.domain=function(b){return arguments.length?d(Array.from(b,qp)):d().map(Bp)},l.ticks=function(b){var E=d();return t(E[0],E[E.length-1],b??10)},l.tickFormat=function(b,E){return E==null?_:c(E)},l.nice=function(b){var E=d();return(!b||typeof b.range!="function")&&(b=e(E[0],E[E.length-1],b??10)),b?d(ji(E,b)):l},l.copy=function(){return $e(l,ia(t,e,n,r,i,a,s,u,p,c))},l}function Ar(){return Re.apply(ia(mu,yu,vt,Ir,qe,Be,xr,Sr,be,Mr).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}var vu=200,Pu=(t,e)=>t.filter(({optional:n,text:r})=>!n||e.some(i=>r(i)!==""));function K({caption:t,file:e,columns:n,rows:r,first:i,cut:a=[],list:s}){let{words:u,number:p}=A(),[c,l]=nt(vu),[g,d]=nt(!1),[f,m]=nt(null),y=f??s?.failure,h=r.slice(0,c),x=Pu(n,r).filter(({csvOnly:E})=>!E),I=r.length===i?[...a,U(u.cut,{count:p(i)})]:a,w=s?.more&&s.next!==void 0,M=w?s.total:r.length,_=async()=>{d(!0),m(null);try{let E=s?await s.whole():r;Hp(`${e}.csv`,zp(Pu(n,E),E)+I.map(v=>Nu([v])).join(""))}catch(E){if(!(E instanceof dt))throw E;m(E)}finally{d(!1)}},b=()=>{l(s?c+vu:r.length),w&&s.more?.()};return o("figure",{class:"table",children:[o("div",{class:"scroll",role:"region","aria-label":t,tabIndex:0,children:o("table",{role:"table",children:[o("caption",{class:"hidden",children:t}),o("thead",{role:"rowgroup",children:o("tr",{role:"row",children:x.map(({head:E,numeric:v})=>o("th",{scope:"col",role:"columnheader",class:v?"numeric":void 0,children:E}))})}),o("tbody",{role:"rowgroup",children:h.map(E=>o("tr",{role:"row",children:x.map(({head:v,text:P,show:$,numeric:C})=>o("td",{role:"cell","data-head":v,class:[C&&"numeric",P(E)===""&&"blank"].filter(Boolean).join(" ")||void 0,children:o("div",{children:$?$(E):P(E)})}))}))})]})}),(h.length<r.length||w)&&o("p",{class:"pages",children:o("button",{type:"button",onClick:b,disabled:s?.waiting,children:[s?u.moreRows:u.allRows," (",M==null?u.loading:U(u.of,{shown:p(h.length),all:p(M)}),")"]})}),y&&o("p",{class:"note",role:"alert",children:U(u[y.kind],{message:y.message,seconds:y.seconds})}),I.map(E=>o("p",{role:"note",children:E})),o("button",{type:"button",class:"quiet","aria-label":`${u.csv}: ${t}`,onClick:_,disabled:g,children:u.csv}),(g||s?.waiting)&&o("span",{class:"waiting",role:"status",children:u.loading})]})}function zp(t,e){return[t.map(({head:r})=>r),...e.map(r=>t.map(({text:i})=>i(r)))].map(Nu).join("")}function Nu(t){let e=n=>`"${(/^[=+@\t\r]|^-(?![0-9.,\s]*$)/.test(n)?`'${n}`:n).replaceAll('"','""')}"`;return t.map(e).join(",")+`\r
`}function Hp(t,e){let n=document.createElement("a");n.href=URL.createObjectURL(new Blob(["\uFEFF",e],{type:"text/csv;charset=utf-8"})),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e3)}var He=t=>t==null?null:Number(t),$u=t=>({low:He(t.lowText),best:He(t.bestText),high:He(t.highText)}),Uu=t=>Math.max(1,...t.flatMap(({low:e,best:n,high:r})=>[e??0,n??0,r??0]))*1.15;function Qe(t,{lowText:e,highText:n}){let{words:r,number:i}=t;if(e==null&&n==null)return r.open;if(n==null)return U(r.atLeast,{low:i(e)});if(e==null)return U(r.atMost,{high:i(n)});let a={low:i(e),high:i(n)};return U(e===n?r.exactly:r.between,a)}function Bu({of:t}){let{say:e}=A();return o("span",{class:`agreement ${t.toLowerCase()}`,children:e(t)})}function Zt({figure:t,id:e}){let n=A();return o("span",{class:"number",children:[o("a",{href:n.to(["fact",e]),title:n.words.details,children:t.display}),o("small",{children:[Qe(n,t)," \xB7 ",U(n.words.origins,{count:t.origins})," \xB7 ",o(Bu,{of:t.agreement}),t.inconsistency&&o("strong",{children:[" \xB7 ",t.inconsistency]})]})]})}var oa={claims:30,first:30},Et={claims:500,first:200};function Qp({of:t}){let e=A();return o("p",{children:[U(e.words.converted,{amount:Qe(e,t),unit:Er(t.unit),factor:t.factorText})," ",o("a",{href:t.sourceUrl,lang:"en",children:t.source})]})}function qu({figure:t,title:e,head:n}){let{words:r}=A(),i=n?`${e}, ${n}`:e;return o("section",{children:[n&&o("h2",{children:n}),t.conversions?.map(a=>o(Qp,{of:a})),o(Fu,{figure:t,title:i,below:n!==null}),t.otherMeasures.map(a=>o("section",{children:[o("h2",{children:[r.otherMeasure,n&&`: ${n}`]}),o(Fu,{figure:a,title:`${i}, ${a.display}`,below:!0})]}))]})}function Fu({figure:t,title:e,below:n}){let r=A(),{words:i}=r,a=n?"h3":"h2";return o(O,{children:[o("p",{class:"figure",children:[o("strong",{children:t.display}),o("span",{children:Qe(r,t)}),t.bestText&&o("span",{children:U(i.best,{best:r.number(t.bestText)})}),o("span",{children:U(i.origins,{count:t.origins})}),o(Bu,{of:t.agreement})]}),t.inconsistency&&o("p",{class:"note",role:"note",children:t.inconsistency}),o(a,{children:i.claims}),o(Vp,{figure:t,title:e}),o(a,{children:i.grew}),o(Kp,{figure:t,title:e}),o("details",{children:[o("summary",{children:i.why}),o("p",{lang:"en",children:t.reason})]})]})}function Lu({qualifier:t,statedText:e,statedBestText:n,statedHighText:r}){let i=He(e);switch(t){case"EXACT":return{low:i,best:i,high:i};case"RANGE":case"ESTIMATE":return{low:i,best:He(n),high:He(r)};case"UP_TO":case"LESS_THAN":case"NEARLY":return{low:0,best:null,high:i};case"ABOUT":return{low:null,best:i,high:null};case"AT_LEAST":case"MORE_THAN":return{low:i,best:i,high:null};default:return{low:null,best:null,high:null}}}var Er=t=>t?.replaceAll(/[{}]/g,"")??"";function wr(t,e){let n=[e.statedText,e.statedHighText].filter(a=>a!=null).map(a=>t.number(a)),r=e.qualifier&&e.qualifier!=="EXACT"&&e.qualifier!=="RANGE"?t.say(e.qualifier):"",i=e.statedBestText&&`(${U(t.words.best,{best:t.number(e.statedBestText)})})`;return[r,n.join("\u2013"),e.currency??Er(e.unit),i].filter(Boolean).join(" ")}function Vp({figure:t,title:e}){let n=A(),{words:r,say:i,to:a,number:s}=n,u=g=>g.unit===t.unit&&g.currency===t.currency,p=[...t.counting,...t.setAside],c=Uu([$u(t),...p.filter(u).map(Lu)]),l=[...t.counting.length===Et.claims?[U(r.cut,{count:s(Et.claims)})]:[],...t.setAside.length===Et.first?[U(r.cutSetAside,{count:s(Et.first)})]:[]];return o(K,{caption:`${r.claimsOf}: ${e}`,file:"claims",cut:l,rows:p,columns:[{head:r.stated,text:g=>wr(n,g),show:g=>o(O,{children:[wr(n,g),u(g)&&o(Gp,{span:Lu(g),most:c})]})},{head:r.asserter,text:g=>g.assertedBy.name+(g.spokesperson?` (${g.spokesperson.name})`:""),show:g=>o(O,{children:[o("a",{href:a(["organization",g.assertedBy.key]),children:g.assertedBy.name}),g.spokesperson&&o(O,{children:[" ","(",o("a",{href:a(["person",g.spokesperson.key]),children:g.spokesperson.name}),")"]})]})},{head:r.report,text:g=>`${g.report.title} (${g.report.publisher.name})`,show:g=>o(O,{children:[o("a",{href:a(["report",g.report.key]),lang:g.report.language,children:g.report.title})," ","(",g.report.publisher.name,")"]})},{head:r.published,text:g=>g.report.publishedOn?.edtf??r.notKnown},{head:r.trueOn,text:g=>g.asOf??""},{head:r.counts,text:g=>i(g.status)+(g.note?`: ${g.note}`:"")}]})}function Gp({span:{low:t,best:e,high:n},most:r}){if(t==null&&e==null&&n==null)return null;let i=ie([0,r],[2,138]),a=i(t??e??0),s=i(n??e??r);return o("svg",{class:"bar",viewBox:"0 0 140 14","aria-hidden":"true",children:[o("line",{class:"track",x1:2,x2:138,y1:7,y2:7}),n==null&&o("line",{class:"open",x1:s,x2:138,y1:7,y2:7}),t==null&&o("line",{class:"open",x1:2,x2:a,y1:7,y2:7}),o("line",{class:"span",x1:a,x2:Math.max(s,a+1),y1:7,y2:7}),e!=null&&o("circle",{cx:i(e),cy:7,r:4})]})}var aa=640,sa=180,Or=90;function Kp({figure:t,title:e}){let n=A(),{words:r,to:i}=n,a=t.series.map($u),s=ie([0,Uu(a)],[sa-24,10]).nice(),u=(aa-Or-10)/Math.max(1,a.length),p=l=>Or+u*(l+.5),c=a.map((l,g)=>[p(g),s(l.best??l.low??0)]);return o(O,{children:[o("svg",{class:"growth",viewBox:`0 0 ${aa} ${sa}`,role:"img","aria-label":`${r.grew}: ${e}`,children:[s.ticks(4).map(l=>o("g",{children:[o("line",{class:"grid",x1:Or,x2:aa,y1:s(l),y2:s(l)}),o("text",{x:Or-6,y:s(l)+4,"text-anchor":"end",children:n.number(l)})]})),o("polyline",{points:c.map(l=>l.join(",")).join(" ")}),a.map(({low:l,best:g,high:d},f)=>o("g",{children:[o("line",{class:"span",x1:p(f),x2:p(f),y1:s(l??g??0),y2:s(d??g??l??0)}),d==null&&o("line",{class:"open",x1:p(f),x2:p(f),y1:s(g??l??0),y2:4}),o("circle",{cx:p(f),cy:s(g??l??0),r:5}),o("text",{x:p(f),y:sa-6,"text-anchor":"middle",children:a.length<=8?t.series[f].knownFrom:""})]}))]}),o(K,{caption:`${r.grew}: ${e}`,file:"growth",first:Et.first,rows:t.series,columns:[{head:r.knownFrom,text:({knownFrom:l})=>l},{head:r.figureThen,text:({display:l})=>l,numeric:!0},{head:r.bounds,text:l=>Qe(n,l)},{head:r.agreement,text:({agreement:l})=>n.say(l)},{head:r.report,text:({report:l})=>l.title,show:({report:l})=>o("a",{href:i(["report",l.key]),children:l.title})}]})]})}var zu=8;function Me({rows:t,caption:e,first:n,list:r}){let{words:i,say:a,to:s}=A(),u=p=>p.places.slice(0,zu).map(({place:c})=>c.name).join(", ")+(p.places.length>zu?i.andOthers:"");return o(K,{caption:e,first:n,list:r,file:"incidents",rows:t,columns:[{head:i.name,text:({name:p})=>p,show:p=>o(O,{children:[o("a",{href:s(["incident",p.key]),children:p.name}),p.disputed&&o("span",{class:"agreement conflicting",children:i.disputed})]})},{head:i.kind,text:({kind:p})=>a(p)},{head:i.occurred,text:({occurred:p})=>p?.edtf??i.notKnown},{head:i.places,text:u},{head:i.firstReported,text:({firstReported:p})=>p},{head:i.disputed,optional:!0,csvOnly:!0,text:({disputed:p})=>p?i.disputed:""}]})}function Ve({rows:t,caption:e,first:n,list:r}){let{words:i,say:a,to:s}=A();return o(K,{caption:e,first:n,list:r,file:"reports",rows:t,columns:[{head:i.published,text:({publishedOn:u})=>u?.edtf??i.notKnown},{head:i.report,text:({title:u})=>u,show:({key:u,title:p,language:c})=>o("a",{href:s(["report",u]),lang:c,children:p})},{head:i.publisher,text:({publisher:u})=>u.name,show:({publisher:u})=>o("a",{href:s(["organization",u.key]),children:u.name})},{head:i.tier,text:({tier:u})=>a(u)}]})}function Ge({of:t}){let e=A(),n=ki(e,t);return n===""?null:o("span",{class:"agreement conflicting",children:[" ",n]})}function bn(t,e){return{head:t,optional:!0,text:n=>e(n)?.display??"",show:n=>{let r=e(n);return r&&o(Zt,{figure:r,id:n.id})}}}var Ke=t=>({head:t.words.disputed,optional:!0,csvOnly:!0,text:({attributeClaims:e})=>ki(t,e)});function Ut({rows:t,caption:e,first:n,list:r}){let i=A(),{words:a,say:s,to:u}=i,p=l=>Yn(i,l)+(l.basis==="PROSPECTIVE_MAXIMUM"?` (${a.prospective})`:"")+(l.counted==="PERSON"?"":` (${s(l.counted)})`),c=[{head:a.step,text:l=>[p(l),Wn(i,l)].filter(Boolean).join(", "),show:l=>o(O,{children:[p(l),l.guiltEndedBy&&o(O,{children:[", ",o("a",{href:u(["fact",l.guiltEndedBy.id]),children:Wn(i,l)})]}),o(Ge,{of:l.attributeClaims})]})},{head:a.number,text:({count:l})=>l.display,show:({count:l,id:g})=>o(Zt,{figure:l,id:g})},{head:a.whom,text:jn,show:l=>o(O,{children:[l.person?o("a",{href:u(["person",l.person.key]),children:l.person.name}):jn(l),l.guiltEstablished&&o("small",{children:[" ",a.guiltStands]})]})},{head:a.sentence,optional:!0,text:l=>ke(i,l),show:l=>l.sentence?o("a",{href:u(["fact",l.id]),children:ke(i,l)}):ke(i,l)},bn(a.fine,({fine:l})=>l),bn(a.damages,({damages:l})=>l),{head:a.confiscation,optional:!0,text:({confiscationOrdered:l})=>Xn(i,l)},{head:a.incident,optional:!0,text:l=>l.incident?.name??"",show:l=>l.incident&&o("a",{href:u(["incident",l.incident.key]),children:l.incident.name})},Ke(i)];return o(K,{caption:e,first:n,list:r,file:"legal-outcomes",rows:t,columns:c})}function Sn({kind:t,rows:e,first:n}){let{words:r,to:i,number:a}=A();return o(O,{children:[o("ul",{class:"links",children:e.map(({key:s,name:u})=>o("li",{children:o("a",{href:i([t,s]),children:u})}))}),e.length===n&&o("p",{role:"note",children:U(r.cut,{count:a(n)})})]})}function Pt({rows:t}){return o("dl",{class:"facts",children:t.map(([e,n])=>n==null||n===""?null:o("div",{children:[o("dt",{children:e}),o("dd",{children:n})]}))})}function st({document:t,variables:e}){let n=A(),{words:r,embedded:i,path:a,params:s}=n,[u,p]=nt(""),c=new URLSearchParams(s);return i?c.delete("embed"):c.set("embed","1"),o("p",{class:"tools",children:[o("button",{type:"button",class:"quiet",onClick:async()=>{try{await navigator.clipboard.writeText(location.href),p(r.copied)}catch{p(r.notCopied)}},children:r.copyLink}),o("a",{href:Yp(t.toString(),e),children:r.graphiql}),o("a",{href:Gn(a,c),target:i?"_blank":void 0,rel:"noreferrer",children:i?r.whole:r.embed}),o("span",{role:"status",children:u})]})}function Yp(t,e){let n=new URL("graphiql/",document.baseURI);return n.searchParams.set("query",t),n.searchParams.set("variables",JSON.stringify(e,null,2)),n.href}function Hu(){let{words:t,number:e}=A(),n=Tt(Mi,{});return o(O,{children:[o("h1",{tabIndex:-1,children:t.about}),o("p",{class:"lead",children:t.aboutText}),o("p",{children:t.guilt}),o("p",{children:t.aboutApi}),o("ul",{class:"links",children:[o("li",{children:o("a",{href:"docs/",children:t.docs})}),o("li",{children:o("a",{href:"graphiql/",children:"GraphiQL"})}),o("li",{children:o("a",{href:"graphql/schema.graphql",children:t.schema})})]}),o("h2",{children:t.holds}),o(rt,{asking:n,children:({dataset:r})=>o(Pt,{rows:[[t.reports,e(r.reports)],[t.claims,e(r.claims)],[t.incidents,e(r.incidents)],[t.outcomes,e(r.legalOutcomes)],[t.seizures,e(r.seizures)],[t.casualties,e(r.casualties)],[t.measures,e(r.measures)],[t.statistics,e(r.statistics)],[t.places,e(r.places)],[t.changed,r.changedAt.slice(0,16).replace("T"," ")]]})}),o("p",{children:t.aboutMap}),o(st,{document:Mi,variables:{}})]})}var Qu=12,kr=20,Wp=6,jp=t=>t!==null&&(t.agreement==="CONFLICTING"||t.inconsistency!==null);function Cr({rows:t,facts:e=[],spots:n=[],unseen:r=!1,disputed:i=!1}){let a=A(),{words:s,number:u,to:p}=a,c=e.filter(({attributes:f,figures:m})=>f.some(y=>y.disputed)||m.some(([,y])=>jp(y))),l=tf(c.filter(({attributes:f})=>f.some(m=>m.disputed)).map(({id:f})=>f)),g=()=>[...t.flatMap(f=>Gu(a,"",null,f,kr)),...Zp(a,n),...c.flatMap(f=>Jp(a,f,l.known(f.id)))],d=g();return o("section",{children:[o("h2",{children:s.readings}),d.length===0&&!(r&&i)&&o("p",{children:s.noDispute}),d.length>0&&o(K,{caption:s.readings,file:"readings",rows:d,list:{whole:async()=>(await l.all(),g()),failure:l.failure},columns:[{head:s.what,optional:!0,text:({of:f})=>f,show:({of:f,fact:m})=>m?o("a",{href:p(["fact",m]),children:f}):f},{head:s.attribute,text:({attribute:f})=>f},{head:s.reading,text:({reading:f})=>f},{head:s.saysSo,text:({who:f,others:m})=>f.map(({name:y})=>y).join(", ")+(m?s.andOthers:""),show:f=>o(Xp,{line:f})}]}),l.left>0&&o("p",{class:"pages",children:o("button",{type:"button",onClick:l.more,children:[s.moreReadings," (",u(l.left),")"]})}),r&&o("p",{role:"note",children:i&&d.length===0?s.disputedUnseen:s.unseen})]})}function Xp({line:{who:t,others:e,fact:n}}){let{words:r,to:i}=A();return t.length===0&&n?o("a",{href:i(["fact",n]),children:r.details}):o(O,{children:[t.map(({name:a,report:s},u)=>o(O,{children:[u>0&&", ",o("a",{href:i(["report",s]),children:a})]})),e&&r.andOthers]})}var Vu=t=>t.map(({assertedBy:e,report:n})=>({name:e.name,report:n.key}));function Gu({say:t,words:e},n,r,{attribute:i,disputed:a,readings:s},u){let p=l=>/^[A-Z_]+$/.test(l)?t(l):l,c=l=>i==="CONFISCATION_ORDERED"?l==="true"?e.ordered:e.notOrdered:p(l);return s.map(l=>({of:n,fact:r,attribute:t(i)+(a?` (${e.disputed})`:""),reading:c(l.value)+(l.current?` (${e.shown})`:""),who:Vu(l.claims),others:l.claims.length===u}))}function Zp({say:t,words:e},n){return n.filter(({disputed:r})=>r).map(({place:r,claims:i})=>({of:"",fact:null,attribute:`${t("PLACE")} (${e.disputed})`,reading:r.name,who:Vu(i),others:i.length===kr}))}function Jp(t,e,n){let{say:r,words:i}=t,a=(p,c)=>({of:e.title,fact:e.id,attribute:`${p} (${i.disputed})`,reading:c,who:[],others:!1}),s=e.figures.flatMap(([p,c])=>[...c?.agreement==="CONFLICTING"?[a(p,`${c.display} (${r("CONFLICTING")})`)]:[],...c?.inconsistency?[a(p,c.inconsistency)]:[]]),u=n?n.filter(p=>p.disputed).flatMap(p=>Gu(t,e.title,e.id,p,Wp)):e.attributes.filter(p=>p.disputed).map(({attribute:p})=>a(r(p),"\u2026"));return[...s,...u]}function tf(t){let{language:e}=A(),[,n]=fe(d=>d+1,0),[r,i]=nt(Qu),[a,s]=nt(null),u=Vt(new Map).current,p=d=>`${e} ${d}`,c=t.filter(d=>!u.has(p(d))),l=t.slice(0,r).find(d=>!u.has(p(d))),g=async d=>{try{let{node:f}=await ht(Xs,{id:d,locale:e});u.set(p(d),f&&"attributeClaims"in f?f.attributeClaims:[]),s(null)}catch(f){if(!(f instanceof dt))throw f;s(f)}n(0)};return ft(()=>{l!==void 0&&g(l)},[l,e]),{known:d=>u.get(p(d)),left:Math.max(0,t.length-r)&&c.length,failure:a,more:()=>i(r+Qu),all:async()=>{for(let d of c)if(await g(d),!u.has(p(d)))throw new dt("failed",d)}}}function ua({id:t}){let{language:e}=A(),n={id:t,locale:e},{variables:r,...i}=Gt(yi,{...n,...oa},{...n,...Et},oa.first);return o(O,{children:[o(rt,{asking:i,children:({node:a})=>a&&"attributeClaims"in a?o(af,{fact:a}):o(At,{})}),o(st,{document:yi,variables:r})]})}function Ku({key_:t}){let e=Tt(Zs,{key:t});return o(rt,{asking:e,children:({statistic:n})=>n?o(ua,{id:n.id}):o(At,{})})}function ef(t,e){switch(e.__typename){case"LegalOutcome":return Oi(t,{...e,name:e.step});case"Casualty":return wi(t,e);case"Measure":return Ce(t,e);case"Seizure":return Ei(t,e);case"Statistic":return e.title}}function nf({words:t},e){return(e.__typename==="Seizure"?[[t.quantity,e.quantity],[t.value,e.value],[t.purity,e.purity],[t.streetValue,e.streetValue]]:e.__typename==="LegalOutcome"?[[t.number,e.count],[t.sentence,e.sentence],[t.fine,e.fine],[t.damages,e.damages]]:[[t.number,"count"in e?e.count:e.figure]]).filter(r=>r[1]!==null)}function rf(t,e){if(e.__typename!=="LegalOutcome")return[];let{words:n}=t;return[[n.decidedOn,e.decidedOn?.edtf??null],[n.sentence,ke(t,e)],[n.fine,e.fine?.display??null],[n.damages,e.damages?.display??null],[n.confiscation,Xn(t,e.confiscationOrdered)]]}function af({fact:t}){let e=A(),{words:n,to:r}=e,i=ef(e,t),a=t.__typename==="Statistic"?t.announcedAt:t.incident,s=nf(e,t),u={id:t.id,title:i,attributes:[],figures:s};return o(O,{children:[o("h1",{tabIndex:-1,children:i}),t.__typename==="LegalOutcome"&&o(of,{outcome:t}),o(Pt,{rows:[[n.incident,a&&o("a",{href:r(["incident",a.key]),children:a.name})],...rf(e,t),[n.period,t.__typename==="Statistic"&&t.period?`${t.period.from??""}/${t.period.to??""}`:null],[n.place,t.__typename==="Statistic"&&t.place?o("a",{href:r(["place",t.place.code]),children:t.place.name}):null]]}),t.__typename==="Statistic"&&o("p",{children:n.statisticsHint}),s.map(([p,c])=>o(qu,{figure:c,title:i,head:s.length>1||t.__typename==="Seizure"?p:null})),t.__typename==="Seizure"&&t.denominations.length>0&&o(sf,{rows:t.denominations}),o(Cr,{rows:t.attributeClaims,facts:[u]}),t.__typename==="LegalOutcome"&&o(lf,{outcome:t})]})}function sf({rows:t}){let e=A(),{words:n,say:r,number:i}=e;return o("section",{children:[o("h2",{children:n.denominations}),o(K,{caption:n.denominations,first:Et.first,file:"denominations",rows:t,columns:[{head:n.value,text:({valueText:a,currency:s})=>`${i(a)} ${s}`},{head:n.kind,text:({form:a})=>a?r(a):n.notKnown},{head:n.number,text:({count:a})=>a?.display??n.notKnown},{head:n.comesTo,text:a=>`${Qe(e,a)} (${a.currency})`}]})]})}function of({outcome:t}){let{words:e}=A();return o(O,{children:[t.guiltEndedBy&&o(uf,{by:t.guiltEndedBy}),t.basis==="PROSPECTIVE_MAXIMUM"&&o("p",{children:e.prospective}),o("p",{children:t.guiltEstablished?e.guiltStands:e.guilt})]})}function uf({by:t}){let e=A();return o("p",{class:"note",role:"note",children:o("a",{href:e.to(["fact",t.id]),children:U(e.words.guiltEndedNote,{by:Ai(e,t)})})})}function lf({outcome:{breakdown:t,possiblySame:e,incident:n}}){let{words:r,to:i}=A(),a=e.length===Et.first||t.length===Et.first;return o(O,{children:[t.length>0&&o("section",{children:[o("h2",{children:r.breakdown}),o(Ut,{rows:t,caption:r.breakdown,first:Et.first})]}),e.length>0&&o("section",{children:[o("h2",{children:r.possiblySame}),o(Ut,{rows:e,caption:r.possiblySame,first:Et.first})]}),a&&o("p",{children:[r.outcomes,": ",o("a",{href:i(["incident",n.key]),children:n.name})]})]})}function ae({days:t}){let e=A(),{words:n,asOf:r}=e,i=[...new Set(t.flatMap(p=>p?[p]:[]))].sort(),a=p=>Kn(e,{asOf:p}),s=i.length,u=r?Math.max(0,i.findLastIndex(p=>p<=r)):s;return i.length===0?null:o("form",{class:"as-of","aria-label":n.asOf,onSubmit:p=>p.preventDefault(),children:[o("label",{children:[o("span",{children:n.asOf}),o("input",{type:"range",min:0,max:s,step:1,value:u,"aria-valuetext":r??n.now,onInput:p=>a(i[Number(p.currentTarget.value)]??null)})]}),o("label",{children:[o("span",{children:n.day}),o("input",{type:"date",value:r??"",max:new Date().toISOString().slice(0,10),onChange:p=>a(p.currentTarget.value||null)})]}),o("output",{children:r??n.now}),r&&o("p",{children:[n.known," ",o("button",{type:"button",onClick:()=>a(null),children:n.backToNow})]})]})}var B=1e-6,Yu=1e-12,L=Math.PI,lt=L/2,la=L/4,ct=L*2,mt=180/L,J=L/180,z=Math.abs,_r=Math.atan,Jt=Math.atan2,Y=Math.cos;var Wu=Math.exp;var ju=Math.log;var W=Math.sin,Xu=Math.sign||function(t){return t>0?1:t<0?-1:0},It=Math.sqrt,Zu=Math.tan;function Ju(t){return t>1?0:t<-1?L:Math.acos(t)}function te(t){return t>1?lt:t<-1?-lt:Math.asin(t)}function gt(){}function Dr(t,e){t&&el.hasOwnProperty(t.type)&&el[t.type](t,e)}var tl={Feature:function(t,e){Dr(t.geometry,e)},FeatureCollection:function(t,e){for(var n=t.features,r=-1,i=n.length;++r<i;)Dr(n[r].geometry,e)}},el={Sphere:function(t,e){e.sphere()},Point:function(t,e){t=t.coordinates,e.point(t[0],t[1],t[2])},MultiPoint:function(t,e){for(var n=t.coordinates,r=-1,i=n.length;++r<i;)t=n[r],e.point(t[0],t[1],t[2])},LineString:function(t,e){ca(t.coordinates,e,0)},MultiLineString:function(t,e){for(var n=t.coordinates,r=-1,i=n.length;++r<i;)ca(n[r],e,0)},Polygon:function(t,e){nl(t.coordinates,e)},MultiPolygon:function(t,e){for(var n=t.coordinates,r=-1,i=n.length;++r<i;)nl(n[r],e)},GeometryCollection:function(t,e){for(var n=t.geometries,r=-1,i=n.length;++r<i;)Dr(n[r],e)}};function ca(t,e,n){var r=-1,i=t.length-n,a;for(e.lineStart();++r<i;)a=t[r],e.point(a[0],a[1],a[2]);e.lineEnd()}function nl(t,e){var n=-1,r=t.length;for(e.polygonStart();++n<r;)ca(t[n],e,1);e.polygonEnd()}function se(t,e){t&&tl.hasOwnProperty(t.type)?tl[t.type](t,e):Dr(t,e)}function xn(t){return[Jt(t[1],t[0]),te(t[2])]}function Bt(t){var e=t[0],n=t[1],r=Y(n);return[r*Y(e),r*W(e),W(n)]}function Tn(t,e){return t[0]*e[0]+t[1]*e[1]+t[2]*e[2]}function Ye(t,e){return[t[1]*e[2]-t[2]*e[1],t[2]*e[0]-t[0]*e[2],t[0]*e[1]-t[1]*e[0]]}function Rr(t,e){t[0]+=e[0],t[1]+=e[1],t[2]+=e[2]}function In(t,e){return[t[0]*e,t[1]*e,t[2]*e]}function Mn(t){var e=It(t[0]*t[0]+t[1]*t[1]+t[2]*t[2]);t[0]/=e,t[1]/=e,t[2]/=e}function An(t,e){function n(r,i){return r=t(r,i),e(r[0],r[1])}return t.invert&&e.invert&&(n.invert=function(r,i){return r=e.invert(r,i),r&&t.invert(r[0],r[1])}),n}function ga(t,e){return z(t)>L&&(t-=Math.round(t/ct)*ct),[t,e]}ga.invert=ga;function pa(t,e,n){return(t%=ct)?e||n?An(il(t),al(e,n)):il(t):e||n?al(e,n):ga}function rl(t){return function(e,n){return e+=t,z(e)>L&&(e-=Math.round(e/ct)*ct),[e,n]}}function il(t){var e=rl(t);return e.invert=rl(-t),e}function al(t,e){var n=Y(t),r=W(t),i=Y(e),a=W(e);function s(u,p){var c=Y(p),l=Y(u)*c,g=W(u)*c,d=W(p),f=d*n+l*r;return[Jt(g*i-f*a,l*n-d*r),te(f*i+g*a)]}return s.invert=function(u,p){var c=Y(p),l=Y(u)*c,g=W(u)*c,d=W(p),f=d*i-g*a;return[Jt(g*i+d*a,l*n+f*r),te(f*n-l*r)]},s}function sl(t){t=pa(t[0]*J,t[1]*J,t.length>2?t[2]*J:0);function e(n){return n=t(n[0]*J,n[1]*J),n[0]*=mt,n[1]*=mt,n}return e.invert=function(n){return n=t.invert(n[0]*J,n[1]*J),n[0]*=mt,n[1]*=mt,n},e}function ul(t,e,n,r,i,a){if(n){var s=Y(e),u=W(e),p=r*n;i==null?(i=e+r*ct,a=e-p/2):(i=ol(s,i),a=ol(s,a),(r>0?i<a:i>a)&&(i+=r*ct));for(var c,l=i;r>0?l>a:l<a;l-=p)c=xn([s,-u*Y(l),-u*W(l)]),t.point(c[0],c[1])}}function ol(t,e){e=Bt(e),e[0]-=t,Mn(e);var n=Ju(-e[1]);return((-e[2]<0?-n:n)+ct-B)%ct}function vr(){var t=[],e;return{point:function(n,r,i){e.push([n,r,i])},lineStart:function(){t.push(e=[])},lineEnd:gt,rejoin:function(){t.length>1&&t.push(t.pop().concat(t.shift()))},result:function(){var n=t;return t=[],e=null,n}}}function We(t,e){return z(t[0]-e[0])<B&&z(t[1]-e[1])<B}function Pr(t,e,n,r){this.x=t,this.z=e,this.o=n,this.e=r,this.v=!1,this.n=this.p=null}function Nr(t,e,n,r,i){var a=[],s=[],u,p;if(t.forEach(function(m){if(!((y=m.length-1)<=0)){var y,h=m[0],x=m[y],I;if(We(h,x)){if(!h[2]&&!x[2]){for(i.lineStart(),u=0;u<y;++u)i.point((h=m[u])[0],h[1]);i.lineEnd();return}x[0]+=2*B}a.push(I=new Pr(h,m,null,!0)),s.push(I.o=new Pr(h,null,I,!1)),a.push(I=new Pr(x,m,null,!1)),s.push(I.o=new Pr(x,null,I,!0))}}),!!a.length){for(s.sort(e),ll(a),ll(s),u=0,p=s.length;u<p;++u)s[u].e=n=!n;for(var c=a[0],l,g;;){for(var d=c,f=!0;d.v;)if((d=d.n)===c)return;l=d.z,i.lineStart();do{if(d.v=d.o.v=!0,d.e){if(f)for(u=0,p=l.length;u<p;++u)i.point((g=l[u])[0],g[1]);else r(d.x,d.n.x,1,i);d=d.n}else{if(f)for(l=d.p.z,u=l.length-1;u>=0;--u)i.point((g=l[u])[0],g[1]);else r(d.x,d.p.x,-1,i);d=d.p}d=d.o,l=d.z,f=!f}while(!d.v);i.lineEnd()}}}function ll(t){if(e=t.length){for(var e,n=0,r=t[0],i;++n<e;)r.n=i=t[n],i.p=r,r=i;r.n=i=t[0],i.p=r}}function fa(t){return z(t[0])<=L?t[0]:Xu(t[0])*((z(t[0])+L)%ct-L)}function cl(t,e){var n=fa(e),r=e[1],i=W(r),a=[W(n),-Y(n),0],s=0,u=0,p=new Ot;i===1?r=lt+B:i===-1&&(r=-lt-B);for(var c=0,l=t.length;c<l;++c)if(d=(g=t[c]).length)for(var g,d,f=g[d-1],m=fa(f),y=f[1]/2+la,h=W(y),x=Y(y),I=0;I<d;++I,m=M,h=b,x=E,f=w){var w=g[I],M=fa(w),_=w[1]/2+la,b=W(_),E=Y(_),v=M-m,P=v>=0?1:-1,$=P*v,C=$>L,D=h*b;if(p.add(Jt(D*P*W($),x*E+D*Y($))),s+=C?v+P*ct:v,C^m>=n^M>=n){var V=Ye(Bt(f),Bt(w));Mn(V);var N=Ye(a,V);Mn(N);var S=(C^v>=0?-1:1)*te(N[2]);(r>S||r===S&&(V[0]||V[1]))&&(u+=C^v>=0?1:-1)}}return(s<-B||s<B&&p<-Yu)^u&1}function Fr(t,e,n,r){return function(i){var a=e(i),s=vr(),u=e(s),p=!1,c,l,g,d={point:f,lineStart:y,lineEnd:h,polygonStart:function(){d.point=x,d.lineStart=I,d.lineEnd=w,l=[],c=[]},polygonEnd:function(){d.point=f,d.lineStart=y,d.lineEnd=h,l=nr(l);var M=cl(c,r);l.length?(p||(i.polygonStart(),p=!0),Nr(l,gf,M,n,i)):M&&(p||(i.polygonStart(),p=!0),i.lineStart(),n(null,null,1,i),i.lineEnd()),p&&(i.polygonEnd(),p=!1),l=c=null},sphere:function(){i.polygonStart(),i.lineStart(),n(null,null,1,i),i.lineEnd(),i.polygonEnd()}};function f(M,_){t(M,_)&&i.point(M,_)}function m(M,_){a.point(M,_)}function y(){d.point=m,a.lineStart()}function h(){d.point=f,a.lineEnd()}function x(M,_){g.push([M,_]),u.point(M,_)}function I(){u.lineStart(),g=[]}function w(){x(g[0][0],g[0][1]),u.lineEnd();var M=u.clean(),_=s.result(),b,E=_.length,v,P,$;if(g.pop(),c.push(g),g=null,!!E){if(M&1){if(P=_[0],(v=P.length-1)>0){for(p||(i.polygonStart(),p=!0),i.lineStart(),b=0;b<v;++b)i.point(($=P[b])[0],$[1]);i.lineEnd()}return}E>1&&M&2&&_.push(_.pop().concat(_.shift())),l.push(_.filter(cf))}}return d}}function cf(t){return t.length>1}function gf(t,e){return((t=t.x)[0]<0?t[1]-lt-B:lt-t[1])-((e=e.x)[0]<0?e[1]-lt-B:lt-e[1])}var da=Fr(function(){return!0},pf,df,[-L,-lt]);function pf(t){var e=NaN,n=NaN,r=NaN,i;return{lineStart:function(){t.lineStart(),i=1},point:function(a,s){var u=a>0?L:-L,p=z(a-e);z(p-L)<B?(t.point(e,n=(n+s)/2>0?lt:-lt),t.point(r,n),t.lineEnd(),t.lineStart(),t.point(u,n),t.point(a,n),i=0):r!==u&&p>=L&&(z(e-r)<B&&(e-=r*B),z(a-u)<B&&(a-=u*B),n=ff(e,n,a,s),t.point(r,n),t.lineEnd(),t.lineStart(),t.point(u,n),i=0),t.point(e=a,n=s),r=u},lineEnd:function(){t.lineEnd(),e=n=NaN},clean:function(){return 2-i}}}function ff(t,e,n,r){var i,a,s=W(t-n);return z(s)>B?_r((W(e)*(a=Y(r))*W(n)-W(r)*(i=Y(e))*W(t))/(i*a*s)):(e+r)/2}function df(t,e,n,r){var i;if(t==null)i=n*lt,r.point(-L,i),r.point(0,i),r.point(L,i),r.point(L,0),r.point(L,-i),r.point(0,-i),r.point(-L,-i),r.point(-L,0),r.point(-L,i);else if(z(t[0]-e[0])>B){var a=t[0]<e[0]?L:-L;i=n*a/2,r.point(-a,i),r.point(0,i),r.point(a,i)}else r.point(e[0],e[1])}function gl(t){var e=Y(t),n=2*J,r=e>0,i=z(e)>B;function a(l,g,d,f){ul(f,t,n,d,l,g)}function s(l,g){return Y(l)*Y(g)>e}function u(l){var g,d,f,m,y;return{lineStart:function(){m=f=!1,y=1},point:function(h,x){var I=[h,x],w,M=s(h,x),_=r?M?0:c(h,x):M?c(h+(h<0?L:-L),x):0;if(!g&&(m=f=M)&&l.lineStart(),M!==f&&(w=p(g,I),(!w||We(g,w)||We(I,w))&&(I[2]=1)),M!==f)y=0,M?(l.lineStart(),w=p(I,g),l.point(w[0],w[1])):(w=p(g,I),l.point(w[0],w[1],2),l.lineEnd()),g=w;else if(i&&g&&r^M){var b;!(_&d)&&(b=p(I,g,!0))&&(y=0,r?(l.lineStart(),l.point(b[0][0],b[0][1]),l.point(b[1][0],b[1][1]),l.lineEnd()):(l.point(b[1][0],b[1][1]),l.lineEnd(),l.lineStart(),l.point(b[0][0],b[0][1],3)))}M&&(!g||!We(g,I))&&l.point(I[0],I[1]),g=I,f=M,d=_},lineEnd:function(){f&&l.lineEnd(),g=null},clean:function(){return y|(m&&f)<<1}}}function p(l,g,d){var f=Bt(l),m=Bt(g),y=[1,0,0],h=Ye(f,m),x=Tn(h,h),I=h[0],w=x-I*I;if(!w)return!d&&l;var M=e*x/w,_=-e*I/w,b=Ye(y,h),E=In(y,M),v=In(h,_);Rr(E,v);var P=b,$=Tn(E,P),C=Tn(P,P),D=$*$-C*(Tn(E,E)-1);if(!(D<0)){var V=It(D),N=In(P,(-$-V)/C);if(Rr(N,E),N=xn(N),!d)return N;var S=l[0],F=g[0],X=l[1],tt=g[1],it;F<S&&(it=S,S=F,F=it);var pt=F-S,kt=z(pt-L)<B,Ht=kt||pt<B;if(!kt&&tt<X&&(it=X,X=tt,tt=it),Ht?kt?X+tt>0^N[1]<(z(N[0]-S)<B?X:tt):X<=N[1]&&N[1]<=tt:pt>L^(S<=N[0]&&N[0]<=F)){var Ct=In(P,(-$+V)/C);return Rr(Ct,E),[N,xn(Ct)]}}}function c(l,g){var d=r?t:L-t,f=0;return l<-d?f|=1:l>d&&(f|=2),g<-d?f|=4:g>d&&(f|=8),f}return Fr(s,u,a,r?[0,-t]:[-L,t-L])}function pl(t,e,n,r,i,a){var s=t[0],u=t[1],p=e[0],c=e[1],l=0,g=1,d=p-s,f=c-u,m;if(m=n-s,!(!d&&m>0)){if(m/=d,d<0){if(m<l)return;m<g&&(g=m)}else if(d>0){if(m>g)return;m>l&&(l=m)}if(m=i-s,!(!d&&m<0)){if(m/=d,d<0){if(m>g)return;m>l&&(l=m)}else if(d>0){if(m<l)return;m<g&&(g=m)}if(m=r-u,!(!f&&m>0)){if(m/=f,f<0){if(m<l)return;m<g&&(g=m)}else if(f>0){if(m>g)return;m>l&&(l=m)}if(m=a-u,!(!f&&m<0)){if(m/=f,f<0){if(m>g)return;m>l&&(l=m)}else if(f>0){if(m<l)return;m<g&&(g=m)}return l>0&&(t[0]=s+l*d,t[1]=u+l*f),g<1&&(e[0]=s+g*d,e[1]=u+g*f),!0}}}}}var On=1e9,Lr=-On;function ma(t,e,n,r){function i(c,l){return t<=c&&c<=n&&e<=l&&l<=r}function a(c,l,g,d){var f=0,m=0;if(c==null||(f=s(c,g))!==(m=s(l,g))||p(c,l)<0^g>0)do d.point(f===0||f===3?t:n,f>1?r:e);while((f=(f+g+4)%4)!==m);else d.point(l[0],l[1])}function s(c,l){return z(c[0]-t)<B?l>0?0:3:z(c[0]-n)<B?l>0?2:1:z(c[1]-e)<B?l>0?1:0:l>0?3:2}function u(c,l){return p(c.x,l.x)}function p(c,l){var g=s(c,1),d=s(l,1);return g!==d?g-d:g===0?l[1]-c[1]:g===1?c[0]-l[0]:g===2?c[1]-l[1]:l[0]-c[0]}return function(c){var l=c,g=vr(),d,f,m,y,h,x,I,w,M,_,b,E={point:v,lineStart:D,lineEnd:V,polygonStart:$,polygonEnd:C};function v(S,F){i(S,F)&&l.point(S,F)}function P(){for(var S=0,F=0,X=f.length;F<X;++F)for(var tt=f[F],it=1,pt=tt.length,kt=tt[0],Ht,Ct,we=kt[0],ee=kt[1];it<pt;++it)Ht=we,Ct=ee,kt=tt[it],we=kt[0],ee=kt[1],Ct<=r?ee>r&&(we-Ht)*(r-Ct)>(ee-Ct)*(t-Ht)&&++S:ee<=r&&(we-Ht)*(r-Ct)<(ee-Ct)*(t-Ht)&&--S;return S}function $(){l=g,d=[],f=[],b=!0}function C(){var S=P(),F=b&&S,X=(d=nr(d)).length;(F||X)&&(c.polygonStart(),F&&(c.lineStart(),a(null,null,1,c),c.lineEnd()),X&&Nr(d,u,S,a,c),c.polygonEnd()),l=c,d=f=m=null}function D(){E.point=N,f&&f.push(m=[]),_=!0,M=!1,I=w=NaN}function V(){d&&(N(y,h),x&&M&&g.rejoin(),d.push(g.result())),E.point=v,M&&l.lineEnd()}function N(S,F){var X=i(S,F);if(f&&m.push([S,F]),_)y=S,h=F,x=X,_=!1,X&&(l.lineStart(),l.point(S,F));else if(X&&M)l.point(S,F);else{var tt=[I=Math.max(Lr,Math.min(On,I)),w=Math.max(Lr,Math.min(On,w))],it=[S=Math.max(Lr,Math.min(On,S)),F=Math.max(Lr,Math.min(On,F))];pl(tt,it,t,e,n,r)?(M||(l.lineStart(),l.point(tt[0],tt[1])),l.point(it[0],it[1]),X||l.lineEnd(),b=!1):X&&(l.lineStart(),l.point(S,F),b=!1)}I=S,w=F,M=X}return E}}var wn=t=>t;var ya=new Ot,ha=new Ot,fl,dl,ba,Sa,oe={point:gt,lineStart:gt,lineEnd:gt,polygonStart:function(){oe.lineStart=mf,oe.lineEnd=hf},polygonEnd:function(){oe.lineStart=oe.lineEnd=oe.point=gt,ya.add(z(ha)),ha=new Ot},result:function(){var t=ya/2;return ya=new Ot,t}};function mf(){oe.point=yf}function yf(t,e){oe.point=ml,fl=ba=t,dl=Sa=e}function ml(t,e){ha.add(Sa*t-ba*e),ba=t,Sa=e}function hf(){ml(fl,dl)}var xa=oe;var je=1/0,$r=je,En=-je,Ur=En,bf={point:Sf,lineStart:gt,lineEnd:gt,polygonStart:gt,polygonEnd:gt,result:function(){var t=[[je,$r],[En,Ur]];return En=Ur=-($r=je=1/0),t}};function Sf(t,e){t<je&&(je=t),t>En&&(En=t),e<$r&&($r=e),e>Ur&&(Ur=e)}var Xe=bf;var Ta=0,Ia=0,kn=0,Br=0,qr=0,Ze=0,Ma=0,Aa=0,Cn=0,bl,Sl,qt,zt,Nt={point:Ae,lineStart:yl,lineEnd:hl,polygonStart:function(){Nt.lineStart=If,Nt.lineEnd=Mf},polygonEnd:function(){Nt.point=Ae,Nt.lineStart=yl,Nt.lineEnd=hl},result:function(){var t=Cn?[Ma/Cn,Aa/Cn]:Ze?[Br/Ze,qr/Ze]:kn?[Ta/kn,Ia/kn]:[NaN,NaN];return Ta=Ia=kn=Br=qr=Ze=Ma=Aa=Cn=0,t}};function Ae(t,e){Ta+=t,Ia+=e,++kn}function yl(){Nt.point=xf}function xf(t,e){Nt.point=Tf,Ae(qt=t,zt=e)}function Tf(t,e){var n=t-qt,r=e-zt,i=It(n*n+r*r);Br+=i*(qt+t)/2,qr+=i*(zt+e)/2,Ze+=i,Ae(qt=t,zt=e)}function hl(){Nt.point=Ae}function If(){Nt.point=Af}function Mf(){xl(bl,Sl)}function Af(t,e){Nt.point=xl,Ae(bl=qt=t,Sl=zt=e)}function xl(t,e){var n=t-qt,r=e-zt,i=It(n*n+r*r);Br+=i*(qt+t)/2,qr+=i*(zt+e)/2,Ze+=i,i=zt*t-qt*e,Ma+=i*(qt+t),Aa+=i*(zt+e),Cn+=i*3,Ae(qt=t,zt=e)}var Oa=Nt;function zr(t){this._context=t}zr.prototype={_radius:4.5,pointRadius:function(t){return this._radius=t,this},polygonStart:function(){this._line=0},polygonEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){this._line===0&&this._context.closePath(),this._point=NaN},point:function(t,e){switch(this._point){case 0:{this._context.moveTo(t,e),this._point=1;break}case 1:{this._context.lineTo(t,e);break}default:{this._context.moveTo(t+this._radius,e),this._context.arc(t,e,this._radius,0,ct);break}}},result:gt};var Ea=new Ot,wa,Tl,Il,_n,Dn,Hr={point:gt,lineStart:function(){Hr.point=Of},lineEnd:function(){wa&&Ml(Tl,Il),Hr.point=gt},polygonStart:function(){wa=!0},polygonEnd:function(){wa=null},result:function(){var t=+Ea;return Ea=new Ot,t}};function Of(t,e){Hr.point=Ml,Tl=_n=t,Il=Dn=e}function Ml(t,e){_n-=t,Dn-=e,Ea.add(It(_n*_n+Dn*Dn)),_n=t,Dn=e}var ka=Hr;var Al,Qr,Ol,wl,Je=class{constructor(e){this._append=e==null?El:wf(e),this._radius=4.5,this._=""}pointRadius(e){return this._radius=+e,this}polygonStart(){this._line=0}polygonEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){this._line===0&&(this._+="Z"),this._point=NaN}point(e,n){switch(this._point){case 0:{this._append`M${e},${n}`,this._point=1;break}case 1:{this._append`L${e},${n}`;break}default:{if(this._append`M${e},${n}`,this._radius!==Ol||this._append!==Qr){let r=this._radius,i=this._;this._="",this._append`m0,${r}a${r},${r} 0 1,1 0,${-2*r}a${r},${r} 0 1,1 0,${2*r}z`,Ol=r,Qr=this._append,wl=this._,this._=i}this._+=wl;break}}}result(){let e=this._;return this._="",e.length?e:null}};function El(t){let e=1;this._+=t[0];for(let n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function wf(t){let e=Math.floor(t);if(!(e>=0))throw new RangeError(`invalid digits: ${t}`);if(e>15)return El;if(e!==Al){let n=10**e;Al=e,Qr=function(i){let a=1;this._+=i[0];for(let s=i.length;a<s;++a)this._+=Math.round(arguments[a]*n)/n+i[a]}}return Qr}function Ca(t,e){let n=3,r=4.5,i,a;function s(u){return u&&(typeof r=="function"&&a.pointRadius(+r.apply(this,arguments)),se(u,i(a))),a.result()}return s.area=function(u){return se(u,i(xa)),xa.result()},s.measure=function(u){return se(u,i(ka)),ka.result()},s.bounds=function(u){return se(u,i(Xe)),Xe.result()},s.centroid=function(u){return se(u,i(Oa)),Oa.result()},s.projection=function(u){return arguments.length?(i=u==null?(t=null,wn):(t=u).stream,s):t},s.context=function(u){return arguments.length?(a=u==null?(e=null,new Je(n)):new zr(e=u),typeof r!="function"&&a.pointRadius(r),s):e},s.pointRadius=function(u){return arguments.length?(r=typeof u=="function"?u:(a.pointRadius(+u),+u),s):r},s.digits=function(u){if(!arguments.length)return n;if(u==null)n=null;else{let p=Math.floor(u);if(!(p>=0))throw new RangeError(`invalid digits: ${u}`);n=p}return e===null&&(a=new Je(n)),s},s.projection(t).digits(n).context(e)}function Rn(t){return function(e){var n=new _a;for(var r in t)n[r]=t[r];return n.stream=e,n}}function _a(){}_a.prototype={constructor:_a,point:function(t,e){this.stream.point(t,e)},sphere:function(){this.stream.sphere()},lineStart:function(){this.stream.lineStart()},lineEnd:function(){this.stream.lineEnd()},polygonStart:function(){this.stream.polygonStart()},polygonEnd:function(){this.stream.polygonEnd()}};function Da(t,e,n){var r=t.clipExtent&&t.clipExtent();return t.scale(150).translate([0,0]),r!=null&&t.clipExtent(null),se(n,t.stream(Xe)),e(Xe.result()),r!=null&&t.clipExtent(r),t}function Ra(t,e,n){return Da(t,function(r){var i=e[1][0]-e[0][0],a=e[1][1]-e[0][1],s=Math.min(i/(r[1][0]-r[0][0]),a/(r[1][1]-r[0][1])),u=+e[0][0]+(i-s*(r[1][0]+r[0][0]))/2,p=+e[0][1]+(a-s*(r[1][1]+r[0][1]))/2;t.scale(150*s).translate([u,p])},n)}function kl(t,e,n){return Ra(t,[[0,0],e],n)}function Cl(t,e,n){return Da(t,function(r){var i=+e,a=i/(r[1][0]-r[0][0]),s=(i-a*(r[1][0]+r[0][0]))/2,u=-a*r[0][1];t.scale(150*a).translate([s,u])},n)}function _l(t,e,n){return Da(t,function(r){var i=+e,a=i/(r[1][1]-r[0][1]),s=-a*r[0][0],u=(i-a*(r[1][1]+r[0][1]))/2;t.scale(150*a).translate([s,u])},n)}var Dl=16,Ef=Y(30*J);function va(t,e){return+e?Cf(t,e):kf(t)}function kf(t){return Rn({point:function(e,n){e=t(e,n),this.stream.point(e[0],e[1])}})}function Cf(t,e){function n(r,i,a,s,u,p,c,l,g,d,f,m,y,h){var x=c-r,I=l-i,w=x*x+I*I;if(w>4*e&&y--){var M=s+d,_=u+f,b=p+m,E=It(M*M+_*_+b*b),v=te(b/=E),P=z(z(b)-1)<B||z(a-g)<B?(a+g)/2:Jt(_,M),$=t(P,v),C=$[0],D=$[1],V=C-r,N=D-i,S=I*V-x*N;(S*S/w>e||z((x*V+I*N)/w-.5)>.3||s*d+u*f+p*m<Ef)&&(n(r,i,a,s,u,p,C,D,P,M/=E,_/=E,b,y,h),h.point(C,D),n(C,D,P,M,_,b,c,l,g,d,f,m,y,h))}}return function(r){var i,a,s,u,p,c,l,g,d,f,m,y,h={point:x,lineStart:I,lineEnd:M,polygonStart:function(){r.polygonStart(),h.lineStart=_},polygonEnd:function(){r.polygonEnd(),h.lineStart=I}};function x(v,P){v=t(v,P),r.point(v[0],v[1])}function I(){g=NaN,h.point=w,r.lineStart()}function w(v,P){var $=Bt([v,P]),C=t(v,P);n(g,d,l,f,m,y,g=C[0],d=C[1],l=v,f=$[0],m=$[1],y=$[2],Dl,r),r.point(g,d)}function M(){h.point=x,r.lineEnd()}function _(){I(),h.point=b,h.lineEnd=E}function b(v,P){w(i=v,P),a=g,s=d,u=f,p=m,c=y,h.point=w}function E(){n(g,d,l,f,m,y,a,s,i,u,p,c,Dl,r),h.lineEnd=M,M()}return h}}var _f=Rn({point:function(t,e){this.stream.point(t*J,e*J)}});function Df(t){return Rn({point:function(e,n){var r=t(e,n);return this.stream.point(r[0],r[1])}})}function Rf(t,e,n,r,i){function a(s,u){return s*=r,u*=i,[e+t*s,n-t*u]}return a.invert=function(s,u){return[(s-e)/t*r,(n-u)/t*i]},a}function Rl(t,e,n,r,i,a){if(!a)return Rf(t,e,n,r,i);var s=Y(a),u=W(a),p=s*t,c=u*t,l=s/t,g=u/t,d=(u*n-s*e)/t,f=(u*e+s*n)/t;function m(y,h){return y*=r,h*=i,[p*y-c*h+e,n-c*y-p*h]}return m.invert=function(y,h){return[r*(l*y-g*h+d),i*(f-g*y-l*h)]},m}function vn(t){return vf(function(){return t})()}function vf(t){var e,n=150,r=480,i=250,a=0,s=0,u=0,p=0,c=0,l,g=0,d=1,f=1,m=null,y=da,h=null,x,I,w,M=wn,_=.5,b,E,v,P,$;function C(S){return v(S[0]*J,S[1]*J)}function D(S){return S=v.invert(S[0],S[1]),S&&[S[0]*mt,S[1]*mt]}C.stream=function(S){return P&&$===S?P:P=_f(Df(l)(y(b(M($=S)))))},C.preclip=function(S){return arguments.length?(y=S,m=void 0,N()):y},C.postclip=function(S){return arguments.length?(M=S,h=x=I=w=null,N()):M},C.clipAngle=function(S){return arguments.length?(y=+S?gl(m=S*J):(m=null,da),N()):m*mt},C.clipExtent=function(S){return arguments.length?(M=S==null?(h=x=I=w=null,wn):ma(h=+S[0][0],x=+S[0][1],I=+S[1][0],w=+S[1][1]),N()):h==null?null:[[h,x],[I,w]]},C.scale=function(S){return arguments.length?(n=+S,V()):n},C.translate=function(S){return arguments.length?(r=+S[0],i=+S[1],V()):[r,i]},C.center=function(S){return arguments.length?(a=S[0]%360*J,s=S[1]%360*J,V()):[a*mt,s*mt]},C.rotate=function(S){return arguments.length?(u=S[0]%360*J,p=S[1]%360*J,c=S.length>2?S[2]%360*J:0,V()):[u*mt,p*mt,c*mt]},C.angle=function(S){return arguments.length?(g=S%360*J,V()):g*mt},C.reflectX=function(S){return arguments.length?(d=S?-1:1,V()):d<0},C.reflectY=function(S){return arguments.length?(f=S?-1:1,V()):f<0},C.precision=function(S){return arguments.length?(b=va(E,_=S*S),N()):It(_)},C.fitExtent=function(S,F){return Ra(C,S,F)},C.fitSize=function(S,F){return kl(C,S,F)},C.fitWidth=function(S,F){return Cl(C,S,F)},C.fitHeight=function(S,F){return _l(C,S,F)};function V(){var S=Rl(n,0,0,d,f,g).apply(null,e(a,s)),F=Rl(n,r-S[0],i-S[1],d,f,g);return l=pa(u,p,c),E=An(e,F),v=An(l,E),b=va(E,_),N()}function N(){return P=$=null,C}return function(){return e=t.apply(this,arguments),C.invert=e.invert&&D,V()}}function Vr(t,e){return[t,ju(Zu((lt+e)/2))]}Vr.invert=function(t,e){return[t,2*_r(Wu(e))-lt]};function Pa(){return Pf(Vr).scale(961/ct)}function Pf(t){var e=vn(t),n=e.center,r=e.scale,i=e.translate,a=e.clipExtent,s=null,u,p,c;e.scale=function(g){return arguments.length?(r(g),l()):r()},e.translate=function(g){return arguments.length?(i(g),l()):i()},e.center=function(g){return arguments.length?(n(g),l()):n()},e.clipExtent=function(g){return arguments.length?(g==null?s=u=p=c=null:(s=+g[0][0],u=+g[0][1],p=+g[1][0],c=+g[1][1]),l()):s==null?null:[[s,u],[p,c]]};function l(){var g=L*r(),d=e(sl(e.rotate()).invert([0,0]));return a(s==null?[[d[0]-g,d[1]-g],[d[0]+g,d[1]+g]]:t===Vr?[[Math.max(d[0]-g,s),u],[Math.min(d[0]+g,p),c]]:[[s,Math.max(d[1]-g,u)],[p,Math.min(d[1]+g,c)]])}return l()}function Na(t,e){var n=e*e,r=n*n;return[t*(.8707-.131979*n+r*(-.013791+r*(.003971*n-.001529*r))),e*(1.007226+n*(.015085+r*(-.044475+.028874*n-.005916*r)))]}Na.invert=function(t,e){var n=e,r=25,i;do{var a=n*n,s=a*a;n-=i=(n*(1.007226+a*(.015085+s*(-.044475+.028874*a-.005916*s)))-e)/(1.007226+a*(.015085*3+s*(-.044475*7+.028874*9*a-.005916*11*s)))}while(z(i)>B&&--r>0);return[t/(.8707+(a=n*n)*(-.131979+a*(-.013791+a*a*a*(.003971-.001529*a)))),n]};function Fa(){return vn(Na).scale(175.295)}function La(t){return t}function Gr(t){if(t==null)return La;var e,n,r=t.scale[0],i=t.scale[1],a=t.translate[0],s=t.translate[1];return function(u,p){p||(e=n=0);var c=2,l=u.length,g=new Array(l);for(g[0]=(e+=u[0])*r+a,g[1]=(n+=u[1])*i+s;c<l;)g[c]=u[c],++c;return g}}function vl(t,e){for(var n,r=t.length,i=r-e;i<--r;)n=t[i],t[i++]=t[r],t[r]=n}function $a(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.geometries.map(function(n){return Pl(t,n)})}:Pl(t,e)}function Pl(t,e){var n=e.id,r=e.bbox,i=e.properties==null?{}:e.properties,a=Ua(t,e);return n==null&&r==null?{type:"Feature",properties:i,geometry:a}:r==null?{type:"Feature",id:n,properties:i,geometry:a}:{type:"Feature",id:n,bbox:r,properties:i,geometry:a}}function Ua(t,e){var n=Gr(t.transform),r=t.arcs;function i(l,g){g.length&&g.pop();for(var d=r[l<0?~l:l],f=0,m=d.length;f<m;++f)g.push(n(d[f],f));l<0&&vl(g,m)}function a(l){return n(l)}function s(l){for(var g=[],d=0,f=l.length;d<f;++d)i(l[d],g);return g.length<2&&g.push(g[0]),g}function u(l){for(var g=s(l);g.length<4;)g.push(g[0]);return g}function p(l){return l.map(u)}function c(l){var g=l.type,d;switch(g){case"GeometryCollection":return{type:g,geometries:l.geometries.map(c)};case"Point":d=a(l.coordinates);break;case"MultiPoint":d=l.coordinates.map(a);break;case"LineString":d=s(l.arcs);break;case"MultiLineString":d=l.arcs.map(s);break;case"Polygon":d=p(l.arcs);break;case"MultiPolygon":d=l.arcs.map(p);break;default:return null}return{type:g,coordinates:d}}return c(e)}var Nl=800,Fl=440,$f=90,Ba;function Uf(){let[t,e]=nt();return ft(()=>{Ba??=fetch(new URL("explorer/countries.json",document.baseURI)).then(n=>{if(!n.ok)throw new Error(`countries.json: ${n.status}`);return n.json()}),Ba.then(e,n=>{Ba=void 0,console.warn(n)})},[]),t}function ue({places:t}){let{words:e,to:n,number:r}=A(),i=Uf(),a=t.flatMap(({place:l,incidents:g})=>l?.latitude!=null&&l.longitude!=null?[{place:l,incidents:g,at:[l.longitude,l.latitude]}]:[]).sort((l,g)=>g.incidents-l.incidents);if(a.length===0)return null;let s=Bf(a.map(({at:l})=>l)),u=Ca(s),p=Xi([0,Math.max(...a.map(({incidents:l})=>l))],[0,26]),c=i?$a(i,i.objects.countries).features:[];return o("figure",{class:"map",children:[o("svg",{viewBox:`0 0 ${Nl} ${Fl}`,role:"group","aria-label":e.map,children:[o("g",{class:"countries","aria-hidden":"true",children:c.map(l=>o("path",{d:u(l)??""}))}),a.map(({place:l,incidents:g,at:d})=>{let[f,m]=s(d),y=`${l.name}: ${r(g)}`;return o("a",{href:n(["incidents"],{place:l.code}),"aria-label":y,children:o("circle",{class:l.level==="COUNTRY"?"country":void 0,cx:f,cy:m,r:Math.max(5,p(g)),children:o("title",{children:y})})})})]}),o("figcaption",{children:e.mapHint}),o("details",{children:[o("summary",{children:e.asTable}),o(K,{caption:e.map,file:"places",rows:t,columns:[{head:e.place,text:({place:l})=>l?.name??e.notKnown,show:({place:l})=>l?o("a",{href:n(["place",l.code]),children:l.name}):e.notKnown},{head:e.count,text:({incidents:l})=>r(l),numeric:!0}]})]})]})}function Bf(t){let e=t.map(([s])=>s),n=Math.max(...e)-Math.min(...e),r=n>$f?Fa():Pa(),i=n<3?9:3,a=t.flatMap(([s,u])=>[[s-i,Math.max(-85,u-i)],[s+i,Math.min(85,u+i)]]);return r.fitExtent([[20,20],[Nl-20,Fl-20]],{type:"MultiPoint",coordinates:a})}var Kr=800,qa=170,Yr=34,qf=365*24*60*60*1e3;function za(t){let[e,n]=t.split("-").map(Number);return new Date(Date.UTC(e,n,0)).toISOString().slice(0,10)}function Wr({months:t}){let e=A(),{words:n,to:r,number:i,month:a}=e,s=t.flatMap(({period:f,incidents:m})=>f?[{period:f,incidents:m}]:[]);if(s.length===0)return null;let u=s.map(({period:f})=>Date.parse(f)),p=new Date(Math.min(...u)),c=Date.parse(za(new Date(Math.max(...u)).toISOString().slice(0,10))),l=new Date(Math.max(c,p.getTime()+qf)),g=Ar([p,l],[Yr,Kr-10]),d=ie([0,Math.max(1,...s.map(({incidents:f})=>f))],[qa-24,10]).nice();return o("figure",{class:"timeline",children:[o("svg",{viewBox:`0 0 ${Kr} ${qa}`,role:"group","aria-label":n.timeline,children:[o("g",{"aria-hidden":"true",children:[d.ticks(3).filter(Number.isInteger).map(f=>o("g",{children:[o("line",{class:"grid",x1:Yr,x2:Kr,y1:d(f),y2:d(f)}),o("text",{x:Yr-6,y:d(f)+4,"text-anchor":"end",children:i(f)})]})),g.ticks(5).map(f=>o("text",{x:g(f),y:qa-5,"text-anchor":g(f)<Yr+60?"start":g(f)>Kr-70?"end":"middle",children:a(f)}))]}),s.map(({period:f,incidents:m})=>{let y=g(new Date(f)),h=Math.max(8,g(new Date(za(f)))-y-1),x=`${a(new Date(f))}: ${i(m)}`;return o("a",{href:r(["incidents"],{from:f,to:za(f)}),"aria-label":x,children:o("rect",{x:y,y:d(m),width:h,height:d(0)-d(m),children:o("title",{children:x})})})})]}),o("figcaption",{children:n.timelineHint}),o("details",{children:[o("summary",{children:n.asTable}),o(K,{caption:n.timeline,file:"months",rows:t,columns:[{head:n.month,text:({period:f})=>f?.slice(0,7)??n.notKnown},{head:n.count,text:({incidents:f})=>i(f),numeric:!0}]})]})]})}function Ll(){let{words:t,language:e,asOf:n,number:r}=A(),i={locale:e,asOf:n},a=Tt(di,i);return o(O,{children:[o("h1",{tabIndex:-1,children:t.lead}),o(rt,{asking:a,children:s=>s.dataset.reports===0?o(Mt,{children:[t.emptyDataset," ",o("a",{href:"docs/report-format.html",children:t.docs})]}):o(O,{children:[o("p",{class:"holds",children:[t.holds,": ",t.reports.toLowerCase()," ",r(s.dataset.reports),", ",t.incidents.toLowerCase()," ",r(s.dataset.incidents),". ",t.changed,": ",s.dataset.changedAt.slice(0,10),"."]}),o(ae,{days:s.days.map(({period:u})=>u)}),o("section",{children:[o("h2",{children:[t.largest," ",o("small",{children:["(",U(t.of,{shown:s.legalOutcomes.nodes.length,all:r(s.legalOutcomes.totalCount)}),")"]})]}),o("p",{children:t.largestHint}),o(Ut,{rows:s.legalOutcomes.nodes,caption:t.largest})]}),o("div",{class:"side",children:[o("section",{children:[o("h2",{children:t.map}),o(ue,{places:s.places})]}),o("section",{children:[o("h2",{children:t.timeline}),o(Wr,{months:s.months})]})]}),o("section",{children:[o("h2",{children:[t.newest," ",o("small",{children:["(",U(t.of,{shown:s.reports.nodes.length,all:r(s.reports.totalCount)}),")"]})]}),o(Ve,{rows:s.reports.nodes,caption:t.newest})]})]})}),o(st,{document:di,variables:i})]})}var Oe=({nodes:t,pageInfo:e,totalCount:n})=>({rows:t,next:e.hasNextPage?e.endCursor:void 0,total:n}),$l=({nodes:t,pageInfo:e,totalCount:n})=>({rows:t.toReversed(),next:e.hasPreviousPage?e.startCursor:void 0,total:n}),Ul=(t,e)=>t.length>e?{rows:t.slice(0,e),next:null,total:null}:{rows:t,next:void 0,total:t.length};function jr(t,e,n,r){let[,i]=fe(c=>c+1,0),a=Vt();(!a.current||a.current.of!==t)&&(a.current={of:t,part:e,failure:null,run:null});let s=a.current,u=async()=>{try{let c=await n(s.part.next??null),l=new Set(s.part.rows.map(r));s.part={...c,rows:[...s.part.rows,...c.rows.filter(g=>!l.has(r(g)))]},s.failure=null}catch(c){if(!(c instanceof dt))throw c;s.failure=c}finally{s.run=null,i(0)}},p=()=>(s.run??=u(),i(0),s.run);return ft(()=>{s.part.next===null&&p()},[s]),{...s.part,waiting:s.run!==null,failure:s.failure,more:()=>void p(),whole:async()=>{for(;s.part.next!==void 0;)if(await p(),s.failure)throw s.failure;return s.part.rows}}}var Xr=t=>async()=>{let e=[];for(let n=null;n!==void 0;){let r=await t(n);e.push(...r.rows),n=r.next}return e};var zf=50;function tn(t,e,n,r){let{language:i,asOf:a}=A(),s=async u=>$l((await ht(n,{key:t,locale:i,asOf:a,before:u})).page);return jr(e,Ul(e,zf),s,r)}var Pn=({id:t})=>t;function Bl(t){let e=A(),{key:n}=t,r=tn(n,t.legalOutcomes,Vs,Pn),i=tn(n,t.casualties,Gs,Pn),a=tn(n,t.measures,Ks,Pn),s=tn(n,t.seizures,Ys,Pn),u=tn(n,t.statistics,Ws,Pn),p=tn(n,t.parts,js,({key:d})=>d),c=go(e),l=[...r.rows.map(c.outcome),...i.rows.map(c.casualty),...s.rows.map(c.seizure),...a.rows.map(c.measure),...u.rows.map(c.statistic)],g=[r,i,s,a,u].some(({next:d})=>d!==void 0);return{outcomes:r,casualties:i,measures:a,seizures:s,statistics:u,parts:p,reported:l,unseen:g}}var ql=60,Nn=500;function zl({key_:t}){let{language:e,asOf:n}=A(),r={key:t,locale:e,asOf:n},{variables:i,...a}=Gt(mi,{...r,first:ql},{...r,first:Nn},ql);return o(O,{children:[o(rt,{asking:a,children:({incident:s,now:u})=>o(O,{children:[s?o(Hf,{incident:s}):o(At,{}),u&&o(ae,{days:u.reports.map(({publishedOn:p})=>p?.latest??null)}),s&&o(Vf,{incident:s})]})}),o(st,{document:mi,variables:i})]})}function Hf({incident:t}){let{words:e,say:n,to:r}=A();return o(O,{children:[o("h1",{tabIndex:-1,lang:"en",children:t.name}),o("p",{class:"lead",lang:"en",children:t.summary}),o(Pt,{rows:[[e.kind,n(t.kind)],[e.status,n(t.status)],[e.occurred,[t.occurred?.edtf??e.notKnown,Hl(t.occurredAt)].filter(Boolean).join(", ")],[e.places,t.spots.length===0?e.notKnown:t.spots.map(({place:i,precision:a,disputed:s},u)=>o(O,{children:[u>0&&", ",o("a",{href:r(["place",i.code]),children:i.name}),a!=="EXACT"&&` (${n(a)})`,s&&o("span",{class:"agreement conflicting",children:[" ",e.disputed]})]}))],[e.firstReported,t.firstReported],[e.partOf,t.partOf&&o("a",{href:r(["incident",t.partOf.key]),children:t.partOf.name})]]})]})}var Hl=t=>t&&`${t.time} (${t.zone})`;function Qf({spots:t}){let{words:e,to:n}=A(),r=t.flatMap(({place:i,episodes:a})=>a.map(s=>({...s,place:i})));return r.length===0?null:o("section",{children:[o("h2",{children:e.episodes}),o(K,{caption:e.episodes,first:Nn,file:"episodes",rows:r,columns:[{head:e.place,text:({place:i})=>i.name,show:({place:i})=>o("a",{href:n(["place",i.code]),children:i.name})},{head:e.occurred,text:({occurred:i,occurredAt:a})=>[i?.edtf??e.notKnown,Hl(a)].filter(Boolean).join(", ")},{head:e.what,text:({name:i})=>i??""}]})]})}function Vf({incident:t}){let{words:e}=A(),{outcomes:n,casualties:r,measures:i,seizures:a,statistics:s,parts:u,reported:p,unseen:c}=Bl(t);return o(O,{children:[o(Qf,{spots:t.spots}),n.rows.length>0&&o("section",{children:[o("h2",{children:e.outcomes}),o("p",{children:e.guilt}),o(Ut,{rows:n.rows,list:n,caption:e.outcomes})]}),r.rows.length>0&&o(Gf,{list:r}),a.rows.length>0&&o(Kf,{list:a}),i.rows.length>0&&o(Yf,{list:i}),t.participants.length>0&&o(jf,{incident:t}),o(Cr,{rows:t.attributeClaims,facts:p,spots:t.spots,unseen:c,disputed:t.disputed}),u.rows.length>0&&o("section",{children:[o("h2",{children:e.parts}),o(Me,{rows:u.rows,list:u,caption:e.parts})]}),t.related.length>0&&o("section",{children:[o("h2",{children:e.related}),o(Sn,{kind:"incident",rows:t.related,first:Nn})]}),s.rows.length>0&&o(Wf,{list:s}),o("section",{children:[o("h2",{children:e.reports}),o(Ve,{rows:t.reports,caption:e.reports,first:Nn})]}),t.spots.length>0&&o("section",{children:[o("h2",{children:e.map}),o(ue,{places:t.spots.map(({place:l})=>({place:l,incidents:1}))})]})]})}function Gf({list:t}){let e=A(),{words:n,say:r}=e;return o("section",{children:[o("h2",{children:n.casualties}),o(K,{caption:n.casualties,list:t,file:"casualties",rows:t.rows,columns:[{head:n.what,text:({harm:i})=>r(i),show:({harm:i,attributeClaims:a})=>o(O,{children:[r(i),o(Ge,{of:a})]})},{head:n.number,text:({count:i})=>i.display,show:({count:i,id:a})=>o(Zt,{figure:i,id:a})},{head:n.group,text:({group:i})=>r(i)},Ke(e)]})]})}function Kf({list:t}){let e=A(),{words:n,say:r,to:i}=e;return o("section",{children:[o("h2",{children:n.seizures}),o(K,{caption:n.seizures,list:t,file:"seizures",rows:t.rows,columns:[{head:n.item,text:({item:a})=>a,show:({item:a,id:s,attributeClaims:u})=>o(O,{children:[o("a",{href:i(["fact",s]),children:a}),o(Ge,{of:u})]})},{head:n.category,text:({category:a,disposition:s})=>`${r(a)}, ${r(s)}`},{head:n.quantity,text:({quantity:a})=>a?.display??"",show:({quantity:a,id:s})=>a&&o(Zt,{figure:a,id:s})},{head:n.value,text:({value:a})=>a?.display??"",show:({value:a,id:s})=>a&&o(Zt,{figure:a,id:s})},bn(n.purity,({purity:a})=>a),bn(n.streetValue,({streetValue:a})=>a),Ke(e)]})]})}function Yf({list:t}){let e=A(),{words:n}=e;return o("section",{children:[o("h2",{children:n.measures}),o(K,{caption:n.measures,list:t,file:"measures",rows:t.rows,columns:[{head:n.what,text:r=>Ce(e,r),show:r=>o(O,{children:[Ce(e,r),o(Ge,{of:r.attributeClaims})]})},{head:n.number,text:({figure:r})=>r.display,show:({figure:r,id:i})=>o(Zt,{figure:r,id:i})},Ke(e)]})]})}function Wf({list:t}){let e=A(),{words:n}=e;return o("section",{children:[o("h2",{children:n.statistics}),o("p",{children:n.statisticsHint}),o(K,{caption:n.statistics,list:t,file:"statistics",rows:t.rows,columns:[{head:n.what,text:({name:r})=>r,show:({name:r,attributeClaims:i})=>o(O,{children:[r,o(Ge,{of:i})]})},{head:n.number,text:({figure:r})=>r.display,show:({figure:r,id:i})=>o(Zt,{figure:r,id:i})},Ke(e)]})]})}function jf({incident:t}){let{words:e,say:n,to:r}=A();return o("section",{children:[o("h2",{children:e.participants}),o(K,{caption:e.participants,first:Nn,file:"participants",rows:t.participants,columns:[{head:e.role,text:({role:i})=>n(i)},{head:e.who,text:({organization:i,person:a})=>i?.name??a?.name??"",show:({organization:i,person:a})=>i?o("a",{href:r(["organization",i.key]),children:i.name}):a&&o("a",{href:r(["person",a.key]),children:a.name})},{head:e.saysSo,text:({claims:i})=>[...new Set(i.map(({assertedBy:a})=>a.name))].join(", ")+(i.length===kr?e.andOthers:"")}]})]})}function Zr({rows:t}){let{words:e,say:n,number:r}=A();return o("section",{class:"left-out",children:[o("h2",{children:e.leftOut}),t.length===0?o("p",{children:e.nothingLeftOut}):o("ul",{children:t.map(({reason:i,facts:a,incidents:s})=>o("li",{children:[o("strong",{children:n(i)}),": ",U(e.leftOutRow,{facts:r(a),incidents:r(s)})]}))})]})}var Ha={newestFirst:{field:"BEST_KNOWN_DAY",direction:"DESC"},lastReported:{field:"LAST_REPORTED",direction:"DESC"},byName:{field:"NAME",direction:"ASC"}},Va=["text","kind","status","place","from","to"];function Fn(t,e=[]){let n=l=>e.includes(l)?null:t.get(l),r={},[i,a,s,u,p,c]=Va.map(n);return i&&(r.text=i),a&&(r.kind=[a]),s&&(r.status=[s]),u&&(r.place=[u]),(p||c)&&(r.occurred={...p&&{from:p},...c&&{to:c}}),r}function Ql(){let t=A(),{words:e,language:n,asOf:r,params:i,say:a,number:s}=t,u=i.get("order")??"newestFirst",p={locale:n,asOf:r,filter:Fn(i),anyKind:Fn(i,["kind"]),anyStatus:Fn(i,["status"]),anyPlace:Fn(i,["place"]),anyTime:Fn(i,["from","to"]),orderBy:Object.hasOwn(Ha,u)?Ha[u]:Ha.newestFirst,after:i.get("after")},c=Tt(hi,p),{filter:l,orderBy:g}=p,d={whole:Xr(async y=>Oe((await ht(Js,{locale:n,asOf:r,filter:l,orderBy:g,after:y})).page))},f=y=>ne(t,{after:null,...y}),m=Va.some(y=>i.has(y));return o(O,{children:[o("h1",{tabIndex:-1,children:e.incidents}),o("form",{class:"filters",role:"search","aria-label":e.filters,onSubmit:y=>{y.preventDefault();let h=new FormData(y.currentTarget);f(Object.fromEntries(["text","from","to"].map(x=>[x,String(h.get(x)??"")||null])))},children:[o("label",{children:[e.text,o("input",{name:"text",type:"search",defaultValue:i.get("text")??""},i.get("text"))]}),o("label",{children:[e.from,o("input",{name:"from",type:"date",defaultValue:i.get("from")??""},i.get("from"))]}),o("label",{children:[e.to,o("input",{name:"to",type:"date",defaultValue:i.get("to")??""},i.get("to"))]}),o("button",{type:"submit",children:e.apply}),o("label",{children:[e.order,o("select",{value:u,onChange:y=>f({order:y.currentTarget.value}),children:["newestFirst","lastReported","byName"].map(y=>o("option",{value:y,children:e[y]}))})]}),m&&o("button",{type:"button",onClick:()=>f(Object.fromEntries(Va.map(y=>[y,null]))),children:e.clear})]}),o(rt,{asking:c,children:y=>o(O,{children:[o("div",{class:"facets",children:[o(Qa,{name:"kind",head:e.kind,values:y.kinds.map(({kind:h,incidents:x})=>[h,h&&a(h),x]),set:f}),o(Qa,{name:"status",head:e.status,values:y.statuses.map(({status:h,incidents:x})=>[h,h&&a(h),x]),set:f}),o(Qa,{name:"place",head:e.place,values:y.places.map(({place:h,incidents:x})=>[h?.code,h?.name,x]),set:f})]}),o(ae,{days:y.days.map(({period:h})=>h)}),o("p",{role:"status",children:U(e.results,{count:s(y.incidents.totalCount)})}),y.incidents.nodes.length===0?o(Mt,{}):o(Me,{rows:y.incidents.nodes,list:d,caption:e.incidents}),o("p",{class:"pages",children:[i.has("after")&&o("button",{type:"button",onClick:()=>f({}),children:e.first}),y.incidents.pageInfo.hasNextPage&&o("button",{type:"button",onClick:()=>f({after:y.incidents.pageInfo.endCursor}),children:[e.more," (",U(e.of,{shown:y.incidents.nodes.length,all:s(y.incidents.totalCount)}),")"]})]}),o("div",{class:"side",children:[o("section",{children:[o("h2",{children:e.map}),o(ue,{places:y.places})]}),o("section",{children:[o("h2",{children:e.timeline}),o(Wr,{months:y.months})]})]}),o(Zr,{rows:y.total.flatMap(({leftOut:h})=>h)})]})}),o(st,{document:hi,variables:p})]})}function Qa({name:t,head:e,values:n,set:r}){let{words:i,params:a,number:s}=A(),u=a.get(t)??"",p=n.filter(([c])=>c).sort((c,l)=>l[2]-c[2]);return o("label",{children:[e,o("select",{value:u,onChange:c=>r({[t]:c.currentTarget.value||null}),children:[o("option",{value:"",children:i.any}),u&&!p.some(([c])=>c===u)&&o("option",{value:u,children:u}),p.map(([c,l,g])=>o("option",{value:c,children:[l," (",s(g),")"]}))]})]})}var Vl=({match:t,node:e})=>"title"in e?[{match:t,type:e.__typename,key:e.key,name:e.title}]:"name"in e?[{match:t,type:e.__typename,key:"code"in e?e.code:e.key,name:e.name}]:[];function Gl(){let{words:t,params:e}=A(),n=e.get("text")??"";return/[\p{L}\p{N}]/u.test(n)?o(Xf,{text:n}):o(O,{children:[o("h1",{tabIndex:-1,children:t.search}),o(Mt,{children:t.typeSomething})]})}function Xf({text:t}){let e=A(),{words:n,say:r,to:i,language:a,params:s,number:u}=e,p={text:t,locale:a,after:s.get("after")},c=Tt(Ii,p),l=Xr(async g=>{let{edges:d,...f}=(await ht(ao,{text:t,locale:a,after:g})).page;return Oe({...f,nodes:d.flatMap(Vl)})});return o(O,{children:[o("h1",{tabIndex:-1,children:[n.search,": ",p.text]}),o(rt,{asking:c,children:({search:g})=>{let d=g.edges.flatMap(Vl);return d.length===0?o(Mt,{}):o(O,{children:[o("p",{role:"status",children:U(n.results,{count:u(g.totalCount)})}),o(K,{caption:n.search,file:"search",rows:d,list:{whole:l},columns:[{head:n.name,text:({name:f})=>f,show:({type:f,key:m,name:y})=>o("a",{href:i([f.toLowerCase(),m]),children:y})},{head:n.type,text:({type:f})=>r(f.toUpperCase())},{head:n.matched,text:({match:f})=>r(f)}]}),o("p",{class:"pages",children:[s.has("after")&&o("button",{type:"button",onClick:()=>ne(e,{after:null}),children:n.first}),g.pageInfo.hasNextPage&&o("button",{type:"button",onClick:()=>ne(e,{after:g.pageInfo.endCursor}),children:[n.more," (",U(n.of,{shown:u(d.length),all:u(g.totalCount)}),")"]})]})]})}}),o(st,{document:Ii,variables:p})]})}var le=60,Ft=500,Zf={nodes:[],pageInfo:{endCursor:null,hasNextPage:!1},totalCount:0},Ga=(t,e,n)=>jr(t,Oe(t),async r=>Oe(await e(r)??Zf),n);function Ka({of:t,ask:e}){let{words:n}=A(),r=Ga(t,e,({key:i})=>i);return o(O,{children:[o(Ya,{all:r.total,children:n.incidents}),r.rows.length?o(Me,{rows:r.rows,list:r,caption:n.incidents}):o(Mt,{})]})}function Jf({of:t,ask:e}){let{words:n}=A(),r=Ga(t,e,({key:i})=>i);return o(O,{children:[o(Ya,{all:r.total,children:n.published_reports}),o(Ve,{rows:r.rows,list:r,caption:n.published_reports})]})}function td({of:t,ask:e}){let n=A(),{words:r,say:i,to:a}=n,s=Ga(t,e,({id:u})=>u);return o(O,{children:[o(Ya,{all:s.total,children:r.claims}),o(K,{caption:r.claims,file:"claims",list:s,rows:s.rows,columns:[{head:r.stated,text:u=>wr(n,u)},{head:r.asserter,text:({assertedBy:u})=>u.name,show:({assertedBy:u})=>o("a",{href:a(["organization",u.key]),children:u.name})},{head:r.trueOn,text:({asOf:u})=>u??""},{head:r.counts,text:({status:u,note:p})=>i(u)+(p?`: ${p}`:"")}]})]})}function Ya({all:t,children:e}){let{number:n}=A();return o("h2",{children:[e," ",t!=null&&o("small",{children:["(",n(t),")"]})]})}function Wa({names:t}){let{words:e}=A();return o(O,{children:[t.map(({language:n,name:r},i)=>o(O,{children:[i>0&&"; ",o("span",{lang:n,children:r})]})),t.length===Ft&&e.andOthers]})}function ed({url:t}){let e=URL.canParse(t)?new URL(t):null;return!e||!/^https?:$/.test(e.protocol)?o(O,{children:t}):o("a",{href:e.href,rel:"noreferrer external",children:e.host})}function Kl({key_:t}){let{words:e,say:n,to:r,language:i}=A(),a={key:t,locale:i},{variables:s,...u}=Gt(bi,{...a,first:le},{...a,first:Ft},le);return o(O,{children:[o(rt,{asking:u,children:({organization:p,reports:c})=>p?o(O,{children:[o("h1",{tabIndex:-1,children:p.name}),o(Pt,{rows:[[e.kind,n(p.kind)],[e.country,p.country&&o("a",{href:r(["place",p.country]),children:p.country})],[e.parent,p.parent&&o("a",{href:r(["organization",p.parent.key]),children:p.parent.name})],[e.names,o(Wa,{names:p.names})]]}),o(Ka,{of:p.incidents,ask:async l=>(await ht(to,{...a,after:l})).organization?.page}),p.legalOutcomes.length>0&&o(O,{children:[o("h2",{children:e.outcomes}),o("p",{children:e.guilt}),o(Ut,{rows:p.legalOutcomes,caption:e.outcomes,first:Ft})]}),c.nodes.length>0&&o(Jf,{of:c,ask:async l=>(await ht(eo,{...a,after:l})).page}),p.children.length>0&&o(O,{children:[o("h2",{children:e.children}),o(Sn,{kind:"organization",rows:p.children,first:Ft})]})]}):o(At,{})}),o(st,{document:bi,variables:s})]})}function Yl({key_:t}){let{words:e,language:n}=A(),r={key:t,locale:n},{variables:i,...a}=Gt(Si,{...r,first:le},{...r,first:Ft},le);return o(O,{children:[o(rt,{asking:a,children:({person:s})=>s?o(O,{children:[o("h1",{tabIndex:-1,children:s.name}),o(Pt,{rows:[[e.position,s.position],[e.names,o(Wa,{names:s.names})]]}),s.legalOutcomes.length>0&&o(O,{children:[o("h2",{children:e.outcomes}),o("p",{children:e.guilt}),o(Ut,{rows:s.legalOutcomes,caption:e.outcomes,first:Ft})]}),o(Ka,{of:s.incidents,ask:async u=>(await ht(no,{...r,after:u})).person?.page})]}):o(At,{})}),o(st,{document:Si,variables:i})]})}function Wl({code:t}){let{words:e,say:n,to:r,language:i}=A(),a={code:t,locale:i},{variables:s,...u}=Gt(xi,{...a,first:le},{...a,first:Ft},le);return o(O,{children:[o(rt,{asking:u,children:({place:p})=>p?o(O,{children:[o("h1",{tabIndex:-1,children:p.name}),o(Pt,{rows:[[e.level,n(p.level)],[e.parent,p.parent&&o("a",{href:r(["place",p.parent.code]),children:p.parent.name})],[e.valid,(p.validFrom??p.validTo)&&`${p.validFrom??""}/${p.validTo??""}`],[e.names,o(Wa,{names:p.names})]]}),o(Ka,{of:p.incidents,ask:async c=>(await ht(ro,{...a,after:c})).place?.page}),o(ue,{places:[{place:p,incidents:p.incidents.totalCount}]}),p.children.length>0&&o(O,{children:[o("h2",{children:e.children}),o(Sn,{kind:"place",rows:p.children.map(({code:c,name:l})=>({key:c,name:l})),first:Ft})]})]}):o(At,{})}),o(st,{document:xi,variables:s})]})}function jl({key_:t}){let e=A(),{words:n,say:r,to:i,language:a}=e,s={key:t,locale:a},{variables:u,...p}=Gt(Ti,{...s,first:le},{...s,first:Ft},le);return o(O,{children:[o(rt,{asking:p,children:({report:c})=>c?o(O,{children:[o("h1",{tabIndex:-1,lang:c.language,children:c.title}),o(Pt,{rows:[[n.publisher,o("a",{href:i(["organization",c.publisher.key]),children:c.publisher.name})],[n.author,c.author],[n.published,c.publishedOn?.edtf??n.notKnown],[n.tier,r(c.tier)],[n.status,r(c.status)],[n.original,c.url&&o(ed,{url:c.url})]]}),o("h2",{children:n.incidents}),c.incidents.length?o(Me,{rows:c.incidents,caption:n.incidents,first:Ft}):o(Mt,{}),c.statistics.length>0&&o(O,{children:[o("h2",{children:n.statistics}),o("p",{children:n.statisticsHint}),o(K,{caption:n.statistics,first:Ft,file:"statistics",rows:c.statistics,columns:[{head:n.what,text:({name:l})=>l,show:({key:l,name:g})=>o("a",{href:i(["statistic",l]),children:g})},{head:n.number,text:({figure:l})=>l.display,numeric:!0}]})]}),o(td,{of:c.claims,ask:async l=>(await ht(io,{...s,after:l})).report?.page})]}):o(At,{})}),o(st,{document:Ti,variables:u})]})}var Ln=["REGION","MONTH","YEAR"],ja={"legal-outcomes":{document:so,head:"outcomes",sums:{counts:"number",fines:"fine",damages:"damages"},by:["STAGE","NAME","SENTENCE_KIND",...Ln,"ORGANIZATION","OFFENCE"]},seizures:{document:oo,head:"seizures",sums:{quantities:"quantity",values:"value"},by:["CATEGORY","ITEM",...Ln,"DISPOSITION","DRUG_GROUP","FIREARM_TYPE","ORGANIZATION"]},casualties:{document:uo,head:"casualties",sums:{count:"number"},by:["HARM",...Ln,"GROUP"]},measures:{document:lo,head:"measures",sums:{figures:"number"},by:["KIND","NAME",...Ln,"ORGANIZATION"]},incidents:{document:co,head:"incidents",sums:{},by:["KIND",...Ln,"PLACE","STATUS","ORGANIZATION","PUBLISHER"]}},nd=t=>["DAY","WEEK","MONTH","QUARTER","YEAR"].includes(t)?"period":t.toLowerCase().replace(/_(\w)/g,(e,n)=>n.toUpperCase());function rd(t,e){let n={},[r,i,a]=["from","to","place"].map(s=>t.get(s));return(r||i)&&(n.occurred={...r&&{from:r},...i&&{to:i}}),a&&(n.place=[a]),Object.keys(n).length===0?null:e==="incidents"?n:{incident:n}}function Xl(){let t=A(),{words:e,say:n,language:r,asOf:i,params:a,path:s}=t,u=Object.hasOwn(ja,s[1]??"")?s[1]:"legal-outcomes",p=ja[u],c=p.by.includes(a.get("by")??"")?a.get("by"):p.by[0],l={locale:r,asOf:i,filter:rd(a,u),by:[c]},g=Tt(p.document,l),d=Object.fromEntries(["from","to","place"].map(f=>[f,a.get(f)]));return o(O,{children:[o("h1",{tabIndex:-1,children:e.totals}),o("nav",{"aria-label":e.totalOf,class:"tabs",children:Object.entries(ja).map(([f,{head:m}])=>o("a",{href:t.to(["totals",f],d),"aria-current":f===u?"page":void 0,children:e[m]}))}),o("form",{class:"filters","aria-label":e.filters,onSubmit:f=>{f.preventDefault();let m=new FormData(f.currentTarget);ne(t,Object.fromEntries(["from","to","place"].map(y=>[y,String(m.get(y)??"").trim()||null])))},children:[o("label",{children:[e.by,o("select",{value:c,onChange:f=>ne(t,{by:f.currentTarget.value}),children:p.by.map(f=>o("option",{value:f,children:n(f)}))})]}),o("label",{children:[e.from,o("input",{name:"from",type:"date",defaultValue:a.get("from")??""},a.get("from"))]}),o("label",{children:[e.to,o("input",{name:"to",type:"date",defaultValue:a.get("to")??""},a.get("to"))]}),o("label",{children:[e.place,o("input",{name:"place",placeholder:"KZ-75",defaultValue:a.get("place")??""},a.get("place"))]}),o("button",{type:"submit",children:e.apply})]}),o(rt,{asking:g,children:f=>o(O,{children:[o(ae,{days:f.days.map(({period:m})=>m)}),f.totals.length===0?o(Mt,{}):o(sd,{subject:p,groups:f.totals,by:c,page:t}),u==="legal-outcomes"&&o("p",{children:e.endedCounted}),o("p",{children:e.noSum}),o(Zr,{rows:f.all.flatMap(({leftOut:m})=>m)})]})}),o(st,{document:p.document,variables:l})]})}function id(t,e){if(e==null)return t.words.notKnown;if(typeof e=="object")return String(e.name);let n=String(e);return/^[A-Z_]+$/.test(n)?t.say(n):n}function ad({words:t,say:e},n){if(!n)return"";let r=n.item&&(/^[A-Z_]+$/.test(n.item)?e(n.item):n.item);return[r,n.currency??(r?null:Er(n.unit)),n.unlike&&`(${t.unlike})`].filter(Boolean).join(" ")}function sd({subject:t,groups:e,by:n,page:r}){let{words:i,say:a,number:s}=r,u=e.flatMap(f=>{let m=Object.keys(t.sums).flatMap(y=>[f[y]].flat().map(h=>({group:f,of:y,sum:h})));return m.length>0?m:[{group:f,of:null,sum:null}]}),p=(f,m)=>m?f==null?i.openAbove:s(f):"",c={head:a(n),text:({group:f})=>id(r,f[nd(n)])},l={head:i.count,text:({group:f})=>s(f.incidents),numeric:!0},g=Object.keys(t.sums).length>1,d=[{head:i.what,optional:!0,text:({of:f})=>g&&f?i[t.sums[f]]:""},{head:i.low,text:({sum:f})=>p(f?.lowText,f),numeric:!0},{head:i.bestSum,text:({sum:f})=>p(f?.bestText,f),numeric:!0},{head:i.high,text:({sum:f})=>p(f?.highText,f),numeric:!0},{head:i.unit,text:({sum:f})=>ad(r,f)},{head:i.unquantified,text:({sum:f})=>f?s(f.unquantified):"",numeric:!0},{head:i.overlap,optional:!0,text:({sum:f})=>f?.possibleOverlap?i.yes:""},{head:i.conflicting,text:({sum:f})=>f?s(f.conflicting):"",numeric:!0}];return o(K,{caption:`${i.totals}: ${i[t.head]}`,file:"totals",rows:u,columns:t.head==="incidents"?[c,l]:[c,...d,l]})}function od(t){let[e,n]=Os();return e?o(Bs,{fault:e,again:n}):o(ud,{...t})}function ud({path:[t,e=""]}){switch(t){case void 0:return o(Ll,{});case"incidents":return o(Ql,{});case"incident":return o(zl,{key_:e});case"fact":return o(ua,{id:e});case"statistic":return o(Ku,{key_:e});case"organization":return o(Kl,{key_:e});case"person":return o(Yl,{key_:e});case"place":return o(Wl,{code:e});case"report":return o(jl,{key_:e});case"search":return o(Gl,{});case"totals":return o(Xl,{});case"about":return o(Hu,{});default:return o(At,{})}}function ld(){let[t,e]=nt(fi),n=Ps(t),r=Vt(null),i=n.path.join("/"),a=Vt(!0);return ft(()=>{let s=()=>e(fi());return addEventListener("hashchange",s),()=>removeEventListener("hashchange",s)},[]),ft(()=>{document.documentElement.lang=n.language;let s=new MutationObserver(()=>u()),u=()=>{let p=r.current?.querySelector("h1")?.textContent,c=p&&n.path.length>0?`${p} \xB7 Tergeu`:"Tergeu";document.title!==c&&(document.title=c)};return u(),s.observe(r.current,{childList:!0,subtree:!0,characterData:!0}),()=>s.disconnect()},[n.language,i]),ft(()=>{a.current||(r.current?.focus(),scrollTo(0,0)),a.current=!1},[i]),o(pi.Provider,{value:n,children:[!n.embedded&&o(Ls,{skip:()=>r.current?.focus()}),o("main",{ref:r,tabIndex:-1,children:o(od,{...n})},i),!n.embedded&&o($s,{})]})}var Zl=document.getElementById("explorer");Zl.replaceChildren();fs(o(ld,{}),Zl);
