/*! mg-widgets 0.1.0 | MIT | with lit (BSD-3-Clause), zod, uFuzzy and TanStack Virtual (MIT): see licenses.txt */try{!function(){"use strict";if(customElements.get("mg-quiz")&&customElements.get("mg-dose-check")&&customElements.get("mg-food-table"))return;const e=globalThis,t=e.ShadowRoot&&(void 0===e.ShadyCSS||e.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,n=Symbol(),o=new WeakMap;let s=class{constructor(e,t,o){if(this._$cssResult$=!0,o!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const n=this.t;if(t&&void 0===e){const t=void 0!==n&&1===n.length;t&&(e=o.get(n)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&o.set(n,e))}return e}toString(){return this.cssText}};const a=(e,...t)=>{const o=1===e.length?e[0]:t.reduce((t,n,o)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[o+1],e[0]);return new s(o,e,n)},r=(n,o)=>{if(t)n.adoptedStyleSheets=o.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const t of o){const o=document.createElement("style"),s=e.litNonce;void 0!==s&&o.setAttribute("nonce",s),o.textContent=t.cssText,n.appendChild(o)}},i=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const n of e.cssRules)t+=n.cssText;return(e=>new s("string"==typeof e?e:e+"",void 0,n))(t)})(e):e,l=new WeakMap,{is:c,defineProperty:d,getOwnPropertyDescriptor:u,getOwnPropertyNames:m,getOwnPropertySymbols:h,getPrototypeOf:g}=Object,p=globalThis,f=p.trustedTypes,k=f?f.emptyScript:"",b=p.reactiveElementPolyfillSupport,w=(e,t)=>e,v={toAttribute(e,t){switch(t){case Boolean:e=e?k:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=null!==e;break;case Number:n=null===e?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch(e){n=null}}return n}},y=(e,t)=>!c(e,t),$={attribute:!0,type:String,converter:v,reflect:!1,useDefault:!1,hasChanged:y};let x=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=$){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const n=Symbol(),o=this.getPropertyDescriptor(e,n,t);void 0!==o&&d(this.prototype,e,o)}}static getPropertyDescriptor(e,t,n){const{get:o,set:s}=u(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:o,set(t){const a=o?.call(this);s?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??$}static _$Ei(){if(this.hasOwnProperty(w("elementProperties")))return;const e=g(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(w("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(w("properties"))){const e=this.properties,t=[...m(e),...h(e)];for(const n of t)this.createProperty(n,e[n])}const e=this[Symbol.metadata];if(null!==e){const t=l.get(e);if(void 0!==t)for(const[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const n=this._$Eu(e,t);void 0!==n&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const n=new Set(e.flat(1/0).reverse());for(const e of n)t.unshift(i(e))}else void 0!==e&&t.push(i(e));return t}static _$Eu(e,t){const n=t.attribute;return!1===n?void 0:"string"==typeof n?n:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return r(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){const n=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,n);if(void 0!==o&&!0===n.reflect){const s=(void 0!==n.converter?.toAttribute?n.converter:v).toAttribute(t,n.type);this._$Em=e,null==s?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){const n=this.constructor,o=n._$Eh.get(e);if(void 0!==o&&this._$Em!==o){const e=n.getPropertyOptions(o),s="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:v;this._$Em=o;const a=s.fromAttribute(t,e.type);this[o]=a??this._$Ej?.get(o)??a,this._$Em=null}}requestUpdate(e,t,n,o=!1,s){if(void 0!==e){const a=this.constructor;if(!1===o&&(s=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??y)(s,t)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:o,wrapped:s},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==s||void 0!==a)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===o&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,n]of e){const{wrapped:e}=n,o=this[t];!0!==e||this._$AL.has(t)||void 0===o||this.C(t,void 0,n,o)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};x.elementStyles=[],x.shadowRootOptions={mode:"open"},x[w("elementProperties")]=new Map,x[w("finalized")]=new Map,b?.({ReactiveElement:x});const M=globalThis,j=e=>e,z=M.trustedTypes,S=z?z.createPolicy("lit-html",{createHTML:e=>e}):void 0,A="$lit$",P=`lit$${Math.random().toFixed(9).slice(2)}$`,_="?"+P,O=`<${_}>`,C=document,T=()=>C.createComment(""),D=e=>null===e||"object"!=typeof e&&"function"!=typeof e,E=Array.isArray,F="[ \t\n\f\r]",L=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,B=/-->/g,N=/>/g,q=RegExp(`>|${F}(?:([^\\s"'>=/]+)(${F}*=${F}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),W=/'/g,H=/"/g,R=/^(?:script|style|textarea|title)$/i,U=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),I=U(1),G=U(2),V=Symbol.for("lit-noChange"),K=Symbol.for("lit-nothing"),Y=new WeakMap,Z=C.createTreeWalker(C,129);function J(e,t){if(!E(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==S?S.createHTML(t):t}class Q{constructor({strings:e,_$litType$:t},n){let o;this.parts=[];let s=0,a=0;const r=e.length-1,i=this.parts,[l,c]=((e,t)=>{const n=e.length-1,o=[];let s,a=2===t?"<svg>":3===t?"<math>":"",r=L;for(let t=0;t<n;t++){const n=e[t];let i,l,c=-1,d=0;for(;d<n.length&&(r.lastIndex=d,l=r.exec(n),null!==l);)d=r.lastIndex,r===L?"!--"===l[1]?r=B:void 0!==l[1]?r=N:void 0!==l[2]?(R.test(l[2])&&(s=RegExp("</"+l[2],"g")),r=q):void 0!==l[3]&&(r=q):r===q?">"===l[0]?(r=s??L,c=-1):void 0===l[1]?c=-2:(c=r.lastIndex-l[2].length,i=l[1],r=void 0===l[3]?q:'"'===l[3]?H:W):r===H||r===W?r=q:r===B||r===N?r=L:(r=q,s=void 0);const u=r===q&&e[t+1].startsWith("/>")?" ":"";a+=r===L?n+O:c>=0?(o.push(i),n.slice(0,c)+A+n.slice(c)+P+u):n+P+(-2===c?t:u)}return[J(e,a+(e[n]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),o]})(e,t);if(this.el=Q.createElement(l,n),Z.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(o=Z.nextNode())&&i.length<r;){if(1===o.nodeType){if(o.hasAttributes())for(const e of o.getAttributeNames())if(e.endsWith(A)){const t=c[a++],n=o.getAttribute(e).split(P),r=/([.?@])?(.*)/.exec(t);i.push({type:1,index:s,name:r[2],strings:n,ctor:"."===r[1]?oe:"?"===r[1]?se:"@"===r[1]?ae:ne}),o.removeAttribute(e)}else e.startsWith(P)&&(i.push({type:6,index:s}),o.removeAttribute(e));if(R.test(o.tagName)){const e=o.textContent.split(P),t=e.length-1;if(t>0){o.textContent=z?z.emptyScript:"";for(let n=0;n<t;n++)o.append(e[n],T()),Z.nextNode(),i.push({type:2,index:++s});o.append(e[t],T())}}}else if(8===o.nodeType)if(o.data===_)i.push({type:2,index:s});else{let e=-1;for(;-1!==(e=o.data.indexOf(P,e+1));)i.push({type:7,index:s}),e+=P.length-1}s++}}static createElement(e,t){const n=C.createElement("template");return n.innerHTML=e,n}}function X(e,t,n=e,o){if(t===V)return t;let s=void 0!==o?n._$Co?.[o]:n._$Cl;const a=D(t)?void 0:t._$litDirective$;return s?.constructor!==a&&(s?._$AO?.(!1),void 0===a?s=void 0:(s=new a(e),s._$AT(e,n,o)),void 0!==o?(n._$Co??=[])[o]=s:n._$Cl=s),void 0!==s&&(t=X(e,s._$AS(e,t.values),s,o)),t}class ee{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:n}=this._$AD,o=(e?.creationScope??C).importNode(t,!0);Z.currentNode=o;let s=Z.nextNode(),a=0,r=0,i=n[0];for(;void 0!==i;){if(a===i.index){let t;2===i.type?t=new te(s,s.nextSibling,this,e):1===i.type?t=new i.ctor(s,i.name,i.strings,this,e):6===i.type&&(t=new re(s,this,e)),this._$AV.push(t),i=n[++r]}a!==i?.index&&(s=Z.nextNode(),a++)}return Z.currentNode=C,o}p(e){let t=0;for(const n of this._$AV)void 0!==n&&(void 0!==n.strings?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}}class te{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,o){this.type=2,this._$AH=K,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=X(this,e,t),D(e)?e===K||null==e||""===e?(this._$AH!==K&&this._$AR(),this._$AH=K):e!==this._$AH&&e!==V&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>E(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==K&&D(this._$AH)?this._$AA.nextSibling.data=e:this.T(C.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:n}=e,o="number"==typeof n?this._$AC(e):(void 0===n.el&&(n.el=Q.createElement(J(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(t);else{const e=new ee(o,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Y.get(e.strings);return void 0===t&&Y.set(e.strings,t=new Q(e)),t}k(e){E(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let n,o=0;for(const s of e)o===t.length?t.push(n=new te(this.O(T()),this.O(T()),this,this.options)):n=t[o],n._$AI(s),o++;o<t.length&&(this._$AR(n&&n._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=j(e).nextSibling;j(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class ne{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,o,s){this.type=1,this._$AH=K,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,n.length>2||""!==n[0]||""!==n[1]?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=K}_$AI(e,t=this,n,o){const s=this.strings;let a=!1;if(void 0===s)e=X(this,e,t,0),a=!D(e)||e!==this._$AH&&e!==V,a&&(this._$AH=e);else{const o=e;let r,i;for(e=s[0],r=0;r<s.length-1;r++)i=X(this,o[n+r],t,r),i===V&&(i=this._$AH[r]),a||=!D(i)||i!==this._$AH[r],i===K?e=K:e!==K&&(e+=(i??"")+s[r+1]),this._$AH[r]=i}a&&!o&&this.j(e)}j(e){e===K?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class oe extends ne{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===K?void 0:e}}class se extends ne{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==K)}}class ae extends ne{constructor(e,t,n,o,s){super(e,t,n,o,s),this.type=5}_$AI(e,t=this){if((e=X(this,e,t,0)??K)===V)return;const n=this._$AH,o=e===K&&n!==K||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==K&&(n===K||o);o&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class re{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){X(this,e)}}const ie={I:te},le=M.litHtmlPolyfillSupport;le?.(Q,te);const ce=(e,t,n)=>{const o=n?.renderBefore??t;let s=o._$litPart$;if(void 0===s){const e=n?.renderBefore??null;o._$litPart$=s=new te(t.insertBefore(T(),e),e,void 0,n??{})}return s._$AI(e),s},de=globalThis;let ue=class extends x{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ce(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return V}};ue._$litElement$=!0,ue.finalized=!0;const me=de.litElementPolyfillSupport;me?.({LitElement:ue});function he(e,{goals:t=[]},{claims:n,outcome:o,plan:s}){return"eu"===n&&"form"===o&&s?s.elementalMgPerDay<e.limits.claimMinimumMgPerDay?[]:[...new Set(t.flatMap(t=>e.goals[t]?.claims??[]))]:[]}const ge=e=>void 0===e.form?[]:Array.isArray(e.form)?e.form:[e.form],pe=(e,{lifeStage:t,medicines:n=[]})=>0===(e.otherActives??[]).length||"pregnant"!==t&&"breastfeeding"!==t&&0===n.length;function fe(e,{knowledge:t,facts:n}){const{prefer:o}=n;return("powder"===o||"liquid"===o)&&void 0!==e.unit&&t.preferredUnits[o].includes(e.unit)}function ke({product:e,unitsPerDay:t,order:n},o){const s=t*(e.elementalMgPerUnit??0),a=null===o.planMg?0:Math.abs(s-o.planMg),r="few-units"===o.facts.prefer?[t,a]:[a,t];return[!1===e.inStock?1:0,fe(e,o)?0:1,...r,n]}function be(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:e[n]-t[n]}const we=({product:e,unitsPerDay:t})=>({id:e.id,unitsPerDay:t,daysInPack:void 0===e.unitsPerPack?null:Math.floor(e.unitsPerPack/t)});function ve(e,t,n,o){const s={...o,rejected:new Set(t.map(({id:e})=>e))},a=(n?.products??[]).map((e,t)=>function(e,t,n){const o=ge(e);if(0===o.length||o.some(e=>n.rejected.has(e)))return null;const s=function(e,t){const n=e.elementalMgPerUnit,o=t.figures.roomMg;if(void 0===n||!(n>0)||void 0===o)return null;const s=Math.max(1,Math.floor((t.planMg??0)/n));return s*n>o||s>(e.labelUnitsPerDay??1/0)?null:((e,t,{knowledge:n})=>t*(e.vitaminB6MgPerUnit??0)<=n.limits.vitaminB6MgPerDay)(e,s,t)&&pe(e,t.facts)?s:null}(e,n);return null===s?null:{product:e,forms:o,unitsPerDay:s,order:t}}(e,t,s)).filter(e=>null!==e).map(e=>({candidate:e,keys:ke(e,s)})).sort((e,t)=>be(e.keys,t.keys)).map(({candidate:e})=>e),r=new Map(a.map(t=>[t,e.find(({id:e})=>t.forms.includes(e))?.id]));return e.map(e=>({...e,products:a.filter(t=>r.get(t)===e.id).map(we)}))}function ye(e,t=1/0){let n=t;return JSON.stringify(e,function(e){return n-=1,n<0?void 0:this[e]})}function $e(e){const t=ye(e)??"";let n=2166136261,o=3421674724;for(let e=0;e<t.length;e++){const s=t.charCodeAt(e);n=Math.imul(n^s,16777619),o=Math.imul(o^s+e,16777619)}return[n,o].map(e=>(e>>>0).toString(16).padStart(8,"0")).join("")}const xe=new WeakMap;function Me(e){return{id:e.id,version:e.version,get hash(){return function(e){let t=xe.get(e);return void 0===t&&xe.set(e,t=$e(e)),t}(e)}}}const je={sources:["editorial"],checked:!0},ze={sources:["none"],checked:!1},Se={sleep:{grade:"C",sources:["mah2021","rawji2024"],checked:!0,for:{sources:["mah2021"],checked:!0},against:{sources:["mah2021","rawji2024"],checked:!0},limits:{sources:["mah2021-tab1","abbasi2012"],checked:!0},shownAt:"goal"},anxiety:{grade:"C",sources:["rawji2024"],checked:!0,for:{sources:["rawji2024"],checked:!0},against:{sources:["rawji2024"],checked:!0},limits:je,shownAt:"goal"},stress:{grade:"C",sources:["pouteau2018"],checked:!0,for:{sources:["pouteau2018"],checked:!0},against:{sources:["pouteau2018"],checked:!0},limits:{sources:["pouteau2018"],checked:!0},shownAt:"goal"},cortisol:{grade:"C",sources:["schutten2021"],checked:!0,for:{sources:["schutten2021"],checked:!0},against:{sources:["schutten2021"],checked:!0},limits:{sources:["schutten2021"],checked:!0},shownAt:"goal"},"stress-circle":{grade:"C",sources:["pickering2020"],checked:!0,for:{sources:["pickering2020"],checked:!0},against:{sources:["pickering2020"],checked:!0},limits:{sources:["efsa2015"],checked:!0},shownAt:"goal"},rls:{grade:"D",sources:["rls2019","cm-rls"],checked:!0,for:je,against:{sources:["rls2019"],checked:!0},limits:{sources:["cm-rls"],checked:!0},shownAt:"goal"},"muscle-cramps":{grade:"X",sources:["cochrane-cramps","cochrane-cramps-tab"],checked:!0,for:je,against:{sources:["cochrane-cramps","cochrane-cramps-tab"],checked:!0},limits:ze,shownAt:"goal"},"fatigue-energy":{grade:"D",sources:["drclark"],checked:!0,for:{sources:["drclark"],checked:!0},against:je,limits:je,shownAt:"goal"},fibromyalgia:{grade:"C",sources:["russell1995","fibro2022"],checked:!0,for:{sources:["russell1995"],checked:!0},against:{sources:["russell1995","fibro2022"],checked:!0},limits:je,shownAt:"goal"},"sport-performance":{grade:"D",sources:["nielsen2006"],checked:!0,for:{sources:["nielsen2006"],checked:!0},against:{sources:["nielsen2006"],checked:!0},limits:je,shownAt:"goal"},pms:{grade:"C",sources:["pms-table","walker1998","pms-serum"],checked:!0,for:{sources:["walker1998"],checked:!0},against:{sources:["pms-table","pms-serum"],checked:!0},limits:{sources:["pms-table"],checked:!0},shownAt:"goal"},migraine:{grade:"C",sources:["migraine2018"],checked:!0,for:{sources:["migraine2018"],checked:!0},against:ze,limits:{sources:["migraine2018"],checked:!0},shownAt:"goal"},menopause:{grade:"D",sources:["none"],checked:!1,for:je,against:je,limits:je,shownAt:"goal"},"oc-pill":{grade:"D",sources:["oc1974","blum1992"],checked:!0,for:{sources:["oc1974"],checked:!0},against:{sources:["blum1992"],checked:!0},limits:je,shownAt:"goal"},"blood-pressure":{grade:"C",sources:["schutten-thesis"],checked:!0,for:ze,against:{sources:["schutten-thesis"],checked:!0},limits:je,shownAt:"goal"},"heart-rhythm":{grade:"D",sources:["none"],checked:!1,for:ze,against:je,limits:je,shownAt:"goal"},cholesterol:{grade:"D",sources:["none"],checked:!1,for:je,against:je,limits:je,shownAt:"goal"},"blood-sugar":{grade:"C",sources:["none"],checked:!1,for:ze,against:je,limits:je,shownAt:"handbook"},bone:{grade:"D",sources:["drclark"],checked:!0,for:{sources:["drclark"],checked:!0},against:je,limits:ze,shownAt:"goal"},constipation:{grade:"A",sources:["mgo-laxative","fk-hydroxide"],checked:!0,for:{sources:["mgo-laxative","fk-hydroxide"],checked:!0},against:{sources:["mgo-laxative","fk-hydroxide"],checked:!0},limits:je,shownAt:"goal"},"gut-tolerance":{grade:"C",sources:["schuette1994"],checked:!0,for:{sources:["schuette1994"],checked:!0},against:{sources:["schuette1994"],checked:!0},limits:je,shownAt:"goal"},concentration:{grade:"D",sources:["none"],checked:!1,for:je,against:je,limits:{sources:["drclark"],checked:!0},shownAt:"goal"},transdermal:{grade:"D",sources:["grober2017"],checked:!0,for:je,against:{sources:["grober2017","kass2017"],checked:!0},limits:{sources:["grober2017","none"],checked:"partly"},shownAt:"prefer-skin"},"soil-depletion":{grade:"X",sources:["marles2017"],checked:!0,for:je,against:{sources:["marles2017"],checked:!0},limits:{sources:["rivm-wateetnl"],checked:!0},shownAt:"food-table"},"weight-metabolism":{grade:"D",sources:["efsa2010-1807"],checked:!0,for:je,against:{sources:["efsa2010-1807","drclark"],checked:!0},limits:je,shownAt:"handbook"},"anti-inflammatory":{grade:"D",sources:["efsa2010-1807"],checked:!0,for:je,against:{sources:["efsa2010-1807","drclark"],checked:!0},limits:je,shownAt:"handbook"}},Ae={note:"cooking-loss",sources:["kimura1990"]},Pe={note:"cooking-loss",sources:["kimura1990","ramirez-ojeda2018"]},_e={note:"soaking",sources:["nestares2003"]},Oe={note:"soaking",sources:["nestares1997"]},Ce={note:"no-soaking",sources:["kumari2020"]},Te=["usda-sr28","ciqual-2025"],De={note:"dry-weight",sources:["editorial"]},Ee={"spinazie-gekookt":[Ae,{note:"tables-differ",otherMgPer100g:30,sources:Te}],"spinazie-diepvries-gekookt":[Ae],"andijvie-gekookt":[Ae],"spruitjes-gekookt":[Ae],"boerenkool-gekookt":[Ae],"chinese-kool-gekookt":[Ae],"paksoi-gekookt":[Ae],"snijbiet-gekookt":[Ae,{note:"tables-differ",otherMgPer100g:10,sources:Te}],"broccoli-gekookt":[Ae,{note:"tables-differ",otherMgPer100g:11,sources:Te}],"bloemkool-gekookt":[Ae],"rode-kool-gekookt":[Ae],"prei-gekookt":[Ae,{note:"tables-differ",otherMgPer100g:6.5,sources:Te}],"rode-biet-gekookt":[Ae],"asperges-gekookt":[Ae],"courgette-gekookt":[Ae],"sperziebonen-gekookt":[Ae],"suikermais-gekookt":[Ae],"suikermais-blik":[{note:"tables-differ",otherMgPer100g:26.9,sources:Te}],"pompoen-gekookt":[Ae],"zoete-aardappel-gekookt":[Ae],"aardappel-gekookt":[Ae],"amandel-rauw":[Ce],walnoot:[Ce],"hazelnoot-rauw":[Ce],"pompoenpit-gedroogd":[{note:"per-ounce",mgPerOunce:168,sources:["usda-sr28"]}],zonnebloempit:[{note:"kinds-differ",otherMgPer100g:129,otherId:"12037",sources:["usda-sr28"]}],"zonnebloempit-geroosterd":[{note:"kinds-differ",otherMgPer100g:325,otherId:"12036",sources:["usda-sr28"]}],paranoot:[{note:"selenium",sources:["editorial"]}],tahin:[{note:"kinds-differ",otherMgPer100g:353,otherId:"12171",sources:["usda-sr28"]}],"linzen-droog":[{note:"tables-differ",otherMgPer100g:47,sources:Te},De],"linzen-gekookt":[Pe],"rode-linzen-droog":[De],"kikkererwten-droog":[Oe,De],"kikkererwten-gekookt":[Pe,Oe],"zwarte-bonen-gekookt":[Pe,_e],"kidneybonen-gekookt":[Pe,_e],"witte-bonen-gekookt":[Pe,_e,{note:"tables-differ",otherMgPer100g:33,sources:Te}],"bruine-bonen-gekookt":[Pe,_e],"tuinbonen-gekookt":[Ae],"limabonen-gekookt":[Pe],"sojabonen-gekookt":[Pe],"mungbonen-gekookt":[Pe],"doperwten-gekookt":[Ae],"doperwten-diepvries":[Ae],hummus:[{note:"kinds-differ",otherMgPer100g:29,otherId:"16137",sources:["usda-sr28"]}],volkorenbrood:[{note:"tables-differ",otherMgPer100g:54.2,sources:Te}],roggebrood:[{note:"tables-differ",otherMgPer100g:35.1,sources:Te}],knackebrod:[{note:"tables-differ",otherMgPer100g:128,sources:Te}],beschuit:[{note:"tables-differ",otherMgPer100g:24,sources:Te}],"boekweit-droog":[De],"gierst-droog":[De],"quinoa-droog":[De],"zilvervliesrijst-droog":[De],"volkorenpasta-droog":[{note:"tables-differ",otherMgPer100g:82.2,sources:Te},De],"couscous-gekookt":[{note:"tables-differ",otherMgPer100g:25.9,sources:Te}],volkorenmeel:[{note:"tables-differ",otherMgPer100g:85.1,sources:Te}],"zalm-gerookt":[{note:"tables-differ",otherMgPer100g:18,sources:Te}],"schol-rauw":[{note:"tables-differ",otherMgPer100g:18,sources:Te}],"makreel-rauw":[{note:"tables-differ",otherMgPer100g:76,sources:Te}],"makreel-bereid":[{note:"tables-differ",otherMgPer100g:97,sources:Te}],"ansjovis-rauw":[{note:"tables-differ",otherMgPer100g:22.3,sources:Te}],"koolvis-bereid":[{note:"tables-differ",otherMgPer100g:86,sources:Te}],"mosselen-gekookt":[{note:"tables-differ",otherMgPer100g:66.6,sources:Te}],"chocolade-puur-70-85":[{note:"per-ounce",mgPerOunce:64,sources:["usda-sr28"]}],"witte-chocolade":[{note:"tables-differ",otherMgPer100g:26.5,sources:Te}],hazelnootpasta:[{note:"tables-differ",otherMgPer100g:97.1,sources:Te}],amandelspijs:[{note:"tables-differ",otherMgPer100g:74,sources:Te}],"koffie-zwart":[{note:"tables-differ",otherMgPer100g:9.2,sources:Te}],espresso:[{note:"tables-differ",otherMgPer100g:7.9,sources:Te}],mineraalwater:[{note:"brand",sources:["editorial"]}],"tofu-stevig":[{note:"tables-differ",otherMgPer100g:100,sources:Te}],"tofu-nigari":[{note:"tables-differ",otherMgPer100g:100,sources:Te}],falafel:[{note:"tables-differ",otherMgPer100g:51,sources:Te}],linzensoep:[{note:"tables-differ",otherMgPer100g:19,sources:Te}],"postelein-gekookt":[Ae],"bloemkool-rauw":[{note:"tables-differ",otherMgPer100g:9.8,sources:Te}],"savooiekool-gekookt":[Ae],"wortel-gekookt":[Ae],"knolselderij-gekookt":[Ae],"koolraap-gekookt":[Ae],"koolrabi-gekookt":[Ae],"pastinaak-gekookt":[Ae],"artisjok-gekookt":[Ae],"schorseneren-gekookt":[Ae],"aubergine-gekookt":[Ae],"peultjes-gekookt":[Ae],"flespompoen-oven":[{note:"tables-differ",otherMgPer100g:7.4,sources:Te}],"okra-gekookt":[Ae],"pinda-rauw":[Ce],"kievitsbonen-gekookt":[Pe,_e],"flageolets-gekookt":[Pe,_e],"adukibonen-gekookt":[Pe],"zwarte-ogenbonen-gekookt":[Pe],"lupinebonen-gekookt":[Pe],boekweitmeel:[{note:"tables-differ",otherMgPer100g:157,sources:Te}],"zeebaars-bereid":[{note:"tables-differ",otherMgPer100g:53,sources:Te}],surimi:[{note:"tables-differ",otherMgPer100g:43,sources:Te}],"kip-met-vel":[{note:"tables-differ",otherMgPer100g:39.6,sources:Te}],"eend-bereid":[{note:"tables-differ",otherMgPer100g:35.8,sources:Te}],rosbief:[{note:"tables-differ",otherMgPer100g:32,sources:Te}]},Fe={nl:"boterham snee sneetje"},Le={nl:"koek koekje koekjes biscuit",en:"biscuits cookie cookies"},Be={nl:"ei eieren eitje",en:"egg eggs"},Ne={nl:"melk",en:"milk",de:"Milch",fr:"lait"},qe={nl:"zalmfilet zalmmoot"},We={nl:"kaas",en:"cheese",de:"K\xe4se",fr:"fromage"},He={nl:"donkere chocolade",de:"Bitterschokolade"},Re={nl:"paddenstoelen champions",de:"Pilze"},Ue={nl:"kruiden",en:"herbs",de:"Kr\xe4uter",fr:"herbes aromatiques"},Ie={nl:"kruiden specerijen",en:"spices",de:"Gew\xfcrze",fr:"\xe9pices"},Ge={nl:"peen",de:"M\xf6hre Mohrr\xfcbe"},Ve={nl:"cajunoot"},Ke={nl:"garbanzo keker",en:"garbanzo",de:"Garbanzo",fr:"garbanzo"},Ye={nl:"dal dahl",en:"dal dhal",de:"Dal",fr:"dal"},Ze={nl:"groene erwten tuinerwten",en:"garden peas"},Je={nl:"krulkool"},Qe={nl:"rode kidneybonen nierbonen",en:"rajma"},Xe={nl:"apennootje olienootje aardnoot",en:"groundnut",fr:"arachide"},et={en:"bell pepper capsicum"},tt={nl:"pompoenzaad",en:"pepitas"},nt={nl:"quark",de:"Topfen",fr:"quark"},ot={en:"silverbeet",de:"Krautstiel",fr:"bette"},st={nl:"zonnepitten zonnebloemzaad"},at={nl:"tahoe tofoe"},rt={en:"haricot navy"},it={nl:"volkorenspaghetti volkorenmacaroni",en:"whole wheat spaghetti"},lt={nl:"volkorenrijst"},ct={"aardappel-gekookt":{nl:"piepers",en:"spuds",de:"Erd\xe4pfel",fr:"patate"},"aardappel-schil-oven":{nl:"piepers gepofte",en:"jacket",de:"Folienkartoffel"},"aubergine-gekookt":{en:"eggplant",de:"Melanzani"},bleekselderij:{nl:"selderie bleekselderie",de:"Stangensellerie"},"boerenkool-gekookt":Je,"boerenkool-rauw":Je,"champignons-gebakken":Re,"champignons-rauw":Re,"courgette-gekookt":{nl:"zucchini",en:"zucchini"},"friet-oven":{nl:"patat",de:"Fritten"},"knolselderij-gekookt":{nl:"selderie knolselderie"},"koolraap-gekookt":{de:"Kohlr\xfcbe"},"lente-ui":{en:"scallion green onion"},"okra-gekookt":{en:"lady's fingers"},"paprika-groen":et,"paprika-rood":et,"peultjes-gekookt":{nl:"peulen",de:"Kaiserschoten Kefen"},"rode-biet-gekookt":{nl:"kroten",de:"Randen"},rucola:{nl:"raketsla arugula",en:"arugula rocket",de:"Rauke"},"savooiekool-gekookt":{nl:"groene kool"},"snijbiet-gekookt":ot,"snijbiet-rauw":ot,"sperziebonen-gekookt":{nl:"prinsessenbonen snijbonen haricots verts boontjes",en:"string French",de:"Fisolen Brechbohnen"},"suikermais-gekookt":{nl:"ma\xefskolf",en:"corn cob"},"ui-rauw":{nl:"ajuin"},veldsla:{de:"Rapunzel",fr:"doucette"},"witlof-rauw":{nl:"Brussels lof"},"wortel-gekookt":Ge,"wortel-rauw":Ge,"zoete-aardappel-gekookt":{nl:"bataat",de:"Batate"},"abrikoos-vers":{de:"Marille"},"blauwe-bes":{nl:"bosbes bosbessen",de:"Blaubeeren"},grapefruit:{nl:"pompelmoes"},passievrucht:{nl:"passiefruit maracuja",de:"Maracuja"},"pruim-gedroogd":{nl:"pruimedant"},"rode-bes":{nl:"trosbes",de:"Ribisel"},rozijn:{nl:"sultana",en:"sultana"},sinaasappel:{nl:"appelsien",de:"Apfelsine"},"adukibonen-gekookt":{nl:"azuki adzuki",en:"azuki"},"doperwten-blik":Ze,"doperwten-diepvries":Ze,"doperwten-gekookt":Ze,"doperwten-rauw":Ze,hummus:{nl:"hoemoes houmous"},"kidneybonen-blik":Qe,"kidneybonen-gekookt":Qe,"kikkererwten-blik":Ke,"kikkererwten-droog":Ke,"kikkererwten-gekookt":Ke,kikkererwtenmeel:{nl:"garbanzomeel besan",en:"besan gram"},"linzen-droog":Ye,"linzen-gekookt":Ye,"mungbonen-gekookt":{nl:"katjang idjoe"},"rode-linzen-droog":Ye,"tuinbonen-gekookt":{nl:"labbonen",en:"fava",de:"Saubohnen Ackerbohnen"},"witte-bonen-blik":rt,"witte-bonen-gekookt":rt,"zwarte-ogenbonen-gekookt":{en:"peas cowpeas"},"amandel-rauw":{nl:"amandelmeel ongebrande"},"amandel-geroosterd":{nl:"gebrande"},amandelpasta:{nl:"amandelboter"},"cashewnoot-geroosterd":Ve,"cashewnoot-rauw":Ve,"gemengde-noten":{nl:"notenmix"},"kastanje-geroosterd":{de:"Maroni Maronen",fr:"marrons"},"kokos-geraspt":{nl:"kokosrasp"},lijnzaad:{nl:"vlaszaad gebroken gemalen"},maanzaad:{nl:"papaverzaad"},paranoot:{nl:"braziliaanse noot brazilnoot"},pijnboompit:{en:"kernels",de:"Pignoli"},"pinda-geroosterd":Xe,"pinda-rauw":Xe,pindakaas:{nl:"pindapasta"},"pompoenpit-gedroogd":tt,"pompoenpit-geroosterd":tt,tahin:{nl:"tahini",de:"Tahini"},walnoot:{nl:"okkernoot"},zonnebloempit:st,"zonnebloempit-geroosterd":st,"boekweit-droog":{nl:"kasha"},"boekweit-gekookt":{nl:"kasha",en:"kasha"},"bulgur-gekookt":{nl:"boelgoer"},"eiermie-gekookt":{nl:"noedels bami"},"havermout-droog":{nl:"havervlokken",en:"oatmeal porridge"},havermoutpap:{en:"oatmeal",de:"Porridge"},"krokante-muesli":{nl:"granola"},maismeel:{nl:"polenta",en:"polenta",de:"Polenta",fr:"polenta"},ontbijtkoek:{nl:"peperkoek kruidkoek"},"parelgort-gekookt":{nl:"gort"},popcorn:{nl:"gepofte ma\xefs"},stokbrood:{nl:"baguette",en:"baguette",de:"Brot",fr:"pain"},bruinbrood:Fe,meergranenbrood:Fe,witbrood:Fe,volkorenbrood:{...Fe,en:"whole wheat wholewheat"},"volkorenpasta-droog":it,"volkorenpasta-gekookt":it,"witte-pasta-gekookt":{nl:"spaghetti macaroni penne",en:"spaghetti",de:"Spaghetti",fr:"spaghetti"},"zilvervliesrijst-droog":lt,"zilvervliesrijst-gekookt":lt,brie:We,cheddar:We,edammer:We,emmentaler:We,feta:We,"goudse-kaas":{...We,nl:"jonge kaas belegen"},huttenkase:{...We,nl:"kaas cottage cheese"},"ei-gebakken":Be,"ei-gekookt":Be,"halfvolle-melk":Ne,"magere-melk":Ne,halvarine:{nl:"margarine",en:"margarine"},roomboter:{nl:"boter"},"roomijs-vanille":{nl:"ijs ijsje ijsjes vanille-ijs",de:"Eis",fr:"glace"},"vla-chocolade":{nl:"vla"},"vla-vanille":{nl:"vla"},"volle-melk":Ne,karnemelk:{nl:"botermelk"},"kwark-mager":nt,"kwark-vol":nt,maasdammer:We,mozzarella:We,parmezaan:We,"alaska-koolvis-bereid":{en:"pollack"},"garnalen-hollandse":{en:"shrimps"},"garnalen-roze":{nl:"scampi",en:"shrimp"},"haring-rauw":{nl:"maatjesharing nieuwe haring"},"inktvis-gebakken":{nl:"calamares"},"paling-bereid":{nl:"aal"},"zalm-gekweekt-bereid":qe,"zalm-gekweekt-rauw":qe,"zalm-wild-bereid":qe,"zalm-wild-rauw":qe,"hamburger-bereid":{en:"hamburger"},"kalfsvlees-bereid":{nl:"kalfsvlees"},"karbonade-bereid":{nl:"kotelet varkenskotelet"},"kipfilet-bereid":{nl:"kippenborst"},"kipfilet-rauw":{nl:"kippenborst"},"kippendij-bereid":{nl:"kipdij kipdijfilet"},knakworst:{nl:"hotdog",en:"hotdog",de:"Wiener W\xfcrstchen"},pate:{nl:"leverpastei"},"rauwe-ham":{nl:"parmaham serranoham prosciutto",en:"prosciutto",de:"Prosciutto"},rosbief:{nl:"roastbeef"},runderstoofvlees:{nl:"sudderlapjes sukadelapjes"},"sojabrokjes-geweld":{nl:"tvp",en:"tvp"},"tofu-nigari":at,"tofu-stevig":at,tempe:{nl:"tempeh"},vegaballetjes:{nl:"vega balletjes vegaballetjes"},vegaburger:{nl:"vega burger vegaburger"},vegagehakt:{nl:"vega gehakt vegagehakt"},vegaschnitzel:{nl:"vega schnitzel vegaschnitzel"},vegaworst:{nl:"vega worst vegaworst"},ahornsiroop:{nl:"esdoornsiroop"},"chocolade-puur-45-59":He,"chocolade-puur-60-69":He,"chocolade-puur-70-85":He,hazelnootpasta:{nl:"chocopasta chocoladepasta"},jam:{nl:"confituur aardbeienjam abrikozenjam bramenjam frambozenjam kersenjam",de:"Marmelade"},mariakaakje:Le,mueslireep:{nl:"granenreep"},speculaas:Le,stroopwafel:{nl:"koek koekje koekjes"},"suiker-wit":{nl:"kristalsuiker"},amandeldrink:{nl:"amandelmelk",en:"milk",de:"Mandelmilch",fr:"lait d'amande"},chocolademelk:{nl:"chocomelk"},haverdrink:{nl:"havermelk",en:"milk",de:"Hafermilch",fr:"lait d'avoine"},cola:{nl:"coca coke pepsi",en:"coca coke pepsi",de:"coca coke pepsi",fr:"coca coke pepsi"},kraanwater:{nl:"leidingwater water",en:"water"},mineraalwater:{nl:"bronwater water spa bruiswater",en:"water"},oploskoffie:{nl:"instantkoffie"},rijstdrink:{nl:"rijstmelk",en:"milk",de:"Reismilch",fr:"lait de riz"},sinaasappelsap:{nl:"jus d'orange appelsiensap"},sojadrink:{nl:"sojamelk",en:"soy milk",de:"Sojamilch",fr:"lait de soja"},augurk:{nl:"zure bommen"},"basilicum-gedroogd":Ue,"basilicum-vers":Ue,"bieslook-vers":Ue,"dille-vers":Ue,edelgist:{nl:"voedingsgist",en:"nutritional"},erwtensoep:{nl:"snert"},"gember-vers":Ie,kaneel:Ie,kerriepoeder:{...Ie,nl:"curry kruiden specerijen"},komijn:{...Ie,nl:"djinten kruiden specerijen"},"koriander-vers":{...Ue,en:"cilantro herbs"},kurkuma:{...Ie,nl:"geelwortel koenjit kruiden specerijen"},"munt-vers":Ue,"oregano-gedroogd":Ue,paprikapoeder:Ie,"peper-zwart":Ie,"peterselie-vers":Ue,"tijm-gedroogd":Ue,tortillachips:{nl:"nachos",en:"nachos"}},dt={categories:["herbs-spices-other"],measures:["soup-plate","mug"]},ut={categories:["grains-bread"],states:["cooked","baked","fried"]},mt={bread:{measures:["slice-of-bread"]},slicesAtBreakfast:3,customs:[{categories:["drinks"],meals:["snack","breakfast"]},{...dt,meals:["lunch"]},{measures:["spread-on-bread","rusk"],meals:["breakfast","lunch"]},{categories:["meat-poultry"],measures:["thin-slice"],meals:["breakfast","lunch"]},{categories:["dairy-eggs"],measures:["slice"],meals:["breakfast","lunch"]},{measures:["dessert-bowl","snack-bowl","scoop"],meals:["snack","breakfast"]},{categories:["grains-bread"],measures:["soup-plate"],meals:["breakfast"]},{categories:["grains-bread"],measures:["portion-uncooked"],meals:["dinner","lunch"]},{categories:["grains-bread"],states:["dry"],meals:["breakfast"]},{...ut,meals:["dinner","lunch"]},{categories:["grains-bread"],meals:["breakfast","lunch","snack"]},{categories:["vegetables","legumes","meat-poultry","fish-seafood","meat-alternatives"],meals:["dinner","lunch"]},{categories:["dairy-eggs"],measures:["beaker"],meals:["breakfast","lunch"]},{measures:["dash"],meals:["snack"]},{categories:["dairy-eggs"],meals:["lunch","breakfast","dinner"]},{categories:["fruit"],measures:["serving-spoon"],meals:["dinner"]},{measures:["avocado"],meals:["lunch","breakfast"]},{categories:["fruit","chocolate-sweets"],measures:["tablespoon"],meals:["breakfast"]},{categories:["nuts-seeds"],meals:["snack","breakfast"]},{categories:["fruit","chocolate-sweets"],meals:["snack"]},{meals:["dinner","lunch"]}],filling:[{...dt,grams:200},{states:["dry"],grams:40},{...ut,grams:150},{categories:["grains-bread"],grams:60},{categories:["vegetables","legumes"],grams:150},{categories:["meat-poultry","fish-seafood"],grams:60},{categories:["meat-alternatives"],grams:75},{categories:["dairy-eggs"],measures:["egg"],grams:100}]},ht={labelReferenceMg:375,claimMinimumMgPerDay:56.25,euCeilingMg:250,vitaminB6MgPerDay:12,sources:["reg1169-annex13","eucell","bfr2017","efsa2023-b6"]},gt={figures:{euLevelMg:ht.euCeilingMg}},pt={fact:"claims",is:"education"},ft={ifUnknown:"ignore",severity:"info",shows:[]},kt=["form","food-first","nothing-needed"],bt={id:"magnesium",version:"1.0.0",sources:{none:{title:"General knowledge, not yet checked against a page",year:null,url:null,kind:"none",checked:!1},editorial:{title:"Choice of the makers, after the field's own guides",year:null,url:null,kind:"none",checked:!1},calc:{title:"Computed from standard atomic masses",year:null,url:null,kind:"computed",checked:!0},"usda-sr28":{title:"US Department of Agriculture, National Nutrient Database for Standard Reference, Release 28 (public copy)",year:2015,url:"https://github.com/alyssaq/usda-sqlite",kind:"secondary",checked:!0},"ciqual-2025":{title:"Anses, Table de composition nutritionnelle des aliments Ciqual 2025 (public copy)",year:2025,url:"https://doi.org/10.57745/RDMHWY",kind:"secondary",checked:!0},"code-norzon":{title:"Text of the English register in public code (norzon/project-webapp)",year:null,undated:"page",url:"https://github.com/norzon/project-webapp",kind:"code",checked:!0},"code-fr":{title:"French shop code that uses the texts of the claims",year:null,undated:"page",url:null,kind:"code",checked:!0},"reg432-nl":{title:"Regulation (EU) 432/2012, Dutch text, EUR-Lex",year:2012,url:"https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX%3A32012R0432",kind:"primary",checked:!1},drclark:{title:"Dr. Clark Scandinavia, magnesium oxide (lists ten claims in English)",year:null,undated:"page",url:"https://drclark-scandinavia.com/en/magnesium-oxide-dr-clark/?wg-choose-original=false",kind:"secondary",checked:!0},besup:{title:"BE-SUP (Belgian supplement trade body), magnesium",year:null,undated:"page",url:"https://be-sup.be/nl/voedingssupplementen/magnesium",kind:"secondary",checked:!0},mydetox:{title:"mydetox-onlineshop.de, magnesium (ten claims, non-official German wording)",year:null,undated:"page",url:"https://www.mydetox-onlineshop.de/pages/magnesium",kind:"secondary",checked:!0},mah2021:{title:"Mah & Pitre 2021, magnesium for insomnia in older adults: systematic review",year:2021,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283",kind:"primary",checked:!0},rawji2024:{title:"Rawji et al. 2024, magnesium, anxiety and sleep: systematic review",year:2024,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC11136869",kind:"primary",checked:!0},pouteau2018:{title:"Pouteau et al. 2018, Mg + B6 v. Mg in stressed adults with low magnesaemia",year:2018,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC6298677",kind:"primary",checked:!0},schutten2021:{title:"Schutten et al. 2021, long-term magnesium and glucocorticoid metabolism (post-hoc RCT)",year:2021,url:"https://research.rug.nl/nl/publications/long-term-magnesium-supplementation-improves-glucocorticoid-metab",kind:"primary",checked:!0},rls2019:{title:"Marshall et al. 2019, magnesium for RLS: systematic review (as summarised)",year:2019,url:"https://consensus.app/questions/restless-leg-syndrome-magnesium/",kind:"secondary",checked:!0},"cochrane-cramps":{title:"Garrison et al. 2020 Cochrane review, magnesium for muscle cramps (summary)",year:2020,url:"https://www.painpluscpn.ca/Home/Article/98933",kind:"secondary",checked:!0},"cochrane-cramps-tab":{title:"Garrison et al. 2020 Cochrane review, summary-of-findings table",year:2020,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7025716/table/CD009402-tbl-0001",kind:"primary",checked:!0},nielsen2006:{title:"Nielsen & Lukaski 2006, magnesium and exercise (copy)",year:2006,url:"https://issuu.com./eurostaga/docs/magnesio_y_deportes_2",kind:"secondary",checked:!0},"pms-table":{title:"Review table of magnesium trials in PMS, Nutrients",year:2017,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC5452159/table/nutrients-09-00429-t002/?term=%22Nutrients%22%5Bjour%5D",kind:"primary",checked:!0},walker1998:{title:"Walker et al. 1998, magnesium and premenstrual fluid retention",year:1998,url:"https://scilit.com/publications/7d7e7992cf0f21b63db4d000c5fd1f36",kind:"primary",checked:!0},"pms-serum":{title:"Meta-analysis: serum magnesium and PMS, no association (record)",year:2019,url:"https://suppr.wilddata.cn/browses/detail/pubmed/30880352",kind:"secondary",checked:!0},migraine2018:{title:"von Luckner & Riederer 2018, magnesium in migraine prophylaxis (record)",year:2018,url:"http://120.26.44.124:3004/details/1/868357413",kind:"secondary",checked:!0},"schutten-thesis":{title:"Schutten, doctoral thesis (arterial stiffness and blood pressure chapter)",year:null,url:"https://www.publicatie-online.nl/uploaded/flipbook/161488-Joelle-Schutten/163/",kind:"primary",checked:!0,undated:"page"},pickering2020:{title:"Pickering et al. 2020, magnesium status and stress: a vicious circle (review, authors linked to a maker)",year:2020,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7761127/?term=%22Nutrients%22%5Bjour%5D",kind:"primary",checked:!0},russell1995:{title:"Russell et al. 1995, malic acid with magnesium in fibromyalgia (copy)",year:1995,url:"http://www.mgwater.com/gamalic.shtml",kind:"secondary",checked:!0},fibro2022:{title:"Randomised trial 2022, magnesium chloride 100 mg and stress in fibromyalgia",year:2022,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC9145501",kind:"primary",checked:!0},schuster2025:{title:"Schuster et al. 2025, magnesium bisglycinate and sleep (as summarised)",year:2025,url:"https://microvitamin.com/en-eu/blogs/articles/magnesium-bisglycinate-sleep",kind:"secondary",checked:!0},abbasi2012:{title:"Abbasi et al. 2012, magnesium in older adults with insomnia",year:2012,url:"https://pubmed.ncbi.nlm.nih.gov/23853635/",kind:"primary",checked:!0},"rls-pilot":{title:"Open pilot of magnesium citrate in restless legs, 12 people (record)",year:2024,url:"https://medluna.com/article/38738598",kind:"secondary",checked:!0},oc1974:{title:"Serum magnesium in oral contraceptive users, 1974",year:1974,url:"https://pubmed.ncbi.nlm.nih.gov/4376539/",kind:"primary",checked:!0},blum1992:{title:"Urinary magnesium excretion in oral contraceptive users, 1992",year:1992,url:"https://cris.tau.ac.il/en/publications/urinary-magnesium-excretion-in-oral-contraceptive-users",kind:"primary",checked:!0},marles2017:{title:"Marles 2017, mineral composition of vegetables and the idea of depleted soil (copy)",year:2017,url:"https://handasaziraeia.blogspot.com/2020/03/mineral-nutrient-composition-of.html",kind:"secondary",checked:!0},"rivm-wateetnl":{title:"RIVM, Wat eet Nederland: vitamins and minerals against the reference values",year:null,url:"https://www.wateetnederland.nl/resultaten/vitamines-en-mineralen/normen",kind:"primary",checked:!0,undated:"page"},"efsa2010-1807":{title:"EFSA 2010, opinion on claims for magnesium, EFSA Journal 8(10):1807 (title record)",year:2010,url:"https://scopus.kisti.re.kr/noregist/viewScopus.jsp?eid=85020571869",kind:"secondary",checked:!0},waring:{title:"Waring, report on absorption of magnesium sulfate across the skin (unpublished, 19 people)",year:null,url:"http://www.scribd.com/doc/2936282/Report-on-Absorption-of-magnesium-sulfate",kind:"secondary",checked:!0,undated:"page"},kimura1990:{title:"Kimura & Itokawa 1990, cooking losses of minerals in foods (record)",year:1990,url:"https://pubmed.ncbi.nlm.nih.gov/2081985/",kind:"secondary",checked:!0},"ramirez-ojeda2018":{title:"Ram\xedrez-Ojeda et al. 2018, minerals in soaked and cooked lentils, chickpeas and beans",year:2018,url:"https://www.sciencedirect.com/science/article/pii/S0889157518305349",kind:"secondary",checked:!1},nestares1997:{title:"Nestares et al. 1997, magnesium from raw, soaked and cooked chickpeas in rats",year:1997,url:null,kind:"secondary",checked:!1},nestares2003:{title:"Nestares et al. 2003, soaking solutions and minerals from cooked common beans in rats",year:2003,url:null,kind:"secondary",checked:!1},kumari2020:{title:"Kumari et al. 2020, soaking almonds, hazelnuts, peanuts and walnuts: phytate and minerals",year:2020,url:"https://doi.org/10.1016/j.foodchem.2020.126529",kind:"secondary",checked:!1},"bisgly-ntro":{title:"ntro.it.com, how much magnesium is in bisglycinate",year:null,url:"https://ntro.it.com/how-much-magnesium-is-in-bisglycinate",kind:"secondary",checked:!0,undated:"page"},"bisgly-magneinno":{title:"Magneinno, what a 14% bisglycinate specification means",year:null,url:"https://www.magneinno.com/blog/magnesium-bisglycinate-14-elemental-magnesium-what-the-specification-really-means",kind:"secondary",checked:!0,undated:"page"},magtop:{title:"French product sheet in public code (bisglycinate 10 %, glycerophosphate 11.7 %, malate 15 %)",year:null,url:null,kind:"code",checked:!0,undated:"label"},schuette1994:{title:"Schuette et al. 1994, magnesium diglycinate v. oxide after ileal resection",year:1994,url:"https://pubmed.ncbi.nlm.nih.gov/7815675/",kind:"primary",checked:!0},jungbunzlauer:{title:"Jungbunzlauer, trimagnesium citrate product information",year:null,url:"http://www.jungbunzlauer.com/products-applications/products/special-salts/special-citrates/trimagnesium-citrate/general-information.html",kind:"primary",checked:!0,undated:"page"},"off-tax":{title:"Open Food Facts, list of mineral names in many languages, after Regulation (EU) 609/2013",year:null,url:"https://github.com/openfoodfacts/openfoodfacts-server",kind:"primary",checked:!0,undated:"page"},walker2003:{title:"Walker et al. 2003, citrate, amino-acid chelate and oxide compared, Magnesium Research 16(3):183-91 (archive copy)",year:2003,url:null,kind:"secondary",checked:!0},kappeler2017:{title:"Kappeler et al. 2017, citrate v. oxide crossover",year:2017,url:"https://proquest.com/scholarly-journals/higher-bioavailability-magnesium-citrate-as/docview/1864063511/se-2",kind:"primary",checked:!0},"reg1925-annex2":{title:"Regulation (EC) 1925/2006 Annex II (UK copy)",year:2006,url:"http://legislation.data.gov.uk/eur/2006/1925/annex/II/data.xht?view=snippet&wrap=true",kind:"primary",checked:!0},uysal2019:{title:"Uysal et al. 2019, magnesium compounds in rats",year:2019,url:"https://pubmed.ncbi.nlm.nih.gov/29679349",kind:"primary",checked:!0},"efsa2018-dmm":{title:"EFSA, di-magnesium malate as a novel food ingredient / source of magnesium",year:2018,url:"https://docslib.org/doc/3343846/magnesium-malate-used-as-a-novel-food-ingredient-and-as-a",kind:"primary",checked:!0},"efsa2009-taurate":{title:"EFSA 2009 opinion on magnesium taurate (repository record)",year:2009,url:"https://cris.unibo.it/handle/11585/101817",kind:"primary",checked:!0},"emc-glycerophos":{title:"UK SmPC, magnesium glycerophosphate 97.2 mg (4 mmol)",year:null,url:"https://medicines.org.uk/emc/product/11577/smpc/print",kind:"primary",checked:!0,undated:"leaflet"},"mah2021-tab1":{title:"Mah & Pitre 2021, table 1 (forms and doses)",year:2021,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283/table/Tab1",kind:"primary",checked:!0},firoz2001:{title:"Firoz & Graber 2001, bioavailability of US commercial magnesium preparations",year:2001,url:"http://ncbi.nlm.nih.gov/pubmed/11794633",kind:"primary",checked:!0},schwalfenberg2017:{title:"Schwalfenberg & Genuis 2017, table of magnesium forms",year:2017,url:"https://www.hindawi.com/journals/scientifica/2017/4179326/tab6",kind:"primary",checked:!0},pardo2021:{title:"Pardo et al. 2021, review of bioavailability of magnesium supplements",year:2021,url:"https://forum.nutrimuscle.com//238134.html",kind:"secondary",checked:!0},"mgo-laxative":{title:"Mori et al. 2021, magnesium oxide in constipation, Nutrients 13:421 (copy)",year:2021,url:"https://empresesdesenderisme.com/article/magnesium-oxide-in-constipation/1195",kind:"secondary",checked:!0},magnesiumoel:{title:"magnesiumoel.ch, magnesium oil (about 31% magnesium chloride solution)",year:null,url:"https://www.magnesiumoel.ch/infos-magnesium-herkunft-haltbarkeit/",kind:"secondary",checked:!0,undated:"page"},grober2017:{title:"Gr\xf6ber et al. 2017, Myth or reality: transdermal magnesium?",year:2017,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC5579607",kind:"primary",checked:!0},kass2017:{title:"Kass et al. 2017, transdermal magnesium cream pilot, PLoS ONE",year:2017,url:"http://dx.plos.org/10.1371/journal.pone.0174817",kind:"primary",checked:!0},"keuringsraad-hcv":{title:"Keuringsraad, guide to the claims regulation",year:null,url:"https://www.keuringsraad.nl/gezondheidsproducten/handleiding-claimsverordening",kind:"primary",checked:!0,undated:"page"},"efsa2024-threonate":{title:"EFSA 2024 opinion on magnesium L-threonate (record)",year:2024,url:"http://120.26.44.124:3004/details/1/848015653",kind:"secondary",checked:!0},"reg2024-2694":{title:"Regulatory note on Regulation (EU) 2024/2694, magnesium L-threonate as a novel food",year:2024,url:"https://supplaffairs.com/en/magnesium-l-threonate-is-approved-as-a-new-source-of-magnesium-in-food-supplements",kind:"secondary",checked:!0},"reg2025-2225":{title:"agrinfo.eu on Regulation (EU) 2025/2225, magnesium L-threonate in the list of permitted sources",year:2025,url:"https://agrinfo.eu/book-of-reports/magnesium-l-threonate-in-food-supplements",kind:"secondary",checked:!0},"fk-hydroxide":{title:"Farmacotherapeutisch Kompas, magnesiumhydroxide",year:null,url:"https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumhydroxide",kind:"primary",checked:!0,undated:"page"},"fk-gluconaat":{title:"Farmacotherapeutisch Kompas, magnesiumgluconaat",year:null,url:"https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumgluconaat",kind:"primary",checked:!0,undated:"page"},coudray2005:{title:"Coudray et al. 2005, ten magnesium salts in rats",year:2005,url:"https://vitamindwiki.com/tiki-print.php?page=Magnesium+Bioavailability+-+2005",kind:"secondary",checked:!0},"efsa2025-orotate":{title:"EFSA 2025, magnesium orotate dihydrate (record)",year:2025,url:"https://suppr.wilddata.cn/browses/detail/pubmed/40642284",kind:"secondary",checked:!0},"efsa2009-orotate":{title:"EFSA 2009, orotic acid salts as a source of orotic acid and minerals",year:2009,url:"http://onlinelibrary.wiley.com/doi/10.2903/j.efsa.2009.1187/abstract",kind:"primary",checked:!0},"dir2002-46":{title:"Directive 2002/46/EC Annex II (UK copy)",year:2002,url:"http://legislation.data.gov.uk/eudr/2002/46/annex/II/data.xht?view=snippet&wrap=true",kind:"primary",checked:!0},"marine-scienceinsights":{title:"ScienceInsights, what is marine magnesium",year:null,url:"https://scienceinsights.org/what-is-marine-magnesium-and-how-does-it-work",kind:"secondary",checked:!0,undated:"page"},blancquaert2019:{title:"Blancquaert et al. 2019, predicting and testing bioavailability of magnesium supplements",year:2019,url:"https://docslib.org/doc/13066398/predicting-and-testing-bioavailability-of-magnesium-supplements",kind:"primary",checked:!0},fine1991:{title:"Fine et al. 1991, intestinal absorption of magnesium from food and supplements",year:1991,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC295344",kind:"primary",checked:!0},"marine-naturalhealth":{title:"Natural Health product page, marine magnesium",year:null,url:"https://naturalhealth.hippocraticgeneration.pt/food-supplements/i/67959353/marine-magnesium",kind:"secondary",checked:!0,undated:"label"},"vc-table-metagenics":{title:"Reference intakes of the Voedingscentrum, as reproduced by Metagenics NL (April 2024)",year:2024,url:"https://www.metagenics.nl/nl_NL/hoeveel-magnesium-heb-je-nodig-en-welke-bronnen-zijn-goed",kind:"secondary",checked:!0},"gr-table-nutribites":{title:"Reference intakes of the Gezondheidsraad, as reproduced by nutribites.nl",year:null,undated:"page",url:"https://www.nutribites.nl/?p=913319",kind:"secondary",checked:!0},gr2018:{title:"Gezondheidsraad, Voedingsnormen voor volwassenen, advisory no. 2018/19 (18 Sep 2018)",year:2018,url:"https://www.gezondheidsraad.nl/documenten/adviezen/2018/09/18/gezondheidsraad-herziet-voedingsnormen-voor-volwassenen",kind:"primary",checked:!0},gr2021:{title:"Gezondheidsraad, Voedingsnormen voor vitamines en mineralen voor zwangeren (22 Jun 2021)",year:2021,url:"http://www.gezondheidsraad.nl/documenten/adviezen/2021/06/22/voedingsnormen-voor-vitamines-en-mineralen-voor-zwangeren",kind:"primary",checked:!0},efsa2015:{title:"EFSA NDA Panel, Dietary Reference Values for magnesium, EFSA Journal 13(7):4186",year:2015,url:"http://www.efsa.europa.eu/en/efsajournal/pub/4186",kind:"primary",checked:!0},"iom1997-encyclopedia":{title:"US reference intakes and upper levels (IOM 1997), as printed in an encyclopedia",year:null,undated:"page",url:"https://issuhub.com/view/index?id=3981&pageIndex=652",kind:"secondary",checked:!0},"iom1997-dietsmealplan":{title:"US reference intakes (IOM 1997), as reproduced by dietsmealplan.com",year:null,undated:"page",url:"https://www.dietsmealplan.com/food-list/high-magnesium-food-list/",kind:"secondary",checked:!0},bfr2017:{title:"BfR, press release on magnesium in food supplements (December 2017)",year:2017,url:"https://www.eurekalert.org/pub_releases/2017-12/bfif-bam121817.php",kind:"primary",checked:!0},"gr-ul":{title:"Gezondheidsraad, theme page on tolerable upper levels (EU levels are followed)",year:null,undated:"page",url:"https://www.gezondheidsraad.nl/onderwerpen/vitamines-mineralen-en-supplementen/alle-adviezen-over-vitamines-mineralen-en-supplementen/aanvaardbare-bovengrenzen-voor-vitamines-en-mineralen",kind:"primary",checked:!0},"apoadhoc-bfr":{title:"apotheke adhoc on the BfR maximum and the 2001 SCF opinion",year:2017,url:"https://apotheke-adhoc.de/nachrichten/detail/pharmazie/magnesium-magnesium-bfr-stutzt-hoechstmenge-nahrungsergaenzungsmittel",kind:"secondary",checked:!0},"sanomedica-ul":{title:"sanomedica.com, magnesium safety assessment (summarises SCF/EFSA)",year:null,undated:"page",url:"https://sanomedica.com/magnesium-safety-assessment/",kind:"secondary",checked:!0},"efsa2018-mgcm":{title:"EFSA ANS Panel, magnesium citrate malate as a source of magnesium",year:2018,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7009688",kind:"primary",checked:!0},"reg1169-annex13":{title:"Regulation (EU) 1169/2011 Annex XIII (Portuguese Official Journal copy)",year:2011,url:"https://ro.scribd.com/document/439532162/Doses-de-Referencia-Vitaminas-e-Sais-Minerais-Regulamento-UE-1169-2011",kind:"secondary",checked:!0},eucell:{title:"eucell.de, magnesium claims and 56.25 mg minimum (German)",year:null,undated:"page",url:"https://www.eucell.de/index.php?id=226",kind:"secondary",checked:!0},"efsa2023-b6":{title:"EFSA 2023, upper level for vitamin B6 (record)",year:2023,url:"https://medluna.com/article/37207271",kind:"secondary",checked:!0},emc2678:{title:"UK SmPC, oral magnesium medicine (product 2678)",year:null,undated:"leaflet",url:"https://medicines.org.uk/emc/product/2678/smpc",kind:"primary",checked:!0},emedhealth:{title:"eMedicineHealth, magnesium interactions",year:null,undated:"page",url:"http://www.emedicinehealth.com/magnesium-page3/vitamins-supplements.htm",kind:"secondary",checked:!0},"medpill-tetra":{title:"medpill.info, antacids and tetracyclines",year:null,undated:"page",url:"https://medpill.info/antacids-and-tetracyclines-10261.htm",kind:"secondary",checked:!0},"medizzine-cipro":{title:"Medizzine, ciprofloxacin and food",year:null,undated:"page",url:"http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Ciprofloxacin",kind:"secondary",checked:!0},"webmd-bisphos":{title:"WebMD, oral multivalent cations and oral bisphosphonates",year:null,undated:"page",url:"http://origin-www.webmd.com/drugs/2/drug-7405/ferosul-oral/details/list-interaction-details/dmid-1660/dmtitle-oral-multivalent-cations-oral-bisphosphonates/intrtype-drug",kind:"secondary",checked:!0},"medizzine-alen":{title:"Medizzine, alendronate and food",year:null,undated:"page",url:"http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Alendronate",kind:"secondary",checked:!0},relis2014:{title:"RELIS Norway, levothyroxine with calcium and magnesium",year:2014,url:"https://relis.no/Publikasjoner/2014/Kan_levotyroksin_tas_samtidig_med_kalsium_og_magnesium/",kind:"primary",checked:!0},schildklierwijzer:{title:"Mijn Schildklierwijzer (NL), timing of thyroid tablets",year:null,undated:"page",url:"https://mijnschildklierwijzer.nl/veelgestelde-vragen-en-antwoorden/tijdstip-koffie-en-voeding/",kind:"secondary",checked:!0},"ksparing-bmj":{title:"Study: potassium-sparing diuretics and magnesium retention",year:null,undated:"page",url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC1364546",kind:"primary",checked:!0},"ebsco-ksparing":{title:"EBSCO research starter, potassium-sparing diuretics interactions",year:null,undated:"page",url:"https://ebsco.com/research-starters/health-and-medicine/potassium-sparing-diuretics-drug-interactions",kind:"secondary",checked:!0},"fda-ppi":{title:"FDA Drug Safety Communication, low magnesium with long-term PPI use",year:2011,url:"http://www.fda.gov/drugs/drugsafety/ucm245011.htm",kind:"primary",checked:!0},"rx-mgso4":{title:"Magnesium sulfate infusion, precautions",year:null,undated:"leaflet",url:"https://rxreasoner.com/monographs/magnesium-sulfate-inf-sol/precautions",kind:"secondary",checked:!0},pfusion:{title:"Integrative medicine consult, magnesium interactions",year:null,undated:"page",url:"http://pfusion.net/AlternativeMedicine/IMCAccess/ConsSupplements/Interactions/Magnesiumcs.html",kind:"secondary",checked:!0},"medikamio-gaba":{title:"Gabapentin AL patient leaflet (German)",year:null,undated:"leaflet",url:"https://preview.medikamio.com/de-de/medikamente/gabapentin-al-600-mg-filmtabletten/pil",kind:"primary",checked:!0},"consensus-gaba":{title:"Consensus summary, gabapentin and antacids",year:null,undated:"page",url:"https://consensus.app/questions/gabapentin-and-antacids",kind:"secondary",checked:!0},hcn:{title:"hcn.health, eight magnesium interactions",year:null,undated:"page",url:"https://hcn.health/hcn-trends-story/from-antibiotics-to-calcium-8-magnesium-interactions-to-be-aware-of/",kind:"secondary",checked:!0},emc12118:{title:"UK SmPC, oral magnesium medicine (product 12118)",year:null,undated:"leaflet",url:"https://www.medicines.org.uk/emc/product/12118/smpc",kind:"primary",checked:!0},magnaspartate:{title:"Magnaspartate precautions (SmPC text)",year:null,undated:"leaflet",url:"https://www.rxreasoner.com/monographs/magnaspartate/precautions",kind:"secondary",checked:!0},"fk-aspartaat":{title:"Farmacotherapeutisch Kompas, magnesiumaspartaat",year:null,undated:"leaflet",url:"https://www.farmacotherapeutischkompas.nl/vergelijken/preparaatteksten?vergelijkTeksten=magnesiumaspartaat",kind:"primary",checked:!0},pta2018:{title:"PTA Forum 13/2018, magnesium counselling (German)",year:2018,url:"https://ptaforum.pharmazeutische-zeitung.de/ausgabe-132018/magnesium/",kind:"secondary",checked:!0},hsis:{title:"Health & Food Supplements Information Service, magnesium (UK EVM and EU NRV)",year:null,undated:"page",url:"https://www.hsis.org/a-z-food-supplements/magnesium/",kind:"secondary",checked:!0},"bmj-mg":{title:"BMJ Best Practice patient discussion, myasthenia gravis (library copy)",year:null,undated:"page",url:"https://bibliotheek.ehb.be:2400/topics/en-gb/1052/patient-discussions",kind:"secondary",checked:!0},"zechstein-nl":{title:"Zechstein Ancient Magnesium NL, too much magnesium (vendor)",year:null,undated:"page",url:"https://zechstein-ancient-magnesium.nl/teveel-magnesium/",kind:"secondary",checked:!0},"invite-risk":{title:"invitehealth.com, background on magnesium (NIH summary of risk groups)",year:2013,url:"https://www.invitehealth.com/background-information-on%20-magnesium/radio/2013/11/",kind:"secondary",checked:!0},"nice-refeed":{title:"NICE refeeding-risk criteria, table copy",year:null,undated:"page",url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8672300/table/T2",kind:"secondary",checked:!0},"nhs-refeed":{title:"NHS Highland, refeeding syndrome guideline",year:null,undated:"page",url:"https://www.rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/gastro-intestinal/refeeding-syndrome-in-adults-guidelines",kind:"primary",checked:!0},cardiologiecentra:{title:"Cardiologie Centra Nederland, palpitations",year:null,undated:"page",url:"https://www.cardiologiecentra.nl/kennis/symptomen/hartkloppingen/",kind:"primary",checked:!0},"rd-hart":{title:"Reformatorisch Dagblad, call when you have heart or stroke symptoms",year:null,undated:"page",url:"https://www.rd.nl/vandaag/binnenland/meld-je-als-je-hartklachten-of-een-beroerte-hebt-1.1707613",kind:"secondary",checked:!0},"hartziekte-be":{title:"hartziekte.be, palpitations",year:null,undated:"page",url:"https://hartziekte.be/77-hartkloppingen",kind:"secondary",checked:!0},"medscape-hypermg":{title:"Medscape, hypermagnesemia: clinical presentation",year:null,undated:"page",url:"https://emedicine.medscape.com/article/766604-clinical",kind:"secondary",checked:!0},gerritspeek:{title:"gerritspeek.nl, hypermagnesaemia (Dutch)",year:null,undated:"page",url:"https://www.gerritspeek.nl/medisch/aandoeningen/aandoeningen_hypermagnesemie.html",kind:"secondary",checked:!0},simpto:{title:"simpto.nl, magnesium poisoning (Dutch)",year:null,undated:"page",url:"https://www.simpto.nl/diagnose/vergiftiging/magnesiumvergiftiging/",kind:"secondary",checked:!0},"fda-ppi-podcast":{title:"FDA podcast, low magnesium with PPIs",year:2011,url:"http://www.fda.gov/Drugs/DrugSafety/DrugSafetyPodcasts/ucm246866.htm",kind:"primary",checked:!0},ntvg2002:{title:"NTvG 2002, treatment of hypomagnesaemia",year:2002,url:"https://www.ntvg.nl/artikelen/de-behandeling-van-hypomagnesi%C3%ABmie/volledig",kind:"primary",checked:!0},"bsl-insomnia":{title:"Huisarts & Wetenschap (BSL), one in ten sleeps badly",year:null,undated:"page",url:"https://huisarts.bsl.nl/een-op-de-tien-nederlanders-slaapt-slecht/",kind:"secondary",checked:!0},"nhg-sleep":{title:"NHG-Standaard Slaapproblemen en slaapmiddelen, copy",year:null,undated:"page",url:"http://docplayer.nl/105109710-De-nhg-standaard-slaapproblemen-en-slaapmiddelen.html",kind:"secondary",checked:!0},"nvvp-depressie":{title:"NVvP, symptoms of depression",year:null,undated:"page",url:"https://www.nvvp.net/website/patinten-informatie/aandoeningen-/depressie/symptomen",kind:"primary",checked:!0},"cm-rls":{title:"CM (Belgian health fund), restless legs",year:null,undated:"page",url:"https://cm.be/leef/slaap/gezond-slapen/rusteloze-benen",kind:"secondary",checked:!0}},forms:{bisglycinate:{route:"oral",variants:{anhydrous:{formula:"Mg(C2H4NO2)2",molarMassGPerMol:172.42,magnesiumAtoms:1,elementalPercent:14.1,sources:["calc","bisgly-ntro"]},dihydrate:{formula:"Mg(C2H4NO2)2.2H2O",molarMassGPerMol:208.45,magnesiumAtoms:1,elementalPercent:11.66,sources:["calc","bisgly-magneinno"]}},defaultVariant:"dihydrate",labelRangePercent:{low:10,high:14.1,sources:["bisgly-magneinno","magtop"],checked:!0},solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["schuette1994"],checked:!0},gutEffect:{value:"low",sources:["schuette1994"],checked:!0},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumbisglycinaat","magnesium bisglycinate","Magnesiumbisglycinat","bisglycinate de magn\xe9sium","magnesium bisglycinaat","magnesiumglycinaat","magnesium glycinaat","magnesium glycinate","magnesiumdiglycinaat","magnesium diglycinate","magnesium glycine chelaat","magnesiumchelaat","chelated magnesium","TRAACS","Albion TRAACS","Magnesiumglycinat","glycinate de magn\xe9sium"],ambiguousSynonyms:[]},taurate:{route:"oral",variants:{anhydrous:{formula:"Mg(C2H6NO3S)2",molarMassGPerMol:272.57,magnesiumAtoms:1,elementalPercent:8.92,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:{low:8,high:8.92,sources:["none"],checked:!1},solubility:{value:"high",sources:["efsa2009-taurate"],checked:!0},uptake:{value:"good",sources:["efsa2009-taurate"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumtauraat","magnesium taurate","Magnesiumtaurat","taurate de magn\xe9sium","magnesium tauraat","magnesiumditauraat"],ambiguousSynonyms:["magnesium + taurine"]},aspartate:{route:"oral",variants:{anhydrous:{formula:"Mg(C4H6NO4)2",molarMassGPerMol:288.5,magnesiumAtoms:1,elementalPercent:8.42,sources:["calc"]},dihydrate:{formula:"Mg(C4H6NO4)2.2H2O",molarMassGPerMol:324.53,magnesiumAtoms:1,elementalPercent:7.49,sources:["calc"]},tetrahydrate:{formula:"Mg(C4H6NO4)2.4H2O",molarMassGPerMol:360.56,magnesiumAtoms:1,elementalPercent:6.74,sources:["calc"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["off-tax"],checked:!0},synonyms:["magnesiumaspartaat","magnesium aspartate","Magnesiumaspartat","aspartate de magn\xe9sium","magnesium-L-aspartaat","magnesium-L-aspartat","magnesiumdiaspartaat"],ambiguousSynonyms:[]},pidolate:{route:"oral",variants:{anhydrous:{formula:"Mg(C5H6NO3)2",molarMassGPerMol:280.52,magnesiumAtoms:1,elementalPercent:8.66,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["none"],checked:!1},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumpidolaat","magnesium L-pidolate","Magnesium-L-pidolat","L-pidolate de magn\xe9sium","magnesium pidolaat","magnesium PCA"],ambiguousSynonyms:[]},citrate:{route:"oral",variants:{"trimagnesium-anhydrous":{formula:"Mg3(C6H5O7)2",molarMassGPerMol:451.11,magnesiumAtoms:3,elementalPercent:16.16,sources:["calc","jungbunzlauer"]},"trimagnesium-nonahydrate":{formula:"Mg3(C6H5O7)2.9H2O",molarMassGPerMol:613.25,magnesiumAtoms:3,elementalPercent:11.89,sources:["calc","jungbunzlauer"]},monomagnesium:{formula:"MgC6H6O7",molarMassGPerMol:214.41,magnesiumAtoms:1,elementalPercent:11.34,sources:["calc","off-tax"]}},defaultVariant:"trimagnesium-anhydrous",labelRangePercent:{low:11,high:16.2,sources:["jungbunzlauer","off-tax"],checked:!0},solubility:{value:"moderate-high",sources:["none"],checked:!1},uptake:{value:"good",sources:["walker2003","kappeler2017"],checked:!0},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumcitraat","magnesium citrate","Magnesiumcitrat","citrate de magn\xe9sium","magnesium citraat","trimagnesiumdicitraat","trimagnesium citraat","trimagnesium dicitrate","trimagnesium citrate","dicitrate de trimagn\xe9sium","magnesiumzouten van citroenzuur","magnesium salts of citric acid","Magnesiumsalze der Zitronens\xe4ure","sels de magn\xe9sium de l'acide citrique","Trimagnesiumdicitrat","TMC"],ambiguousSynonyms:[]},malate:{route:"oral",variants:{anhydrous:{formula:"MgC4H4O5",molarMassGPerMol:156.38,magnesiumAtoms:1,elementalPercent:15.54,sources:["calc","magtop"]},trihydrate:{formula:"MgC4H4O5.3H2O",molarMassGPerMol:210.42,magnesiumAtoms:1,elementalPercent:11.55,sources:["calc"]},dimagnesium:{formula:"Mg2C4H4O5(OH)2",molarMassGPerMol:214.69,magnesiumAtoms:2,elementalPercent:22.64,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:{low:11,high:20,sources:["none"],checked:!1},solubility:{value:"moderate-high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["uysal2019"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["efsa2018-dmm"],checked:!0},synonyms:["magnesiummalaat","magnesium malate","Magnesiummalat","malate de magn\xe9sium","magnesium malaat","magnesiumappelzuur","dimagnesiummalaat","di-magnesium malate","DMM","Magnesium-Malat"],ambiguousSynonyms:[]},lactate:{route:"oral",variants:{anhydrous:{formula:"Mg(C3H5O3)2",molarMassGPerMol:202.44,magnesiumAtoms:1,elementalPercent:12.01,sources:["calc"]},dihydrate:{formula:"Mg(C3H5O3)2.2H2O",molarMassGPerMol:238.48,magnesiumAtoms:1,elementalPercent:10.19,sources:["calc"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumlactaat","magnesium lactate","Magnesiumlactat","lactate de magn\xe9sium","magnesium lactaat","magnesiumlaktaat"],ambiguousSynonyms:[]},gluconate:{route:"oral",variants:{anhydrous:{formula:"Mg(C6H11O7)2",molarMassGPerMol:414.6,magnesiumAtoms:1,elementalPercent:5.86,sources:["calc"]},dihydrate:{formula:"Mg(C6H11O7)2.2H2O",molarMassGPerMol:450.63,magnesiumAtoms:1,elementalPercent:5.39,sources:["calc","fk-gluconaat"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["coudray2005"],checked:!0},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumgluconaat","magnesium gluconate","Magnesiumgluconat","gluconate de magn\xe9sium","magnesium gluconaat"],ambiguousSynonyms:[]},threonate:{route:"oral",variants:{anhydrous:{formula:"Mg(C4H7O5)2",molarMassGPerMol:294.5,magnesiumAtoms:1,elementalPercent:8.25,sources:["calc","efsa2024-threonate"]}},defaultVariant:"anhydrous",labelRangePercent:{low:7.8,high:8.3,sources:["none"],checked:!1},solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["efsa2024-threonate"],checked:!0},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg2024-2694","reg2025-2225"],checked:!0},synonyms:["magnesium-L-threonaat","magnesium L-threonate","Magnesium-L-Threonat","L-thr\xe9onate de magn\xe9sium","magnesiumthreonaat","L-threonaat","Magtein","MgT"],ambiguousSynonyms:[]},glycerophosphate:{route:"oral",variants:{anhydrous:{formula:"MgC3H7O6P",molarMassGPerMol:194.36,magnesiumAtoms:1,elementalPercent:12.51,sources:["calc","emc-glycerophos"]}},defaultVariant:"anhydrous",labelRangePercent:{low:11.7,high:12.5,sources:["magtop","emc-glycerophos"],checked:!0},solubility:{value:"moderate",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["emc-glycerophos"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumglycerofosfaat","magnesium glycerophosphate","Magnesiumglycerophosphat","glyc\xe9rophosphate de magn\xe9sium","magnesium glycerofosfaat","glycerofosfaat"],ambiguousSynonyms:[]},orotate:{route:"oral",variants:{anhydrous:{formula:"Mg(C5H3N2O4)2",molarMassGPerMol:334.48,magnesiumAtoms:1,elementalPercent:7.27,sources:["calc"]},dihydrate:{formula:"Mg(C5H3N2O4)2.2H2O",molarMassGPerMol:370.51,magnesiumAtoms:1,elementalPercent:6.56,sources:["calc","efsa2025-orotate"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"very-low",sources:["efsa2025-orotate"],checked:!0},uptake:{value:"uncertain",sources:["none"],checked:!1},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!1,sources:["efsa2009-orotate","efsa2025-orotate"],checked:!0},synonyms:["magnesiumorotaat","magnesium orotate","Magnesiumorotat","orotate de magn\xe9sium","magnesium orotaat","magnesium orotate dihydrate"],ambiguousSynonyms:[]},ascorbate:{route:"oral",variants:{anhydrous:{formula:"Mg(C6H7O6)2",molarMassGPerMol:374.54,magnesiumAtoms:1,elementalPercent:6.49,sources:["calc"]},dihydrate:{formula:"Mg(C6H7O6)2.2H2O",molarMassGPerMol:410.57,magnesiumAtoms:1,elementalPercent:5.92,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["none"],checked:!1},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["dir2002-46"],checked:!0},synonyms:["magnesiumascorbaat","magnesium ascorbate","Magnesiumascorbat","ascorbate de magn\xe9sium","magnesium-L-ascorbaat"],ambiguousSynonyms:["gebufferde vitamine C","buffered vitamin C"]},oxide:{route:"oral",variants:{anhydrous:{formula:"MgO",molarMassGPerMol:40.3,magnesiumAtoms:1,elementalPercent:60.3,sources:["calc","mah2021-tab1"]}},defaultVariant:"anhydrous",labelRangePercent:{low:60,high:60.3,sources:["mah2021-tab1"],checked:!0},solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"poor",sources:["firoz2001","schwalfenberg2017","pardo2021"],checked:!0},gutEffect:{value:"high",sources:["mgo-laxative"],checked:!0},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumoxide","magnesium oxide","Magnesiumoxid","oxyde de magn\xe9sium","gebrande magnesia","MgO"],ambiguousSynonyms:["magnesia","magn\xe9sie"]},hydroxide:{route:"oral",variants:{anhydrous:{formula:"Mg(OH)2",molarMassGPerMol:58.32,magnesiumAtoms:1,elementalPercent:41.68,sources:["calc","fk-hydroxide"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"low",sources:["none"],checked:!1},gutEffect:{value:"high",sources:["fk-hydroxide"],checked:!0},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumhydroxide","magnesium hydroxide","Magnesiumhydroxid","hydroxyde de magn\xe9sium","melk van magnesia","milk of magnesia","E528"],ambiguousSynonyms:[]},carbonate:{route:"oral",variants:{anhydrous:{formula:"MgCO3",molarMassGPerMol:84.31,magnesiumAtoms:1,elementalPercent:28.83,sources:["calc"]},"basic-light":{formula:"(MgCO3)4.Mg(OH)2.4H2O",molarMassGPerMol:467.63,magnesiumAtoms:5,elementalPercent:25.99,sources:["calc"]},"basic-heavy":{formula:"(MgCO3)4.Mg(OH)2.5H2O",molarMassGPerMol:485.65,magnesiumAtoms:5,elementalPercent:25.02,sources:["calc"]}},defaultVariant:"basic-light",labelRangePercent:{low:25,high:28.8,sources:["calc"],checked:!0},solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"low-moderate",sources:["none"],checked:!1},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumcarbonaat","magnesium carbonate","Magnesiumcarbonat","carbonate de magn\xe9sium","magnesium carbonaat","basisch magnesiumcarbonaat","E504","magnesia alba"],ambiguousSynonyms:[]},chloride:{route:"oral",variants:{anhydrous:{formula:"MgCl2",molarMassGPerMol:95.21,magnesiumAtoms:1,elementalPercent:25.53,sources:["calc"]},hexahydrate:{formula:"MgCl2.6H2O",molarMassGPerMol:203.3,magnesiumAtoms:1,elementalPercent:11.96,sources:["calc"]}},defaultVariant:"hexahydrate",labelRangePercent:{low:11.8,high:25.5,sources:["calc"],checked:!0},solubility:{value:"very-high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumchloride","magnesium chloride","Magnesiumchlorid","chlorure de magn\xe9sium","nigari","MgCl2","E511","magnesiumchloride hexahydraat"],ambiguousSynonyms:[]},sulfate:{route:"oral-and-bath",variants:{anhydrous:{formula:"MgSO4",molarMassGPerMol:120.36,magnesiumAtoms:1,elementalPercent:20.19,sources:["calc"]},heptahydrate:{formula:"MgSO4.7H2O",molarMassGPerMol:246.47,magnesiumAtoms:1,elementalPercent:9.86,sources:["calc"]}},defaultVariant:"heptahydrate",labelRangePercent:null,solubility:{value:"very-high",sources:["none"],checked:!1},uptake:{value:"poor",sources:["none"],checked:!1},gutEffect:{value:"high",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumsulfaat","magnesium sulfate","Epsom salt","Magnesiumsulfat","Bittersalz","sulfate de magn\xe9sium","sel d'Epsom","Epsom zout","Epsomzout","bitterzout","Engels zout"],ambiguousSynonyms:[]},"chloride-topical":{route:"topical",variants:{hexahydrate:{formula:"MgCl2.6H2O",molarMassGPerMol:203.3,magnesiumAtoms:1,elementalPercent:11.96,sources:["calc"]}},defaultVariant:"hexahydrate",labelRangePercent:null,solubility:{value:"very-high",sources:["magnesiumoel"],checked:!0},uptake:{value:"unproven",sources:["grober2017","kass2017"],checked:!0},gutEffect:{value:"none",sources:["none"],checked:!1},permittedInEu:{value:null,sources:["keuringsraad-hcv"],checked:!0},synonyms:["magnesiumolie","magnesiumvlokken","magnesium oil","magnesium flakes","topical magnesium chloride","Magnesium\xf6l","Magnesiumflocken","huile de magn\xe9sium","flocons de magn\xe9sium","magnesium olie","magnesiumgel","magnesiumspray","voetenbad","Zechsal","Zechstein magnesium","transdermale magnesium"],ambiguousSynonyms:["badkristallen","badzout"]},marine:{route:"oral",variants:{},defaultVariant:null,labelRangePercent:{low:30,high:60,sources:["none"],checked:!1},solubility:{value:"low",sources:["marine-scienceinsights"],checked:!0},uptake:{value:"as-oxide-hydroxide",sources:["marine-scienceinsights"],checked:!0},gutEffect:{value:"moderate-high",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["marien magnesium","marine magnesium","Meeresmagnesium","magn\xe9sium marin","zeemagnesium","magnesium uit zeewater","sea magnesium","Aquamin Mg"],ambiguousSynonyms:[]}},referenceIntakes:{nl:[{id:"nl-0-5m",ageFromMonths:0,ageBelowMonths:6,sex:"any",lifeStage:"general",mgPerDay:null,sources:["vc-table-metagenics"],checked:!0},{id:"nl-6-11m",ageFromMonths:6,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:80,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-1y",ageFromMonths:12,ageBelowMonths:24,sex:"any",lifeStage:"general",mgPerDay:85,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-2-5y",ageFromMonths:24,ageBelowMonths:72,sex:"any",lifeStage:"general",mgPerDay:120,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-6-9y",ageFromMonths:72,ageBelowMonths:120,sex:"any",lifeStage:"general",mgPerDay:200,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-10-13y",ageFromMonths:120,ageBelowMonths:168,sex:"any",lifeStage:"general",mgPerDay:280,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-m-14-17y",ageFromMonths:168,ageBelowMonths:216,sex:"male",lifeStage:"general",mgPerDay:350,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-f-14-17y",ageFromMonths:168,ageBelowMonths:216,sex:"female",lifeStage:"general",mgPerDay:280,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-m-18",ageFromMonths:216,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:350,sources:["gr-table-nutribites","vc-table-metagenics","gr2018"],checked:!0},{id:"nl-f-18",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics","gr2018"],checked:!0},{id:"nl-pregnant",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"pregnant",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics","gr2021"],checked:!0},{id:"nl-lactating",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"breastfeeding",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0}],eu:[{id:"eu-7-11m",ageFromMonths:7,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:80,sources:["efsa2015"],checked:!0},{id:"eu-1-2y",ageFromMonths:12,ageBelowMonths:36,sex:"any",lifeStage:"general",mgPerDay:170,sources:["efsa2015"],checked:!0},{id:"eu-3-9y",ageFromMonths:36,ageBelowMonths:120,sex:"any",lifeStage:"general",mgPerDay:230,sources:["efsa2015"],checked:!0},{id:"eu-m-10-17y",ageFromMonths:120,ageBelowMonths:216,sex:"male",lifeStage:"general",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-f-10-17y",ageFromMonths:120,ageBelowMonths:216,sex:"female",lifeStage:"general",mgPerDay:250,sources:["efsa2015"],checked:!0},{id:"eu-m-18",ageFromMonths:216,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:350,sources:["efsa2015"],checked:!0},{id:"eu-f-18",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-pregnant",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"pregnant",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-lactating",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"breastfeeding",mgPerDay:300,sources:["efsa2015"],checked:!0}],us:[{id:"us-0-6m",ageFromMonths:0,ageBelowMonths:7,sex:"any",lifeStage:"general",mgPerDay:null,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-7-12m",ageFromMonths:7,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:75,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-1-3y",ageFromMonths:12,ageBelowMonths:48,sex:"any",lifeStage:"general",mgPerDay:80,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-4-8y",ageFromMonths:48,ageBelowMonths:108,sex:"any",lifeStage:"general",mgPerDay:130,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-9-13y",ageFromMonths:108,ageBelowMonths:168,sex:"any",lifeStage:"general",mgPerDay:240,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"male",lifeStage:"general",mgPerDay:410,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"general",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"male",lifeStage:"general",mgPerDay:400,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"general",mgPerDay:310,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-31",ageFromMonths:372,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:420,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-31",ageFromMonths:372,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:320,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"pregnant",mgPerDay:400,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"pregnant",mgPerDay:350,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-31-50y",ageFromMonths:372,ageBelowMonths:612,sex:"female",lifeStage:"pregnant",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"breastfeeding",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"breastfeeding",mgPerDay:310,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-31-50y",ageFromMonths:372,ageBelowMonths:612,sex:"female",lifeStage:"breastfeeding",mgPerDay:320,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0}]},upperLevels:{nl:[{id:"nl-under-4",ageFromMonths:0,ageBelowMonths:48,mgPerDay:null,sources:["bfr2017"],checked:!0},{id:"nl-4plus",ageFromMonths:48,ageBelowMonths:null,mgPerDay:250,sources:["gr-table-nutribites","gr-ul"],checked:!0}],eu:[{id:"eu-under-4",ageFromMonths:0,ageBelowMonths:48,mgPerDay:null,sources:["bfr2017"],checked:!0},{id:"eu-4plus",ageFromMonths:48,ageBelowMonths:null,mgPerDay:250,sources:["bfr2017","apoadhoc-bfr","sanomedica-ul","efsa2018-mgcm"],checked:!0}],us:[{id:"us-infant",ageFromMonths:0,ageBelowMonths:12,mgPerDay:null,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-1-3",ageFromMonths:12,ageBelowMonths:48,mgPerDay:65,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-4-8",ageFromMonths:48,ageBelowMonths:108,mgPerDay:110,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-9plus",ageFromMonths:108,ageBelowMonths:null,mgPerDay:350,sources:["iom1997-encyclopedia"],checked:"partly"}]},limits:ht,medicines:{tetracyclines:{separation:{hoursAfterMedicine:3,hoursBeforeMedicine:4,sources:["emc2678","emedhealth","medpill-tetra"],checked:!0},usualTimes:["08:00","20:00"],examples:["doxycycline","minocycline","tetracycline"],sources:["emc2678","emedhealth","medpill-tetra"],checked:!0},quinolones:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:8,sources:["emedhealth","medizzine-cipro","none"],checked:!1},usualTimes:["08:00","20:00"],examples:["ciprofloxacine","levofloxacine","moxifloxacine","norfloxacine"],sources:["emedhealth","medizzine-cipro","none"],checked:"partly"},bisphosphonates:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:null,sources:["emc2678","webmd-bisphos","medizzine-alen"],checked:!0},usualTimes:["07:00"],examples:["alendroninezuur","risedroninezuur","ibandroninezuur","etidroninezuur"],sources:["emc2678","webmd-bisphos","medizzine-alen"],checked:!0},levothyroxine:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["relis2014","schildklierwijzer"],checked:!0},usualTimes:["07:00"],examples:["Thyrax","Euthyrox","levothyroxine"],sources:["relis2014","schildklierwijzer"],checked:!0},"loop-thiazide-diuretics":{separation:null,usualTimes:[],examples:["furosemide","bumetanide","hydrochloorthiazide","chloortalidon"],sources:["emc2678"],checked:!0},"potassium-sparing-diuretics":{separation:null,usualTimes:[],examples:["spironolacton","triamtereen","amiloride","eplerenon"],sources:["ksparing-bmj","ebsco-ksparing"],checked:!0},ppi:{separation:null,usualTimes:[],examples:["omeprazol","pantoprazol","esomeprazol","lansoprazol"],sources:["fda-ppi"],checked:!0},aminoglycosides:{separation:null,usualTimes:[],examples:["gentamicine","tobramycine","amikacine"],sources:["emc2678","emedhealth","rx-mgso4"],checked:!0},"muscle-relaxants":{separation:null,usualTimes:[],examples:["rocuronium","vecuronium","suxamethonium"],sources:["rx-mgso4"],checked:!0},digoxin:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["digoxine","Lanoxin"],sources:["emc2678","pfusion"],checked:"partly"},gabapentin:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["medikamio-gaba","consensus-gaba"],checked:!0},usualTimes:["08:00","14:00","20:00"],examples:["gabapentine","Neurontin"],sources:["medikamio-gaba","consensus-gaba"],checked:!0},"mg-antacids-laxatives":{separation:null,suppliesMagnesium:{usualForms:["hydroxide","oxide","carbonate"]},usualTimes:[],examples:["magnesiumhydroxide","magnesiumoxide","Rennie","Gaviscon","magnesiumsulfaat"],sources:["fk-hydroxide","mgo-laxative"],checked:"partly"},calcium:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["calciumcarbonaat","calciumcitraat"],sources:["pfusion","hcn"],checked:"partly"},zinc:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["zinkgluconaat","zinkcitraat","zinksulfaat"],sources:["hcn"],checked:"partly"},iron:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["emc2678"],checked:!0},usualTimes:["08:00"],examples:["ferrofumaraat","ferrosulfaat"],sources:["emc2678"],checked:!0},"other-binders":{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["emc2678"],checked:!0},usualTimes:["08:00","20:00"],examples:["nitrofuranto\xefne","penicillamine","eltrombopag","chloroquine","hydroxychloroquine","kinidine"],sources:["emc2678"],checked:!0},fluoride:{separation:{hoursAfterMedicine:3,hoursBeforeMedicine:3,sources:["emc2678"],checked:!0},usualTimes:["22:00"],examples:["natriumfluoride"],sources:["emc2678"],checked:!0},"other-losers":{separation:null,usualTimes:[],examples:["ciclosporine","cisplatine","amfotericine B","foscarnet","cetuximab"],sources:["emc2678","emc12118"],checked:!0},"hiv-integrase":{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:6,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["dolutegravir","bictegravir","raltegravir"],sources:["hcn"],checked:"partly"},"calcium-channel-blockers":{separation:null,usualTimes:[],examples:["nifedipine","amlodipine","verapamil"],sources:["rx-mgso4","pfusion"],checked:!0}},conditions:{"renal-severe":{sources:["magnaspartate","fk-aspartaat","pta2018"],checked:!0},"renal-mild":{sources:["hsis","magnaspartate"],checked:"partly"},myasthenia:{sources:["bmj-mg","rx-mgso4"],checked:!0},"heart-block":{sources:["magnaspartate","zechstein-nl"],checked:!0},diabetes:{sources:["invite-risk","pfusion"],checked:!0},"gi-disease":{sources:["invite-risk"],checked:!0},alcohol:{sources:["invite-risk"],checked:!0},refeeding:{sources:["nice-refeed","nhs-refeed"],checked:!0},dehydration:{sources:["pta2018"],checked:!0},"older-frail":{sources:["mgo-laxative"],checked:!1}},redFlags:{"palpitations-alarm":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["cardiologiecentra","rd-hart"],checked:!0},palpitations:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"heart"},{fact:"goals",has:"stress"},{fact:"goals",has:"sport"}]},sources:["cardiologiecentra","hartziekte-be"],checked:!0},"stroke-signs":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["none"],checked:!1},hypermagnesaemia:{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["medscape-hypermg","gerritspeek","simpto"],checked:!0},"hypermagnesaemia-early":{urgency:"stop-and-gp",stopsProductAdvice:!0,asked:{fact:"takesMagnesium",is:!0},sources:["medscape-hypermg","gerritspeek"],checked:!0},"diarrhoea-persists":{urgency:"stop-and-gp",stopsProductAdvice:!0,asked:{fact:"takesMagnesium",is:!0},sources:["bfr2017"],checked:!0},"blood-in-stool":{urgency:"gp-today",stopsProductAdvice:!0,asked:{any:[{fact:"takesMagnesium",is:!0},{fact:"goals",has:"digestion"}]},sources:["none"],checked:!1},"seizure-tetany":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["fda-ppi-podcast","ntvg2002"],checked:!0},"ppi-symptoms":{urgency:"gp-today",stopsProductAdvice:!0,asked:{fact:"medicines",has:"ppi"},sources:["fda-ppi-podcast","fda-ppi"],checked:!0},insomnia:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"other"},{fact:"goals",has:"sleep"}]},sources:["bsl-insomnia","nhg-sleep"],checked:!0},"sleep-apnoea":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"sleep"},{fact:"goals",has:"other"}]},sources:["none"],checked:!1},depression:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"mind"},{fact:"goals",has:"stress"},{all:[{fact:"claims",is:"education"},{fact:"goals",has:"nerves"}]}]},sources:["nvvp-depressie"],checked:!0},"suicidal-thoughts":{urgency:"crisis",stopsProductAdvice:!0,asked:{all:[{fact:"claims",is:"education"},{any:[{fact:"goals",has:"stress"},{fact:"goals",has:"mind"},{fact:"goals",has:"nerves"}]}]},sources:["none"],checked:!1},"weight-loss":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"}]},sources:["none"],checked:!1},"fatigue-long":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"}]},sources:["none"],checked:!1},burnout:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"stress"},{fact:"goals",has:"mind"},{fact:"stress",is:"high"}]},sources:["none"],checked:!1},"calf-clot":{urgency:"gp-today",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"muscles"},{fact:"goals",has:"cramps"}]},sources:["none"],checked:!1},"leg-cramps-new":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"muscles"},{fact:"goals",has:"cramps"}]},sources:["none"],checked:!1},rls:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"restless-legs"},{fact:"goals",has:"muscles"}]},sources:["cm-rls"],checked:!0},"headache-alarm":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["none"],checked:!1},"headache-chronic":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{fact:"goals",has:"headache"},sources:["none"],checked:!1},"pre-eclampsia":{urgency:"gp-today",stopsProductAdvice:!0,asked:{fact:"lifeStage",is:"pregnant"},sources:["none"],checked:!1},kidney:{urgency:"block",stopsProductAdvice:!0,asked:"elsewhere",sources:["magnaspartate","fk-aspartaat","pta2018"],checked:!0},"refeeding-criteria":{urgency:"gp-today",stopsProductAdvice:!0,asked:"elsewhere",sources:["nice-refeed","nhs-refeed"],checked:!0},"deficiency-not-by-symptoms":{urgency:"info",stopsProductAdvice:!1,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"},{fact:"goals",has:"other"},{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"},{fact:"goals",has:"muscles"},{fact:"goals",has:"sleep"},{fact:"goals",has:"stress"},{fact:"goals",has:"cramps"},{fact:"goals",has:"restless-legs"},{fact:"goals",has:"headache"},{fact:"goals",has:"cycle"},{fact:"goals",has:"heart"},{fact:"goals",has:"digestion"},{fact:"goals",has:"sport"}]},sources:["ntvg2002"],checked:!0}},claims:{fatigue:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},electrolytes:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"handbook"},energy:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},"nervous-system":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},muscle:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["drclark"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},"protein-synthesis":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["drclark"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"handbook"},psychological:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},bones:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},teeth:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"goal"},"cell-division":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"],shownAt:"handbook"}},claimPhrases:{languages:{nl:{promises:{"natural-sedative":["kalmerings-, slaapmiddel-, -slaappil-, slaaptablet-, slaapmutsje, valium"],sleep:["-slaap-, -slape-, -slapi-, sliep-, -nachtrust-, sluimer-, dromenland, welterusten, als een roos, magnesium nacht, nachtmagnesium, nachtcomplex, nachtformule, -nachtje, nacht door, meer draaien","nacht + goed, beter, diep, heerlijk, fijne, rustig, onrustig, gebroken","slechte nacht, slechte nachten","wakker, ontwaak-, ontwaken, opstaan + liggen, lig, lag, nacht, uitgerust, fris, monter, herboren, vaak, telkens, steeds, gespannen","schaapjes, woel, piekeren + tel, nacht, bed, nooit"],"melatonin-gaba":["melatonine + aanmaak, productie, @good"],stress:["-ontspan-, rustgev-, -kalme-, kalmte, serene, sereniteit, onthaast-, overspannen, nervositeit, zenuwachtig-, gepieker, piekeren, prikkelbaar-, -prikkeld-, gestrest-, gespannen, gejaagd, opgejaagd, hoofd leeg, druk hoofd, drukke hoofd-, vol hoofd, volle hoofd-, ontprikkel-, in je vel, gemoedsrust, geruststel-","rust, rustig, kalm + mentale, hoofd, lijf, lichaam, geest, innerlijk, kom, breng, zorg, herstel, vind, geef, balans, meer, moment-, word-, kinderen, overgang, @product","minder druk + kinderen, kind, dochter, zoon, hoofd","spanning, zenuw + @against, bedar-, bedaar-, sterk, glij-, afglij-"],cramps:["-kramp-, spiertrekking-, spiertril-, ooglid-, ochtendstijf-","zere, pijnlijke, stramme, vermoeide, zware + spieren, benen, voeten, gewrichten, kuiten","spieren, nek, schouders, gewrichten + stijf, stijve, soepel, vastzit-, los."],rls:["rusteloze, rusteloosheid, onrustige, onrust, kriebel-, wiebel-, tintel-, zware, harde, stil + been, benen, kuit, kuiten","wiebelbenen-"],"migraine-headache":["-hoofdpijn-, barstende kop"],"pms-menopause":["opvlieg-, -menopauz-, -hormoon-, ongesteld-, overgangsklacht-, overgangsjaren","bij de overgang, in de overgang","overgang, cyclus, maandelijkse + @good, @against, klacht-, vrouw, pijn, @product"],"blood-pressure":["-bloeddruk-, bovendruk, vaatverwijd-","doorbloeding, bloedsomloop, bloedvat, aderen, vaten + @good"],"heart-rhythm":["voor het hart, hartritme-, hartslag, hartklop-, hartfunctie-, hartgezond-, hartspier-, hartziekt-, hartaandoening-, hartinfarct-, hartfalen, boezemfibril-, hart en vaat-, hart en vaten","hart + @good","hart & @product"],"blood-sugar-diabetes":["bloedsuiker-, suikerziekte, suikerspiegel-, suikerdip-, bloedglucose"],osteoporosis:["botontkalk-, botbreuk-, botverlies, botdichtheid, botmassa, broze botten"],"anxiety-depression":["angst, angstig-, angstst-, angstv-, faalangst, examenangst, bindingsangst, -paniek-, somber-, neerslachtig-, winterdip-, onrust-, rusteloos, rusteloze, gelukkiger, vrolijker, driftbui-, hyperacti-, zwaarmoedig-, levenslust","stemming, humeur, gemoed + @good, @against","gelukkig + maakt, voel, word-"],"chronic-fatigue-fibromyalgia":["chronisch, extreme, extreem + moe., vermoeid, vermoeidheid, moeheid","oververmoeid-, uitputting, uitgeblust-"],"immune-clotting-antioxidant":["weerstand-, weerbaarheid, afweer-, immuun-, -ontsteking-, bloedstolling-, verkouden-, griep-, vrije radicalen","ziek, hoest- + nooit, zonder","virus, virussen, infectie, bacterie, ziektekiemen + @against, bescherm-"],"gastric-acid":["maag, darmen + zacht, mild, vriendelijk","maagvriendelijk-, opgeblazen, zuurbrand-, oprisping-, brandend maagzuur","maagzuur, maag + neutraliseer-, @against"],"weight-metabolism":["afvallen, -slank-, vetverbrand-, buikvet, vetverlies, snaai-, eetbui-, eetlust, hongergevoel, streefgewicht","trek + remt, minder, zoet, geen","kilo, pondjes, gewicht, vet, vetrolletjes, calorieen + af, kwijt, verlies, eraf, verbrand-, smelt-, weg","stofwisseling, metabolisme + @good","buik + plat, strakke"],"concentration-memory":["hersen-, -brein-, geheugen-, leerprestatie-, vergeetachtig-, onthoud meer","concentratie, concentreren, denk-, geest, aandacht, scherp + @good, scherp, helder, geheugen, studie, tentamen-, examen-","focus, focussen","hoofd, mentale, mentaal + helder, scherp, kracht, fit, energie"],"sport-performance":["spierherstel, sportprestatie-, uithoudingsvermogen, spierpijn-, spiergroei, spierkracht, spiermassa, spieropbouw, verzur-","herstel-, recupere-, recuperatie + snel, sneller, spier, training, sporten, inspanning, marathon, wedstrijd, beter","prestatie, presteren, presteer, conditie + @good, sport-","training, sporten + haal, meer uit","melkzuur + minder, weg, afvoer-"],transdermal:["door de huid, door je huid, via de huid, via je huid","huid + opgenomen, dringt"],"form-superiority":["opgenomen, opname, opneembaar, opneembare, opneembaarheid, biobeschikba-, absorptie + beter, best, snel, hoogste, maximal-, maximaal, optimal-, optimaal, superieur, dubbel, keer, x","vorm, magnesium, magnesiumvorm, soort + beste, krachtigste, effectiefste, superieur, sterkste","werkt, werken + beter, sneller, best, effectiever"],"deficiency-scare":["magnesiumtekort-, magnesiumgebrek, magnesiumdefici-","te weinig + @everyone","lichaam, lijf + schreeuw-, snak-, smeekt","genoeg magnesium + @everyone, niemand","tekort, gebrek + @everyone, magnesium, signa-, symptomen, herken","@food, groenten, bodem, grond, akkers + @short","zonder magnesium, te weinig magnesium + ziek, schade"],"doctor-reference":["@doctor + aanbev-, bevelen, beveelt, aangeraden, adviseer-, adviseren, raad, raden, zweert, zweren, formule, ontwikkel-, keuze, gebruik, favoriet, geheim, niet weten, niet vertellen, verzwijg-"],medicinal:["geneest, genezen, genezing, geneeskracht-, natuurgenees-, heilzaam, heilzame, remedie-, wondermiddel-, -pijnstil-, pijnvrij-, pijnverlicht-, rugpijn-, -gewrichtspijn-, zenuwpijn-, buikpijn-, menstruatiepijn-, astma-, artrose-, reuma-, kanker-, jicht, dementie, constipatie, obstipatie, eczeem, hooikoorts, oorsuizen, zuiverend-","pijn, pijntjes, kwaal, kwalen, kwaaltjes + @against, haalt","stoelgang + @good","ziekte, aandoening- + tegen, voorkom-, bestrijd-, verhelp-, bescherm-, weg","@medicine, laxeermiddel + natuur, natuurlijk, alternatief, vervang-, zo goed, even goed, overbodig, werkt als","bewezen + effectief, effectieve, resultaat, werking","klinisch, wetenschappelijk, medisch + bewezen, aangetoond","klachten, rugklacht-, spanningsklacht-, spierklacht-, gewrichtsklacht-, verstopping, stoelgang, darmen + @against, vlot, verhelp-, verlicht-, verdwijn-"],"energy-boost":["energieboost-, energiek-, oppepper-, middagdip, energiedip-","energie, vitaliteit, pit + @good, bruis-, barst-, tank, hele dag, terug","moe., doodmoe, vermoeid, vermoeidheid, moeheid + @against, anti, geneest, verslaat, helpt"],stronger:["botten, tanden, gebit, spieren, skelet + sterk, ijzersterk, stevig, krachtig, versterk-"],"general-nerves":["zenuwen, zenuwstelsel + @goodFor, werkt op"],"general-muscles":["spieren + @goodFor"],"general-bones":["botten, tanden, gebit + @goodFor"],"general-health":["gezondheid, lichaam, welzijn, nieren, ogen + @goodFor","fit, fitter, topfit, vitaal, vitaler, herboren + voel, blijf-, lekker, hele dag"],"unlisted-effect":["ontgift-, ontslak-, libido, vruchtbaarheid, potentie, testosteron, haaruitval, verjong-, -veroudering-, jeugdig-, rimpels, cholesterol-","lever, bloed, lichaam, darmen + zuiver-, reinig-","huid, haar, nagels + stral-, glanz-, mooi, goed voor, glad, jong, vol.","jaar jonger","jonger + voel, ogen, huid","spijsvertering, darmflora, lever, schildklier + @good"]},words:{good:"goed, gezond, beter, best, sterk, stevig, meer, diep, heerlijk-, fijne, rustig, lekker, optimal-, optimaal, ondersteun-, bevorder-, verbeter-, stimuleer-, versterk-, bescherm-, herstelt, verhoog-, -boost-, vol, extra, balans, stabiel, stabiliseer-, soepel, op peil, snel, versnel-, houdt, regelt, helpt je, helpt bij, helpt tegen, voor je, voor jouw, voor uw, weldaad, draagt, dankzij",goodFor:"goed voor, ideaal voor, weldaad, onmisbaar, voor gezonde, essentieel voor",against:"tegen, weg, nooit, geen, stop., minder, verlicht-, verminder-, verdwijn-, verdwenen, vaarwel, van af, vrij van, verzacht-, bestrijd-, voorkom-, verhelp-, einde, verlaag-, kalme-, eindelijk, sneeuw voor de zon",product:"magnesium-, capsule-, potje, tablet-, poeder, gummy, druppels, complex, formule, drank-, shot, hulp",medicine:"medicijn-, geneesmiddel-, tabletten, pil., pillen, middelen, -remmers, antibiotic-, behandeling, -blokker, -verlager",but:"maar, echter, wel, juist, toch",no:"geen, niet, nooit, niemand, weinig",proof:"bewijs, bewezen, aangetoond, onderzocht, onderzoek, uitspra-, goedgekeurd, toegestaan, belofte-, belov-, zeker, effect op, invloed op",effect:"help, werkt, genees-, genezen, -middel, medicijn, voorkom-, behandel-, verlaagt, vervang-, diagnose, plaats van, bedoeld",professional:"-arts, dokter, apotheker, verloskundige, cardioloog, neuroloog, huisartsenpost, ziekenhuis, apotheek, medisch advies, bel., meld het, meld dit",doctor:"dr., dokter, -artsen, professor, apothekers, een arts, mijn arts, mijn huisarts, huisartsen, cardiologen, neurologen, dermatologen, -specialisten, therapeuten, fysiotherapeut, verloskundigen",notFor:"niet bij, niet voor, niet geschikt, niet veilig, niet als, iets anders",noUse:"niet gebruiken, niet innemen, niet nemen, gebruik niet, gebruik dit niet, afgeraden, niet te melden, telt niet, stop met het, stop met innemen, stop het, stop dan, stop bij, stop met gebruik, stop het gebruik, stop meteen en, stop direct en, staak-, verkopen geen, verkoopt geen, let op bij, niet combineren, niet samen met, niet tegelijk, slecht voor, schadelijk voor, gevaarlijk voor",lure:"kies dit, kies ons, probeer ons, probeer dit, probeer eerst, naar dit, naar deze, naar ons, naar onze, naar magnesium, om dit magnesium, of neem dit",symptom:"-zwakte, koorts, misselijk, ophopen, te laag, trage",story:"ik, mijn, plotseling, anders dan",after:"weer, sindsdien, sinds ik dit, sinds ik deze, sinds ze dit, niet meer",haveYou:"heb je, hebt u, heeft u, ben je, gebruik je",errand:"bestel-, winkel-, kopen, betaal-, betal-, retour-, lever-, bezorg-, verzend-, vergelijk-, shop-, pakket-, website, kassa, factuur, klantenservice, garantie, thuis",person:"heer, mevrouw, mw., dhr., familie",object:"-stoel, -kussen, -matras, -lamp, -kaars, -boek, -shirt, -masker, -meubel",everyone:"iedereen, bijna, meeste, veel mensen, nederlander, bevolking, procent, op de, van ons, tweede",food:"voeding, eten, dieet, maaltijd",short:"niet genoeg, onvoldoende, te weinig, nooit genoeg, nauwelijks, onmogelijk, je niet, uitgeput-, verarm-",contributes:"draagt, dragen bij, bijdra-",normal:"normaal, normale, behoud, instandhouding, gezonde",figure:"stress-, hoofdpijn-, ontspan-, rustig"},innocent:"aanbevolen dos-, aanbevolen dag-, aanbevolen hoeveel-, aanbevolen portie, tenzij een arts, slaapcoach-, stresscoach-, slaaptherap-, slaapkliniek, weerstandsband-, brein achter, jonger dan, zonder slaapmiddel-, slanke capsule-, overgang naar, overgang van, slaapkamer-, slaapzak-, slaapbank-, voor zwangere vrouwen is, voor zwangere vrouwen geldt, voor het slapen, voor het slapengaan, hartelijk-, hartvorm-, hartig, hart van, hart en ziel, van harte, -straat, geheugenkaart-, geheugenschuim, geheugensteun-, bloeddrukmet-, hartslagmet-, bloeddrukverlagers, bloeddruktabletten, -maagzuurmiddel-, -maagzuurremmer-, diabetesmedicijn-, bloeddrukmedicijn-, spierverslapper-, niet alleen, niet voor niets, niet langer, stress niet, geen paniek, stressbal, focus op, onze focus, focussen op, in de weg",falseFriends:"slim, pain, minder, sleept, gesleept",endings:"e en s t d de den te ten er ers ere st ste je jes",effects:{fatigue:"vermindering van vermoeidheid en moeheid, vermindering van moeheid en vermoeidheid, vermindering van vermoeidheid",electrolytes:"elektrolytenbalans, normale elektrolytenbalans",energy:"normaal energieleverend metabolisme","nervous-system":"normale werking van het zenuwstelsel, van het zenuwstelsel",muscle:"normale werking van de spieren, van de spieren, normale spierfunctie","protein-synthesis":"normale eiwitsynthese, normale proteinesynthese",psychological:"normale psychologische functie",bones:"instandhouding van normale botten",teeth:"instandhouding van normale tanden","cell-division":"rol in het celdelingsproces, rol in de celdeling"}},en:{promises:{"natural-sedative":["sleeping pill, sleeping tablet, sleeping aid, sleep aid, sedat-, -tranquil-, hypnotic, anxiolytic"],sleep:["-sleep-, slept, slumber-, snooze-, shuteye, zzz, goodnight, insomn-, doze off, drift off, nod off, sweet dreams, night s rest, dreamland, restful, magnesium night, night magnesium, nighttime, night capsules, night formula, night powder, magnesium pm, knocks you, lights out, \u{1f634}, \u{1f4a4}, \u{1f6cc}","night + good, better, great, sound, restful, peaceful, full, restless, bad","rest. & recover-, restor-","rest. + deep, good, better, proper, tonight","wake, waking, awake + ready, refreshed, rested, lie, lying, nights","tossing, sheep + turning, count"],"melatonin-gaba":["melatonin-, gaba + @good, production","serotonin-, dopamin-, endorphin-, endorfin-"],stress:["-stress-, burnout-, burn out, calm-, -relax-, sooth-, unwind-, chill., seren-, nervousness, irritab-, frazzled, wired, jitter-, overwhelm-, adaptogen-, mellow, \u{1f9d8}","nervous + take, two, @product, @against","tension, tense, worries, worry, nerves + @against, quiet, steady","mind + calm, quiet, clear, racing","inner peace, inner balance, edge off, on edge, let go, busy mind, wind down, winds down, winding down, ease into","zen & @product, potje, day, toute, gelule, minute"],cortisol:["-cortisol-"],cramps:["-cramp-, -spasm-, charley horse, twitching, twitchy, eyelid-","muscle, neck, shoulder, joint + ease, comfort, tight, stiff, knots, tension, supple, flexible"],rls:["light legs, lichte benen, leichte beine, jambes legeres","leg + settle, restless, jumpy, twitchy, fidgety","rls."],"migraine-headache":["headache-, -migrain-, migrane-"],"pms-menopause":["pms., premenstr-, menstr-, menopau-, -hormon-, endometrio-, hot flash-, hot flush-","period, cycle, time of the month + pain, painful, relief, symptoms, comfort"],"blood-pressure":["blood pressure, hypertens-, hyperton-","circulation, arteries, vessels + @good"],"heart-rhythm":["heartbeat-, heart rate, heart rhythm, heart health, heart attack, heart disease, heart function, cardiac, cardiovasc-, palpitation-, arrhythm-, arythm-, fibrillation","heart + @good, @contributes, missing","heart, cardio & @product"],"blood-sugar-diabetes":["blood sugar, blood glucose, -diabet-, -insulin-, glycem-, glykam-","glucose, sugar + level, balance, steady, stable, spike, crash"],osteoporosis:["osteopor-, osteopen-, osteoarth-, brittle bones, bone loss, bone density","fracture + @against","bones + break, broken, fragile, weak"],"anxiety-depression":["-anxi-, -depress-, panic, phobia-, happier, tantrum-, hyperactiv-, bipolar, adhd, adhs, tdah, autis-, ptsd, sadness, low spirits","mood + @good","make you happy","moodboost-, moodlift-","blues + @against"],"chronic-fatigue-fibromyalgia":["exhausted, drained, run down + feel, from, always, constantly","fibromyalg-, exhaustion, me cfs, long covid, -covid-","constant, extreme, chronic + tiredness, fatigue"],"immune-clotting-antioxidant":["immun-, -antioxid-, -inflamm-, blood clot-, clotting, free radicals, flu, common cold, coagul-","defences, defenses, infection, colds, viruses, oxidative + @good, @against, natural, stress","sick, cold + never, catch"],"gastric-acid":["heartburn, reflux, indigestion, bloating, bloated, stomach friendly","stomach, tummy + gentle, kind","stomach acid, acid + @against, neutrali-, settle-"],"weight-metabolism":["weight loss, weightloss, slimming, slimmer, fatburn-, -cravings, appetite-, belly fat, skinny, flat tummy","slim & @product, waist, stay, get","pounds, kilos, kg, inches, weight, stone + lose, losing, drop, shed","pounds, kilos, kg + lost, off","fat, calories + burn-, melt-","metabolism + @good"],"concentration-memory":["-brain-, cognit-, clear head, stay sharp, alertness, forgetful-, memory, nootropic-, focus, \u{1f9e0}","concentration, mind, think, sharp, mental + @good, @product, sharp, clear, clarity, sharper, edge, exam-, performance"],"sport-performance":["athletic performance, endurance, stamina, muscle growth, muscle soreness, sore muscles, muscle recovery, build muscle, muscle mass, lactic acid build-, doms.","recovery, recover, recuperate, bounce back + @good, quick-, athletes, muscle-, workout, training, exercise, aid","performance + @good, sports, peak","lactate, lactic + less, lower, clear, flush"],transdermal:["through the skin, through your skin, via the skin, -transderm-","skin + absorb-, uptake"],"form-superiority":["absorbed, absorption, absorbs, bioavailab-, uptake + best, better, superior, faster, maximum, optimal, highest, higher, twice, double, times, x, most","form, magnesium + best, strongest, superior, most effective, most powerful","work + better, faster, best, harder","@formName + @better","@formName + our, ons, onze, unser, notre + @contributes"],"deficiency-scare":["magnesium deficien-","too little, enough magnesium + @everyone, nobody, few people","body + crav-, crying, scream-, begging, starv-","deficien-, shortage, lack, deficit + @everyone, signs, symptoms, magnesium","@food, soil, vegetables + @short","without magnesium, too little magnesium + sick, ill, suffer, health"],"doctor-reference":["doctor + choice, favourite, favorite, formula, formulated, approved, secret","my doctor, mijn arts, mijn huisarts, mijn apotheker, mein arzt, meine arztin, mon medecin + says, said, zegt, zei, zweert, sagt, dit","@doctor + recommend-, choice, favourite, favorite, approved, trust, formula, formulated, developed, swear, endorse, told, advised, takes, secret, don t want, won t tell"],medicinal:["cure, curing, heal, remedy, remedies, miracle, -therap-, relieve, relieving, relief, painkill-, pain free, back pain, joint pain, muscle pain, arthrit-, artrit-, arthros-, asthma-, cancer, alzheimer-, parkinson-, gout, tinnitus, constipat-, epilep-, rheuma-, eczema, sciatica, neuropath-, psoria-, infarct-, thrombo-, trombo-","pain, aches + @against","@sideEffect & @without","safe, veilig, sicher, sans danger, sans risque + @pregnant, zwanger, 100, volkomen, moeder, mother","@pregnant & for, voor, fur, pour, pour les femmes","kidneys, nieren, reins & for your, voor je, voor de, fur die, fur ihre, pour vos, pour les","works, werkt, wirkt, agit + minut-, hour, uur, kwartier, stunde-, heure-, meteen, instantly, sofort, binnen een week, within days","@result + guarante-, gegarand-, garant-, days, dagen, jours, tagen, week, weken, woche-, semaine-","nausea, misselijk-, ubelkeit, nausee + against, anti, tegen, gegen, contre","disease, illness, ailment- + against, prevent-, fight-, protect-, ward","@medicine, laxative + natural, nature, alternative, like, as good, replace-, instead, ditch-","proven + work, result, effective","clinically, scientifically, medically + proven, tested","bowels + @against, regulat-"],"energy-boost":["energis-, energiz-, wide awake, energetic, pick me up, slump","energy, vitality + @good, all day, burst, surge, lasting, endless","fatigue, tiredness, tired + @against, cure, anti"],stronger:["bones, teeth, muscles, skeleton + strong, strength-, tough, sturdy"],"general-nerves":["nerves, nervous system + @goodFor"],"general-muscles":["muscles + @goodFor"],"general-bones":["bones, teeth + @goodFor"],"general-health":["health, body, wellbeing, kidneys, eyes + @goodFor","feel, feeling + better, amazing, alive, fitter"],"unlisted-effect":["-detox-, toxins, anti ageing, anti aging, antiaging, wrinkle-, youth-, turn back the clock, libido, fertility, testosterone, cellulit-, rejuven-","liver, colon, body, kidneys + cleans-, purif-, flush-","skin, hair, nails + glow-, radian-, shiny, beautiful, good for, smooth, strong-, thick","years younger","younger + feel, look, looking, skin","digestion, liver, thyroid, gut + @good","@contributes + @normal"]},words:{good:"good, great for, healthy, better, best, deep, strong, more, restful, optimal, improve-, support-, promote-, enhance-, boost-, strengthen-, protect-, maintain-, balance-, stable, steady, steadies, supple, fast, speed-, regulat-, keeps, help you, your dose, for your, natural, lift-, rais-, increas-, extra, thanks to, full of",goodFor:"good for, great for, ideal for, for healthy, essential for, vital for",against:"against, never, goodbye, stop., free, less, relie-, reduc-, ease, rid of, beat, banish-, fight, melt-, crush-, end, prevent-, sooth-, lower, settle-, calm, away, gone, disappear, history, no, finally",sideEffect:"side effect-, bijwerking-, nebenwirkung-, effet- indesirable-, effet- secondaire-",without:"no, without, zero, free, geen, zonder, vrij van, ohne, kein-, frei von, sans, aucun-",notHarm:"stress-, help-, hilft, aide-, lack, deficien-, tekort-, gebrek-, mangel-, manque-, carence-, too little, te weinig, zu wenig, trop peu, relie-, reduc-, verminder-, verlicht-, linder-, soulag-",pregnant:"pregnan-, breastfe-, zwangere-, zwangersch-, borstvoeding, schwangere-, schwangersch-, stillzeit, enceinte-, grossesse, allait-",result:"result-, resultaat, effect-, effekt-, werking, wirkung, ergebnis, difference, verschil, unterschied, efficacite",nutrient:"vitamin-, b., zinc, zink",nutrientEffect:"immun-, immuun-, hormon-, oxidativ- stress, oxidatieve stress, stress oxydatif, cognit-, kognitiv-, fertil-, vruchtba-, fruchtba-, testosteron-, hair, haar, haut, huid, skin, cheveux, peau, nail-, nagel-, ongles",may:"may, can, possible, kan, kun, kunt, kunnen, mogelijk, kann, konnen, moglich, peut, peuvent",formName:"bisglycina-, glycina-, citra-, taura-, malat-, malaat, oxide",better:"better than, beter dan, besser als, mieux que",product:"capsule, caps., gummies, powder, tablets, formula, support, shield, care, drink, @formName, spray, drops, aid, control",medicine:"medicine, medication-, pill, tablet, treatment, prescription-, drug, -blocker, paracetamol, ibuprofen, aspirin",but:"but, yet, however, instead, though, just",no:"no, not, never, nothing, none, cannot, t., is little, very little",proof:"evidence, proof, proven, shown, show, studied, study, studies, trial, authoris-, authoriz-, approved, permitted, promise-, claim, allowed, effect on",effect:"help, work, cure, treat, prevent-, relieve, heal, lower, replac-, medicine, diagnose, intended, substitute, pill, sleeping pill, miracle",professional:"doctor, gp, pharmacist, midwife, physician, cardiologist, neurologist, hospital, healthcare, pharmacy, seek advice, 112, 999, 911",doctor:"dr., doctors., by doctors, professor, physicians, pharmacists, my doctor, my gp, cardiologists, dermatologists, neurologists, gynaecologists, orthopaedic, paediatricians, midwives, specialists",notFor:"not for, not suitable, not safe, not with, not if, something else",noUse:"do not use, do not take, not recommended, not be taken, not to be taken, not combine, not be combined, avoid if, avoid in, avoid with, avoid when, avoid taking, need not be, does not count, stop using, stop taking it, stop taking this, stop use, stop and call, stop and ask, bad for, bad for your, harmful to, discontinue, caution, mind this, don t sell, do not sell",lure:"for this, for these, for our, about our, try our, try this, or choose",symptom:"weakness, fever, sick, build up, too low, slow",story:"i., my., suddenly, unlike",after:"again, used to, any more, ever since, since taking, since using, anymore, so much, much more",haveYou:"do you, have you, are you",errand:"order-, deliver-, ship-, return-, shop-, checkout, pay-, buy, refund-, parcel, browser, app., invoice, guarantee, shopping",person:"mr., mrs., ms., family",street:"street, road, lane",object:"chair-, pillow-, mattress, candle-, book, mask, sofa, lamp, shirt",everyone:"everyone, everybody, nearly, almost, most people, millions, adults, population, percent",food:"food, diet, eating, meals",short:"not enough, cannot get, can t get, can not get, cannot cover, cannot supply, never enough, never give, never get, not give, impossible, hardly, too little, deplet-",contributes:"contribut-",normal:"normal, maintenance, reduction, healthy",figure:"stress-, headache-, relax-, calm-, pain free, painless"},innocent:"recommended dos-, recommended daily, recommended amount, recommended intake, works best when, works best with, works best in, brain behind, younger than, dry cured, no sleeping pill-, without sleeping pill-, sleep coach-, stress coach-, sleep clinic, sleeping bag-, sleepwear, sleep on it, before sleep, before sleeping, mistress, seamstress, heart of, heart shaped, hearty, heartfelt, by heart, at heart, heart rate monitor, blood pressure monitor, memory foam, memoryfoam, memory card, cramped, crampon-, calmar-, osteopath-, physiotherap-, therapist, muscle relaxants, inflammab-, blood pressure medic-, diabetes medic-, not only, not just, not for nothing, don t stress, don t panic, no worries, focus on, focus is on, our focus, brain teaser, memory stick, memory game, keep calm, stress ball, stressball, anti stress avec, stress test-",falseFriends:"",endings:"s es ed d ing ings er ers ly",effects:{fatigue:"reduction of tiredness and fatigue",electrolytes:"electrolyte balance",energy:"normal energy yielding metabolism","nervous-system":"normal functioning of the nervous system",muscle:"normal muscle function","protein-synthesis":"normal protein synthesis",psychological:"normal psychological function",bones:"maintenance of normal bones",teeth:"maintenance of normal teeth","cell-division":"role in the process of cell division"}},de:{promises:{"natural-sedative":["beruhigungsmittel-, beruhigungst-, schlafmittel-, schlaftablette-, schlafpille-"],sleep:["-schlaf-, schlief, -schlummer-, nachtruhe, traumland, traum schon, sandmannchen, nachtkapsel-, nachtkomplex, durch die nacht","nacht + gut, besser, ruhig, tief, erholsam, durchwacht, suss, unruhig","wach, aufwach-, erwach-, aufsteh- + liegen, liegt, ausgeruht, erholt, nachts, frisch, erfrischt","schafchen + zahl-"],"melatonin-gaba":["melatonin- + ausschuttung, bildung, @good"],stress:["-entspann-, -verspann-, -beruhig-, gelassenheit, nervos-, gereizt-, seelenruhe, innere balance, ausgeglichen-, runterkommen, abschalten, volle kopf-, vollen kopf, anspannung-, nervennahrung, nervenstark-","ruhe, ruhig + komm, find, mehr, kopf, geist, korper, schenk, bring, innere, @product","nerven + stark, stahl-, ruhe, ruhig","gelassen-"],cramps:["-krampf-, muskelzuck-, zuckend-, augenlid-, wadenbeschwerd-","bein, fuss, muskel + dicke, schwere, mude","muskel, nacken, schulter, gelenk + locker, geschmeidig, steif, verhartet"],rls:["bein + unruhig, unruhe, ruhelos, rastlos, kribbel-, zappel-, schwere"],"migraine-headache":["-kopfschmerz-, kopfweh, brummschadel"],"pms-menopause":["wechseljahr-, regelschmerz-, regelbeschwerden, periodenschmerz-, hitzewallung-, tage vor den tagen","zyklus + @good, @against, beschwerd-, schmerz-"],"blood-pressure":["-blutdruck-, bluthochdruck-","kreislauf, durchblutung, gefass, blutgefass + @good"],"heart-rhythm":["furs herz, herzrhythm-, herzschlag, herzgesund-, herzfunktion-, herzmuskel-, herzklopf-, herzras-, herzstolper-, herzinfarkt-, herzschwache, herzkraft, herzstark-, herz kreislauf-, herzleiden","herz + @good","herz & @product"],"blood-sugar-diabetes":["blutzucker-, zuckerkrank-"],osteoporosis:["knochenschwund, knochendichte, knochenabbau, knochenbruch-"],"anxiety-depression":["angst-, prufungsangst, panik-, niedergeschlagen-, stimmungsaufhell-, stimmungstief-, winterblues, schwermut-, gluckshormon-, hyperaktiv-, glucklicher, macht glucklich, traurigkeit, lebensfreude","stimmung, laune, gemut, seele + @good, hebt"],"chronic-fatigue-fibromyalgia":["chronisch, standig + mudigkeit, erschopfung, mude","erschopfungs-"],"immune-clotting-antioxidant":["abwehrkraft-, -entzundung-, blutgerinn-, erkaltung-, grippe-, freie radikale","abwehr + @good","krank, erkaltet, verschnupft + nie, nie mehr","infekt, virus, viren, keime + @good, @against"],"gastric-acid":["sodbrennen, magenbrennen, magenfreundlich-, magenschonend-, blahbauch, blahungen","magen, darm + sanft, mild, schonend","magensaure, saure + neutralisier-, bindet, @against"],"weight-metabolism":["abnehmen, -schlank-, fettverbrenn-, fettstoffwechsel-, fettkiller, bauchfett, heisshunger-, appetitzugl-","kilo, pfunde, gewicht + verlier-, weniger, purzel-, ab, runter, reduzier-, schmelz-","stoffwechsel + @good, kurbel-, ankurbel-, regt, anreg-"],"concentration-memory":["gedachtnis-, -gehirn-, denkleistung-, fokus, merkfahig-, vergesslich-, hirnnebel","konzentration, konzentriert, denken, lernen + @good, @product, prufung-, hellwach, scharf","geistig, mental, kopf + fit, klar, leistung-, stark, frei, frisch"],"sport-performance":["muskelregeneration, leistungssteiger-, leistungsfahig-, ausdauer-, muskelkater, muskelaufbau, muskelkraft, muskelmasse","regeneration-, regenerier-, erholung, erholen + schnell, training, sport, muskel, marathon, wettkampf, @good","leistung + sportlich, sport, steiger-, mehr, hochst-","training, sport + schnell, fit"],transdermal:["durch die haut","haut + aufgenommen, aufnahme, dring, resorbier-"],"form-superiority":["aufgenommen, aufnahme, resorbier-, resorption, -bioverfugbar-, absorbier-, verwertet, verwertbar-, verfugbar + besser, best, schneller, hochste, hoher, doppelt, maximal, optimal, uberlegen, mal, funfmal, x","form, verbindung, magnesium, magnesiumform + beste, starkste, wirksamste, uberlegen","wirkt, wirken + besser, schneller, starker, am besten"],"deficiency-scare":["magnesiummangel-","zu wenig, genug magnesium + @everyone, niemand, kaum","korper + schreit, ruft, verlangt","mangel, unterversorgt, mangelerscheinung- + @everyone, anzeichen, symptome, magnesium","@food, boden, gemuse + @short","ohne magnesium, zu wenig magnesium + krank, leid, schade"],"doctor-reference":["@doctor + empf-, geraten, schwor-, entwickelt, rezeptur, formel, wahl, vertrau-, gepruft, verschweig-"],medicinal:["heilt, heilen, heilend-, heilung, -heilmittel, heilsam-, heilkraft, geheilt, wundermittel, wunderwaffe, linder-, schmerzfrei-, schmerzstill-, schmerzlinder-, ruckenschmerz-, gelenkschmerz-, muskelschmerz-, nervenschmerz-, bauchschmerz-, arthrose-, gicht, krebs, demenz, verstopfung-, heuschnupfen, reizdarm-","schmerz + @against","krankheit, leiden, beschwerden, erkrankung + gegen, beug-, vorbeug-, verhinder-, bekampf-, schutz-","@medicine, abfuhrmittel + naturlich, natur, alternative, wie, ersetzt, statt","nachweislich, bewiesen + wirkt, wirksam-","klinisch, wissenschaftlich, medizinisch + bewiesen, belegt, erwiesen, getestet","rezeptfrei"],"energy-boost":["energieschub-, energiebooster-, energiekick-, wachmacher-, muntermacher-, energiegeladen-, nachmittagstief-","energie, power, vitalitat + @good, tank-, strotz-, geballt","mudigkeit, mude, schlapp, ausgelaugt + @against, anti, weg, heilt, hilft"],stronger:["knochen, zahn, muskel, skelett + stark, kraftig, stahlhart, fest"],"general-nerves":["nerven, nervensystem + @goodFor"],"general-muscles":["muskel + @goodFor"],"general-bones":["knochen, zahn + @goodFor"],"general-health":["gesundheit, korper, wohlbefinden, niere, augen + @goodFor","fuhl, fuhlen + besser, wohl, fit, wie neu"],"unlisted-effect":["-entgift-, entschlack-, entsauer-, potenz, fruchtbarkeit, testosteron, verjung-, jugendlich-, hautalterung-, cholesterin-","falten. + ade, @against, haut","jung, junger + strahlend, haut, aussehen, bleib-, fuhl","haut, haar, nagel + strahlend, schon, glanzend, voll, fest, gut fur","verdauung, darmflora, leber, schilddruse, darm + @good, reinig-, regt"]},words:{good:"gut, gesund, besser, best, stark, mehr, tief, erholsam, ruhig, optimal, unterstutz-, forder-, verbesser-, steiger-, schutz-, erhoh-, -boost-, balance, gleichgewicht, stabil, stabilisier-, reguli-, elastisch, schnell, beschleun-, turbo, voll, schub, extra, halt, hilft, fur dein, fur ihr, furs, fur mehr, tragt, dank",goodFor:"gut fur, gut furs, ideal fur, wohltat, tut gut, unverzichtbar fur",against:"gegen, schluss, nie., kein, weniger, linder-, senkt, verringer-, stopp, ade, befrei-, besieg-, beugt, vorbeug-, los., vertreib-, verschwunden, vorbei, endlich, frei",product:"kapsel, tabletten, pulver, tropfen, formel, granulat, komplex, hilfe",medicine:"medikament, arzneimittel, tablette, praparat, behandlung, rezept, arznei, medizin, schmerzmittel-, schmerztablette, -blocker, -senker",but:"aber, sondern, jedoch, doch, dafur, trotzdem",no:"kein, nicht, nie., niemand, wenig",proof:"beweis, bewiesen, beleg, nachgewiesen, zugelassen, erlaubt, angabe, aussage, studie, versprech-, verspricht, wirkung auf",effect:"hilft, helfen, wirkt, heilt, heilen, verhindert, lindert, senkt, behandel-, ersetz-, ersatz, -mittel, medikament, diagnose, bestimmt",professional:"-arzt, -arztin, arztlich-, apotheker-, hebamme, kardiologe-, neurologe-, krankenhaus, in der apotheke, rufen sie, melden sie",doctor:"dr., -arzte, vom arzt, professor, apothekern, mein arzt, meine arztin, heilpraktiker-, hebammen, kardiologen, facharzte",notFor:"nicht bei, nicht fur, nicht geeignet, nicht sicher, nicht wenn, etwas anderes",noUse:"nicht anwenden, nicht einnehmen, nicht verwenden, nicht nehmen, einnahme vermeiden, nur nach, zahlt nicht, beenden sie die, einnahme beenden, absetzen, setzen sie, vorsicht bei, verkaufen keine, nicht kombinieren, nicht mit schlafmitteln, nicht zusammen mit, nicht gleichzeitig, schlecht fur, schadlich fur",lure:"nach diesem, nach unser, nach magnesium, oder wahl, oder probier-",symptom:"-schwache, fieber, ubelkeit, zu niedrig, langsam",story:"ich, mein, plotzlich",after:"wieder, seitdem, seit ich es, seit ich das, viel, nicht mehr",haveYou:"haben sie, hast du, sind sie, nehmen sie, leiden sie",errand:"bestell-, einkauf-, kauf-, liefer-, versand-, ruckgabe, retour-, zahl-, bezahl-, umtausch-, paket-, rechnung",person:"herr, frau, familie",object:"-sessel, stuhl, -kissen, -kissenbezug, -matratze, -lampe, -kerze, -buch, -maske",everyone:"jeder, zweite, fast, viele, meist, deutsch, prozent, bevolkerung, von zehn",food:"ernahrung, nahrung, essen, kost",short:"nicht genug, nicht ausreich-, nicht zu decken, nicht decken, kaum, reicht nicht, unmoglich, zu wenig, ausgelaugt",contributes:"tragt, tragen zu, beitragt, beitragen",normal:"normal, erhaltung, verringerung, gesund",figure:"stress-, kopfschmerz-, entspann-, beruhig-, gelassen"},innocent:"empfohlene tag-, empfohlene verzehr-, empfohlene dos-, empfohlene menge, junger als, ohne schlafmittel-, schlafcoach-, stresscoach-, schlaflabor, schlafzimmer-, schlafsack-, schlafanzug-, schlafcouch-, schlaff-, vor dem schlafen, vor dem schlafengehen, herzlich-, herzform-, herzstuck-, herzhaft-, von herzen, am herzen, im herzen, ans herz, herz der, herz und seele, fokus auf, unser fokus, -strasse, -gasse, blutdruckmess-, blutdruckmedik-, abnehmbar-, krebstier-, nicht nur, nicht umsonst, nicht langer, keine panik",falseFriends:"gut, minder, dort, hart",endings:"e n s t d en er em es st te ten ere eren ung ungen",effects:{fatigue:"verringerung von mudigkeit und ermudung",electrolytes:"elektrolytgleichgewicht",energy:"normalen energiestoffwechsel","nervous-system":"normalen funktion des nervensystems",muscle:"normalen muskelfunktion","protein-synthesis":"normalen eiweisssynthese",psychological:"normalen psychischen funktion",bones:"erhaltung normaler knochen",teeth:"erhaltung normaler zahne","cell-division":"funktion bei der zellteilung"}},fr:{promises:{"natural-sedative":["somnifere-, calmant-"],sleep:["-sommeil-, dormi-, dormon-, dorme-, dort, dors, -endorm-, somnol-, assoupi-, nuits blanches, nuit blanche, bonne nuit, bonnes nuits, bras de morphee, beaux reves, magnesium nuit, formule nuit","nuit + paisible, sereine, reparat-, meilleur, calme, agite, court, douce, belle, difficile, reposant","reveil, reveill- + repose, frais, nocturne, nuit, forme","repos, moutons + nocturne, profond, compt-"],"melatonin-gaba":["melatonine + production"],stress:["detend-, detente, decontract-, apais-, serein, nervosite, lacher prise, quietude, surmen-, a cran, plus zen, tete pleine","calme, repos + interieur, retrouv-, esprit, corps, @product","tension, nerf + nerveu-, @against"],cramps:["crampe-, contracture-, paupiere-","muscle, nuque, epaules, articulation + raide, noue, tendu, souple"],rls:["jambe + repos, impatien-, agite, lourde","impatiences"],"migraine-headache":["maux de tete, mal de tete, mal de crane, cephal-"],"pms-menopause":["spm., regles douloureuses, bouffees de chaleur, dysmenorrh-","regles, cycle + douloureu-, crampes, feminin, menstru-"],"blood-pressure":["tension arterielle, pression arterielle","tension + normale, haute, baisse-, regul-, stabil-","circulation, vaisseaux, artere + @good, jeunes"],"heart-rhythm":["rythme cardiaque, cardiaque-, cardiovascul-, battements","pour le coeur","coeur + @good, solide, jeune","coeur & @product"],"blood-sugar-diabetes":["taux de sucre","sucre + sang, pics"],osteoporosis:["decalcif-, densite osseuse, perte osseuse, os fragiles","fracture + previen-, @against"],"anxiety-depression":["angoiss-, deprim-, idees noires, panique, tristesse, rend heureu-","moral, humeur + @good, bon, beau"],"chronic-fatigue-fibromyalgia":["fatigue, epuisement + chronique, extreme, nerveux, constant"],"immune-clotting-antioxidant":["antioxyd-, rhume-, grippe-, radicaux libres","malade, enrhume + jamais, moins","virus, infection, microbes + @against, bouclier, protege","defenses + naturelle, immunitaire, @good"],"gastric-acid":["ventre gonfle, ballonne-, aigreurs, remontees acides, brulures d estomac","estomac + doux, douce","acidite + estomac, gastrique, @against"],"weight-metabolism":["minceur, maigri-, mincir, amincissant, coupe faim, fringale, ventre plat, satiete","poids, kilos + perdre, perdez, perte","graisse, calories + brul-, elimin-, fond","metabolisme + @good"],"concentration-memory":["memoire-, cerveau, cerebra-, vivacite, vigilance","concentration, esprit, mental, clarte + @good, @product, clair, vif, performance, force, examen"],"sport-performance":["recuperation musculaire, courbature-, acide lactique, masse musculaire, prise de muscle","recuper- + @good, muscul-, sport-, effort, marathon","performance + @good, sporti-","force + musculaire"],transdermal:["par la peau, travers la peau, voie cutanee, transcutan-","peau + absorb-, passe, penetr-"],"form-superiority":["absorbe, absorption, assimil-, biodispon- + mieux, meilleur, rapide-, vite, maximal-, optimal-, superieur-, fois, double","forme, magnesium + meilleur, plus efficace, plus puissant-","agit + mieux, plus vite, plus fort"],"deficiency-scare":["trop peu, assez de magnesium + @everyone, personne","corps + reclame, crie","carence, manque, manquent, deficit + @everyone, magnesium, signes, symptomes","@food, assiette, sols, legumes + @short","sans magnesium + malade, sante, souffre"],"doctor-reference":["@doctor + recommande, recommandent, conseille, conseillent, formul-, concu, developpe, approuve, choix, jurent, utilise"],medicinal:["gueri-, soigne, soigner, remede-, soulag-, douleur-, miraculeu-, mal de dos, arthrose-, rhumatis-, goutte, constipation, acouphenes","maladie, maux + contre, previen-, combat, protege, lutt-","@medicine, laxatif + naturel, nature, alternative, comme un, vrai","prouve + efficace, efficacite","cliniquement, scientifiquement + prouve, teste, demontre","sans ordonnance"],"energy-boost":["coup de fouet, coup de pompe, energisant, revigor-","energie, tonus, vitalite + plus, plein, regain, @good, toute la journee","fatigue + @against, oubli-, gueri-, combat, lutte"],stronger:["os, dents, muscle, ossature + solide, fort, renforc-, beton"],"general-nerves":["nerf, systeme nerveux + @goodFor"],"general-muscles":["muscle + @goodFor"],"general-bones":["os, dents + @goodFor"],"general-health":["sante, corps, organisme, reins, yeux + @goodFor","sentez vous, sentir, sens + mieux, en forme, leger, revivre"],"unlisted-effect":["toxines, purifiant, drainant, drainage, anti age, rides, fertilite, rajeuni-, jeunesse, vieilliss-","peau, cheveux, ongles + eclat-, beaux, belle, sublim-, bon pour, jeune, lisse, fort, epais","digestion, transit, foie, flore, thyroide + @good, nettoi-"]},words:{good:"bon pour, bonne, sain, mieux, meilleur, fort, plus de, plus rapide-, profond, favoris-, amelior-, soutien-, soutenir, renforc-, proteg-, boost-, stimul-, equilibr-, stable, stabilis-, regul-, souple, accel-, aide, pour votre, pour vos, pour ton, contribue, augment-, grace, retrouv-, optimal-",goodFor:"bon pour, bonne pour, ideal pour, bienfait, indispensable pour",against:"contre, anti, fini, jamais, adieu, stop., moins, soulag-, redui-, elimin-, calme, debarrass-, libere, evite, apais-, neutralis-, disparu, enfin, aucun, n.",product:"gelule, comprimes, poudre, sachet, gouttes, complexe, formule, cure, boisson, marin",medicine:"medicament, traitement, comprime, ordonnance, antidepresseur, antidouleur, betabloquant",but:"mais, cependant, pourtant, plutot",no:"ne, n., pas, aucun, jamais, rien, personne, peu",proof:"preuve, prouv-, demontr-, etude, allegation, autoris-, promesse, promet-, effet sur",effect:"aide, soigne, gueri-, previen-, soulage, traite, agit, remplac-, medicament, diagnosti-, somnifere, remede",professional:"medecin, pharmacien, sage femme, cardiologue, hopital, docteur, avis medical, neurologue, pharmacie, appelez, signalez",doctor:"docteur, medecins, pharmaciens, professeur, mon medecin, cardiologues, dermatologues, kine, sages femmes, specialistes, un medecin",notFor:"pas pour, pas en cas, convient pas, pas si, pas aux, autre chose",noUse:"ne pas utiliser, ne pas prendre, n utilisez pas, ne prenez pas, deconseill-, contre indiqu-, ne compte pas, arretez le produit, arretez la prise, arretez d utiliser, cessez, ne vendons, attention en cas, ne pas associer, ne pas combiner, l associer, arretez l utilisation, mauvais pour, dangereux pour, nocif pour",lure:"demandez ce, demandez notre, demandez nos, ou choisis-, ou essay-, essayez notre",symptom:"faiblesse, fievre, nausee, trop basse",story:"j ai, je suis, mes, mon, soudain-",after:"enfin, depuis que, a nouveau, beaucoup plus, ne plus",haveYou:"avez vous, as tu, etes vous, prenez vous, souffrez vous",errand:"achat-, achet-, command-, livr-, retour, paie-, pay-, rembours-, echang-, colis, site., facture",person:"madame, monsieur, mme., famille",street:"rue, chemin, boulevard",object:"fauteuil, chaise, oreiller, matelas, couette, bougie, masque, lampe",everyone:"tout le monde, plupart, presque, francais, sur dix",food:"alimentation, nourriture, repas",short:"pas assez, ne suffi-, suffit pas, insuffisan-, impossible, trop peu, ne peut couvrir, ne peut pas couvrir, appauvri-",contributes:"contribu-",normal:"normal, normaux, maintien, reduire, reduction",figure:"stress-, mal de tete, detente, detend-, seren-, serein"},innocent:"dose recommandee, dose journaliere, quantite recommandee, plus jeune que, sans somnifere, coach sommeil, avant de dormir, coeur de, tout coeur, coup de coeur, coups de coeur, bon coeur, par coeur, coeurs, au coeur, memoire de forme, carte memoire, jeu de memoire, notre focus, focus sur, non seulement, pas seulement, pas pour rien, pas de panique, sac de couchage, regles de, detendeur",falseFriends:"pain, gout, cure, slim, rest, legs",endings:"e s x es ent er ez ant ants ante ee ees ite",effects:{fatigue:"reduire la fatigue",electrolytes:"equilibre electrolytique",energy:"metabolisme energetique normal","nervous-system":"fonctionnement normal du systeme nerveux",muscle:"fonction musculaire normale","protein-synthesis":"synthese proteique normale",psychological:"fonctions psychologiques normales",bones:"maintien d une ossature normale",teeth:"maintien d une dentition normale","cell-division":"role dans le processus de division cellulaire"}}},lawful:{"natural-sedative":["nervous-system"],sleep:["nervous-system","psychological"],"melatonin-gaba":["nervous-system"],cortisol:[],stress:["psychological","nervous-system","fatigue"],cramps:["muscle"],rls:["muscle","nervous-system"],"migraine-headache":[],"pms-menopause":[],"blood-pressure":[],"heart-rhythm":["muscle"],"blood-sugar-diabetes":["energy"],osteoporosis:["bones"],"anxiety-depression":["psychological"],"chronic-fatigue-fibromyalgia":["fatigue","energy"],"immune-clotting-antioxidant":[],"gastric-acid":[],"weight-metabolism":["energy"],"concentration-memory":["psychological"],"sport-performance":["muscle","energy","electrolytes","protein-synthesis"],transdermal:[],"form-superiority":[],"deficiency-scare":[],"doctor-reference":[],medicinal:[],"energy-boost":["energy","fatigue"],stronger:["bones","teeth","muscle"],"general-nerves":["nervous-system","psychological"],"general-muscles":["muscle"],"general-bones":["bones","teeth"],"general-health":["energy","nervous-system","muscle","bones","teeth"],"unlisted-effect":[]},lawfulBeside:["general-nerves","general-muscles","general-bones","general-health"],excuses:{consult:["@professional"],noEvidence:["@no + @proof"],noEffect:["@no & @effect"],notFor:["@notFor"],noUse:["@noUse"],sideEffect:["@sideEffect","@may + cause, causer, veroorzaken, verursachen, fuhren, provoquer, entrainer, diarrh-, diarree, durchfall, nausea, misselijk-, ubelkeit, drows-, slaperig, somnol-"],excess:["too much, te veel, zu viel, trop de magnesium, exces, surdos-, overdos-, uberdos-, high doses, hoge dosis, hohe dosen, hohen dosen + @may"],symptom:["@symptom"],story:["@story"],label:["diabetes"],question:["@haveYou"],figurative:["nachtje + slaap, slapen","safe, veilig, sicher, works, werkt, 100 + @errand","@result + price, prijs, preis, prix, terug, refund-, zuruck","@figure + @errand","stressless + @object","slaap, slapen, schlaf, schlafe, schlafen, schlaft + nachtje, nacht dar\xfcber","works, work, werkt, funktioniert, fonctionne + website, browser, app, kassa, checkout, site","herstel, herstellen, hersteld + fout, website, storing, bestelling","calming, soothing, rustgevende, kalmerende, ontspannende, beruhigende, apaisante, relaxing + colour, kleur, kleuren, farbe, farben, couleur, music, muziek, musik, musique","weerstand + ohm","antioxid- + ascorb-, tocopher-, rosma-, e300"],object:["@object"],person:["@person"],street:["@street"]},noExcuse:["wie zegt, who says, wer sagt, qui dit, qui a dit","@no + nodig, needed, notig, besoin","niets, nothing, nichts, rien + beter, better, besser, mieux, like, as well, zo goed, so gut"],neverExcused:["doctor-reference"],disguises:{alike:["\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u051b\u0461\u043a\u043c\u0442\u0432\u043d\u04cf\u0410\u0415\u041e\u0420\u0421\u0423\u0425\u0406\u0408\u0405\u041a\u041c\u0422\u0412\u041d\u03b1\u03b2\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03c9\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u0131\xf8\u0142\u0111\u1d00\u0299\u1d04\u1d05\u1d07\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22","aeopcyxijsdhqwkmtbhlAEOPCYXIJSKMTBHabeikvoptuxwABEZHIKMNOPTYXioldabcdeghijklmnoprstuvwyz"],signs:["01345789$@\u20ac","oieastbgsae"],spellings:{\u00df:"ss",\u0153:"oe",\u00e6:"ae",oeu:"eu",ae:"a",oe:"o",ue:"u"},abbreviations:["dr","mr","mrs","ms","mw","dhr","mevr","prof","st","ca","max","min","nr","m"]}},goals:{fatigue:{modes:["eu","education"],claims:["fatigue"],uses:["fatigue-energy","fibromyalgia"]},energy:{modes:["eu","education"],claims:["energy"],uses:["fatigue-energy"]},nerves:{modes:["eu","education"],claims:["nervous-system"],uses:["stress","anxiety"]},mind:{modes:["eu","education"],claims:["psychological"],uses:["anxiety","concentration"]},muscles:{modes:["eu","education"],claims:["muscle"],uses:["muscle-cramps","sport-performance","fibromyalgia"]},bones:{modes:["eu","education"],claims:["bones"],uses:["bone"]},teeth:{modes:["eu","education"],claims:["teeth"],uses:[]},other:{modes:["eu","education"],claims:[],uses:[]},sleep:{modes:["education"],claims:[],uses:["sleep"]},stress:{modes:["education"],claims:[],uses:["stress","stress-circle","cortisol","anxiety"]},cramps:{modes:["education"],claims:[],uses:["muscle-cramps"]},"restless-legs":{modes:["education"],claims:[],uses:["rls"]},headache:{modes:["education"],claims:[],uses:["migraine"]},cycle:{modes:["education"],claims:[],uses:["pms","oc-pill","menopause"]},heart:{modes:["education"],claims:[],uses:["heart-rhythm","blood-pressure","cholesterol"]},digestion:{modes:["education"],claims:[],uses:["constipation","gut-tolerance"]},sport:{modes:["education"],claims:[],uses:["sport-performance"]}},evidence:Se,formUses:{bisglycinate:{sleep:{grade:"C",sources:["schuster2025"],checked:!0},stress:{grade:"D",sources:["rawji2024"],checked:!0},rls:{grade:"D",sources:["rls2019"],checked:!0},"muscle-cramps":{grade:"X",sources:["cochrane-cramps-tab"],checked:!0}},citrate:{cortisol:{grade:"C",sources:["schutten2021"],checked:!0},stress:{grade:"D",sources:["rawji2024"],checked:!0},constipation:{grade:"B",sources:["none"],checked:!1},rls:{grade:"C",sources:["rls-pilot"],checked:!0}},malate:{"fatigue-energy":{grade:"D",sources:["russell1995"],checked:!0},fibromyalgia:{grade:"C",sources:["russell1995","fibro2022"],checked:!0},"sport-performance":{grade:"D",sources:["nielsen2006"],checked:!0}},taurate:{sleep:{grade:"D",sources:["rawji2024"],checked:!0},rls:{grade:"D",sources:["rls2019"],checked:!0},stress:{grade:"D",sources:["rawji2024"],checked:!0},"heart-rhythm":{grade:"D",sources:["efsa2009-taurate"],checked:!0}},glycerophosphate:{"gut-tolerance":{grade:"D",sources:["none"],checked:!1}},oxide:{sleep:{grade:"C",sources:["abbasi2012","mah2021-tab1"],checked:!0},constipation:{grade:"A",sources:["mgo-laxative"],checked:!0}},lactate:{stress:{grade:"C",sources:["pouteau2018"],checked:!0}},chloride:{fibromyalgia:{grade:"C",sources:["fibro2022"],checked:!0}},"chloride-topical":{transdermal:{grade:"D",sources:["grober2017","kass2017"],checked:!0},"muscle-cramps":{grade:"D",sources:["grober2017"],checked:!0},sleep:{grade:"D",sources:["grober2017"],checked:!0}},sulfate:{transdermal:{grade:"D",sources:["waring"],checked:!0}},threonate:{concentration:{grade:"C",sources:["none"],checked:!1}},hydroxide:{constipation:{grade:"A",sources:["fk-hydroxide"],checked:!0}}},formNotes:{oxide:{sources:["pardo2021"],checked:!0}},foods:{vegetables:{"spinazie-rauw":[79,75,1,"small-bowl","raw",[],"usda-sr28","11457","exact","Spinazie, rauw","Spinach, raw","Spinat, roh","\xc9pinards, crus"],"spinazie-gekookt":[87,150,3,"serving-spoon","cooked",[],"usda-sr28","11458","exact","Spinazie, gekookt","Spinach, boiled","Spinat, gekocht","\xc9pinards, cuits"],"spinazie-diepvries-gekookt":[82,150,3,"serving-spoon","cooked",[],"usda-sr28","11464","exact","Spinazie uit de diepvries, gekookt","Spinach, frozen, boiled","Spinat, tiefgek\xfchlt, gekocht","\xc9pinards surgel\xe9s, cuits"],"andijvie-rauw":[15,75,1,"small-bowl","raw",[],"usda-sr28","11213","exact","Andijvie, rauw","Endive (escarole), raw","Endivie, roh","Chicor\xe9e scarole, crue"],"andijvie-gekookt":[13,150,3,"serving-spoon","cooked",[],"usda-sr28","11214","exact","Andijvie, gekookt","Escarole endive, boiled","Endivie, gekocht","Chicor\xe9e scarole, cuite"],"spruitjes-rauw":[23,150,3,"serving-spoon","raw",[],"usda-sr28","11098","exact","Spruitjes, rauw","Brussels sprouts, raw","Rosenkohl, roh","Choux de Bruxelles, crus"],"spruitjes-gekookt":[20,150,3,"serving-spoon","cooked",[],"usda-sr28","11099","exact","Spruitjes, gekookt","Brussels sprouts, boiled","Rosenkohl, gekocht","Choux de Bruxelles, cuits"],kropsla:[13,50,1,"small-bowl","raw",[],"usda-sr28","11250","exact","Kropsla (botersla)","Butterhead lettuce","Kopfsalat","Laitue pomm\xe9e"],"romeinse-sla":[14,50,1,"small-bowl","raw",[],"usda-sr28","11251","exact","Romeinse sla (little gem)","Romaine lettuce","R\xf6mersalat","Laitue romaine"],ijsbergsla:[7,50,1,"small-bowl","raw",[],"usda-sr28","11252","exact","IJsbergsla","Iceberg lettuce","Eisbergsalat","Laitue iceberg"],veldsla:[13,50,1,"small-bowl","raw",[],"usda-sr28","11190","exact","Veldsla","Lamb's lettuce (corn salad)","Feldsalat","M\xe2che"],rucola:[47,25,1,"handful","raw",[],"usda-sr28","11959","exact","Rucola","Rocket (arugula)","Rucola","Roquette"],"boerenkool-rauw":[47,75,1,"small-bowl","raw",[],"usda-sr28","11233","exact","Boerenkool, rauw","Kale, raw","Gr\xfcnkohl, roh","Chou fris\xe9 (kale), cru"],"boerenkool-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11234","exact","Boerenkool, gekookt","Kale, boiled","Gr\xfcnkohl, gekocht","Chou fris\xe9 (kale), cuit"],"chinese-kool-rauw":[13,75,1,"small-bowl","raw",[],"usda-sr28","11119","exact","Chinese kool, rauw","Chinese (napa) cabbage, raw","Chinakohl, roh","Chou chinois (p\xe9-tsa\xef), cru"],"chinese-kool-gekookt":[10,150,3,"serving-spoon","cooked",[],"usda-sr28","11120","exact","Chinese kool, gekookt","Chinese (napa) cabbage, boiled","Chinakohl, gekocht","Chou chinois (p\xe9-tsa\xef), cuit"],"paksoi-rauw":[19,75,1,"small-bowl","raw",[],"usda-sr28","11116","exact","Paksoi, rauw","Pak choi (bok choy), raw","Pak Choi, roh","Pak-cho\xef, cru"],"paksoi-gekookt":[11,150,3,"serving-spoon","cooked",[],"usda-sr28","11117","exact","Paksoi, gekookt","Pak choi (bok choy), boiled","Pak Choi, gekocht","Pak-cho\xef, cuit"],"snijbiet-rauw":[81,75,1,"small-bowl","raw",[],"usda-sr28","11147","exact","Snijbiet (warmoes), rauw","Swiss chard, raw","Mangold, roh","Blette (poir\xe9e), crue"],"snijbiet-gekookt":[86,150,3,"serving-spoon","cooked",[],"usda-sr28","11148","exact","Snijbiet (warmoes), gekookt","Swiss chard, boiled","Mangold, gekocht","Blette (poir\xe9e), cuite"],tuinkers:[38,10,.5,"punnet","raw",[],"usda-sr28","11203","exact","Tuinkers","Garden cress","Gartenkresse","Cresson al\xe9nois"],waterkers:[21,25,1,"handful","raw",[],"usda-sr28","11591","exact","Waterkers","Watercress","Brunnenkresse","Cresson de fontaine"],"raapstelen-rauw":[31,75,1,"small-bowl","raw",[],"usda-sr28","11568","close","Raapstelen, rauw","Turnip greens, raw","Stielmus (R\xfcbstiel), roh","Fanes de navet, crues"],"postelein-rauw":[68,75,1,"small-bowl","raw",[],"usda-sr28","11427","exact","Postelein, rauw","Purslane, raw","Portulak, roh","Pourpier, cru"],"witlof-rauw":[10,75,1,"small-bowl","raw",[],"usda-sr28","11151","exact","Witlof, rauw","Chicory (Belgian endive), raw","Chicor\xe9e, roh","Endive (chicon), crue"],"broccoli-rauw":[21,75,1,"small-bowl","raw",[],"usda-sr28","11090","exact","Broccoli, rauw","Broccoli, raw","Brokkoli, roh","Brocoli, cru"],"broccoli-gekookt":[21,150,3,"serving-spoon","cooked",[],"usda-sr28","11091","exact","Broccoli, gekookt","Broccoli, boiled","Brokkoli, gekocht","Brocoli, cuit"],"bloemkool-gekookt":[9,150,3,"serving-spoon","cooked",[],"usda-sr28","11136","exact","Bloemkool, gekookt","Cauliflower, boiled","Blumenkohl, gekocht","Chou-fleur, cuit"],"rode-kool-gekookt":[17,150,3,"serving-spoon","cooked",[],"usda-sr28","11113","exact","Rode kool, gekookt","Red cabbage, boiled","Rotkohl, gekocht","Chou rouge, cuit"],zuurkool:[13,150,3,"serving-spoon","canned",[],"usda-sr28","11439","exact","Zuurkool","Sauerkraut","Sauerkraut","Choucroute"],"prei-gekookt":[14,150,3,"serving-spoon","cooked",[],"usda-sr28","11247","exact","Prei, gekookt","Leek, boiled","Lauch, gekocht","Poireau, cuit"],"ui-rauw":[10,75,1,"onion","raw",[],"usda-sr28","11282","exact","Ui, rauw","Onion, raw","Zwiebel, roh","Oignon, cru"],knoflook:[25,3,1,"clove","raw",[],"usda-sr28","11215","exact","Knoflook","Garlic","Knoblauch","Ail"],"wortel-rauw":[12,75,1,"carrot","raw",[],"usda-sr28","11124","exact","Wortel, rauw","Carrot, raw","Karotte, roh","Carotte, crue"],"rode-biet-gekookt":[23,100,2,"serving-spoon","cooked",[],"usda-sr28","11081","exact","Rode biet, gekookt","Beetroot, boiled","Rote Bete, gekocht","Betterave, cuite"],"asperges-gekookt":[14,150,6,"asparagus-spear","cooked",[],"usda-sr28","11012","close","Asperges, gekookt","Asparagus, boiled","Spargel, gekocht","Asperges, cuites"],"courgette-gekookt":[19,150,3,"serving-spoon","cooked",[],"usda-sr28","11478","exact","Courgette, gekookt","Courgette (zucchini), boiled","Zucchini, gekocht","Courgette, cuite"],komkommer:[13,75,8,"thin-slice","raw",[],"usda-sr28","11205","exact","Komkommer met schil","Cucumber with peel","Gurke mit Schale","Concombre avec peau"],"paprika-rood":[12,75,.5,"pepper","raw",[],"usda-sr28","11821","exact","Rode paprika, rauw","Red pepper, raw","Rote Paprika, roh","Poivron rouge, cru"],tomaat:[11,80,1,"tomato","raw",[],"usda-sr28","11529","exact","Tomaat, rauw","Tomato, raw","Tomate, roh","Tomate, crue"],"zongedroogde-tomaat":[194,20,4,"piece","dried",[],"usda-sr28","11955","exact","Tomaat, zongedroogd","Sun-dried tomato","Getrocknete Tomate","Tomate s\xe9ch\xe9e"],"champignons-gebakken":[11,75,1,"small-dish","fried",[],"usda-sr28","11263","exact","Champignons, gebakken","Mushrooms, stir-fried","Champignons, gebraten","Champignons de Paris, po\xeal\xe9s"],"sperziebonen-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11053","exact","Sperziebonen, gekookt","Green beans, boiled","Gr\xfcne Bohnen, gekocht","Haricots verts, cuits"],"suikermais-gekookt":[26,75,.5,"corn-cob","cooked",[],"usda-sr28","11168","exact","Ma\xefs (suikerma\xefs), gekookt","Sweetcorn, boiled","Zuckermais, gekocht","Ma\xefs doux, cuit"],"suikermais-blik":[13,75,3,"tablespoon","canned",[],"usda-sr28","11172","exact","Ma\xefs (suikerma\xefs) uit blik","Sweetcorn, canned, drained","Zuckermais aus der Dose","Ma\xefs doux en conserve"],"pompoen-gekookt":[9,150,3,"serving-spoon","cooked",[],"usda-sr28","11423","exact","Pompoen, gekookt","Pumpkin, boiled","K\xfcrbis, gekocht","Potiron, cuit"],zeekraal:[53,50,1,"handful","raw",[],"ciqual-2025","20283","exact","Zeekraal, vers","Samphire (glasswort), fresh","Queller, frisch","Salicorne, fra\xeeche"],"zoete-aardappel-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11510","exact","Zoete aardappel, gekookt zonder schil","Sweet potato, boiled, no skin","S\xfc\xdfkartoffel, gekocht, ohne Schale","Patate douce, cuite, sans peau"],"aardappel-gekookt":[20,200,3,"potato","cooked",[],"usda-sr28","11367","exact","Aardappel, gekookt zonder schil","Potato, boiled without skin","Kartoffel, gekocht, ohne Schale","Pomme de terre, cuite, sans peau"],"aardappel-schil-oven":[28,200,1,"potato-large","baked",[],"usda-sr28","11674","exact","Aardappel met schil, uit de oven","Potato baked in its skin","Ofenkartoffel mit Schale","Pomme de terre au four, avec peau"],"friet-oven":[24,150,1,"portion","baked",[],"usda-sr28","11403","exact","Friet uit de oven","Oven chips (French fries)","Backofen-Pommes","Frites au four"],"postelein-gekookt":[67,150,3,"serving-spoon","cooked",[],"usda-sr28","11428","exact","Postelein, gekookt","Purslane, boiled","Portulak, gekocht","Pourpier, cuit"],radicchio:[13,50,1,"small-bowl","raw",[],"usda-sr28","11952","exact","Radicchio (roodlof)","Radicchio","Radicchio","Radicchio (tr\xe9vise)"],"bloemkool-rauw":[15,75,1,"small-bowl","raw",[],"usda-sr28","11135","exact","Bloemkool, rauw","Cauliflower, raw","Blumenkohl, roh","Chou-fleur, cru"],"witte-kool-rauw":[12,75,1,"small-bowl","raw",[],"usda-sr28","11109","close","Witte kool, rauw","White cabbage, raw","Wei\xdfkohl, roh","Chou blanc, cru"],"spitskool-rauw":[15,75,1,"small-bowl","raw",[],"usda-sr28","11749","close","Spitskool, rauw","Pointed cabbage, raw","Spitzkohl, roh","Chou pointu, cru"],"savooiekool-gekookt":[24,150,3,"serving-spoon","cooked",[],"usda-sr28","11115","exact","Savooiekool, gekookt","Savoy cabbage, boiled","Wirsing, gekocht","Chou de Milan, cuit"],"lente-ui":[20,15,1,"spring-onion","raw",[],"usda-sr28","11291","exact","Lente-ui (bosui)","Spring onion","Fr\xfchlingszwiebel","Oignon nouveau"],"wortel-gekookt":[10,150,3,"serving-spoon","cooked",[],"usda-sr28","11125","exact","Wortel, gekookt","Carrot, boiled","Karotte, gekocht","Carotte, cuite"],"knolselderij-gekookt":[12,150,3,"serving-spoon","cooked",[],"usda-sr28","11142","exact","Knolselderij, gekookt","Celeriac, boiled","Knollensellerie, gekocht","C\xe9leri-rave, cuit"],bleekselderij:[11,40,1,"celery-stalk","raw",[],"usda-sr28","11143","exact","Bleekselderij, rauw","Celery, raw","Staudensellerie, roh","C\xe9leri branche, cru"],"koolraap-gekookt":[10,150,3,"serving-spoon","cooked",[],"usda-sr28","11436","exact","Koolraap, gekookt","Swede (rutabaga), boiled","Steckr\xfcbe, gekocht","Rutabaga, cuit"],"koolrabi-gekookt":[19,150,3,"serving-spoon","cooked",[],"usda-sr28","11242","exact","Koolrabi, gekookt","Kohlrabi, boiled","Kohlrabi, gekocht","Chou-rave, cuit"],"pastinaak-gekookt":[29,150,3,"serving-spoon","cooked",[],"usda-sr28","11299","exact","Pastinaak, gekookt","Parsnip, boiled","Pastinake, gekocht","Panais, cuit"],radijs:[10,30,5,"radish","raw",[],"usda-sr28","11429","exact","Radijs","Radish","Radieschen","Radis"],"venkel-rauw":[17,75,1,"small-bowl","raw",[],"usda-sr28","11957","exact","Venkel, rauw","Fennel bulb, raw","Fenchel, roh","Fenouil, cru"],"artisjok-gekookt":[42,100,1,"artichoke-edible-part","cooked",[],"usda-sr28","11008","exact","Artisjok, gekookt","Globe artichoke, boiled","Artischocke, gekocht","Artichaut, cuit"],"aardpeer-rauw":[17,100,2,"serving-spoon","raw",[],"usda-sr28","11226","exact","Aardpeer (topinamboer), rauw","Jerusalem artichoke, raw","Topinambur, roh","Topinambour, cru"],"schorseneren-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11438","close","Schorseneren, gekookt","Salsify, boiled","Schwarzwurzeln, gekocht","Salsifis, cuits"],"aubergine-gekookt":[11,150,3,"serving-spoon","cooked",[],"usda-sr28","11210","exact","Aubergine, gekookt","Aubergine (eggplant), boiled","Aubergine, gekocht","Aubergine, cuite"],"paprika-groen":[10,75,.5,"pepper","raw",[],"usda-sr28","11333","exact","Groene paprika, rauw","Green pepper, raw","Gr\xfcne Paprika, roh","Poivron vert, cru"],"tomaten-blik":[10,100,.25,"large-can","canned",[],"usda-sr28","11531","exact","Tomaten uit blik","Canned tomatoes","Dosentomaten","Tomates en conserve"],tomatenpuree:[42,20,1,"tablespoon","canned",[],"usda-sr28","11546","exact","Tomatenpuree","Tomato paste","Tomatenmark","Concentr\xe9 de tomates"],"champignons-rauw":[9,75,5,"mushroom","raw",[],"usda-sr28","11260","exact","Champignons, rauw","Mushrooms, raw","Champignons, roh","Champignons de Paris, crus"],"peultjes-gekookt":[26,150,3,"serving-spoon","cooked",[],"usda-sr28","11301","exact","Peultjes, gekookt","Mangetout (snow peas), boiled","Zuckerschoten, gekocht","Pois gourmands, cuits"],"flespompoen-oven":[29,150,3,"serving-spoon","baked",[],"usda-sr28","11486","exact","Flespompoen (butternut), uit de oven","Butternut squash, baked","Butternussk\xfcrbis, gebacken","Courge butternut, au four"],"tauge-rauw":[21,75,1,"small-bowl","raw",[],"usda-sr28","11043","exact","Taug\xe9, rauw","Mung bean sprouts, raw","Mungbohnensprossen, roh","Pousses de haricot mungo, crues"],"okra-gekookt":[36,100,2,"serving-spoon","cooked",[],"usda-sr28","11279","exact","Okra, gekookt","Okra, boiled","Okra, gekocht","Gombo, cuit"],aardappelpuree:[18,200,4,"serving-spoon","cooked",["dairy","animal"],"usda-sr28","11934","exact","Aardappelpuree met melk en boter","Mashed potato with milk and butter","Kartoffelp\xfcree mit Milch und Butter","Pur\xe9e de pommes de terre au lait et beurre"]},fruit:{banaan:[27,120,1,"banana","raw",[],"usda-sr28","09040","exact","Banaan","Banana","Banane","Banane"],avocado:[29,75,.5,"avocado","raw",[],"usda-sr28","09037","exact","Avocado","Avocado","Avocado","Avocat"],"vijg-vers":[17,50,1,"fig","raw",[],"usda-sr28","09089","exact","Vijg, vers","Fig, fresh","Feige, frisch","Figue fra\xeeche"],"vijg-gedroogd":[68,40,2,"fig","dried",[],"usda-sr28","09094","exact","Vijg, gedroogd","Fig, dried","Feige, getrocknet","Figue s\xe8che"],appel:[5,135,1,"apple","raw",[],"usda-sr28","09003","exact","Appel met schil","Apple with skin","Apfel mit Schale","Pomme avec peau"],peer:[7,150,1,"pear","raw",[],"usda-sr28","09252","exact","Peer","Pear","Birne","Poire"],sinaasappel:[10,130,1,"orange","raw",[],"usda-sr28","09200","exact","Sinaasappel","Orange","Orange","Orange"],mandarijn:[12,60,1,"mandarin","raw",[],"usda-sr28","09218","exact","Mandarijn","Mandarin (tangerine)","Mandarine","Mandarine"],kiwi:[17,75,1,"kiwi","raw",[],"usda-sr28","09148","exact","Kiwi, groen","Kiwi fruit, green","Kiwi, gr\xfcn","Kiwi vert"],aardbei:[13,100,1,"small-dish","raw",[],"usda-sr28","09316","exact","Aardbeien","Strawberries","Erdbeeren","Fraises"],framboos:[22,100,1,"small-dish","raw",[],"usda-sr28","09302","exact","Frambozen","Raspberries","Himbeeren","Framboises"],"blauwe-bes":[6,100,1,"small-dish","raw",[],"usda-sr28","09050","exact","Blauwe bessen","Blueberries","Heidelbeeren","Myrtilles"],braam:[20,100,1,"small-dish","raw",[],"usda-sr28","09042","exact","Bramen","Blackberries","Brombeeren","M\xfbres"],kers:[11,100,1,"small-dish","raw",[],"usda-sr28","09070","exact","Kersen","Sweet cherries","S\xfc\xdfkirschen","Cerises"],druif:[7,100,1,"small-bunch","raw",[],"usda-sr28","09132","exact","Druiven","Grapes","Weintrauben","Raisins (frais)"],perzik:[9,120,1,"peach","raw",[],"usda-sr28","09236","exact","Perzik","Peach","Pfirsich","P\xeache"],"abrikoos-gedroogd":[32,30,4,"apricot","dried",[],"usda-sr28","09032","exact","Abrikoos, gedroogd","Apricot, dried","Aprikose, getrocknet","Abricot sec"],"pruim-gedroogd":[41,30,4,"prune","dried",[],"usda-sr28","09291","exact","Pruim, gedroogd","Prune (dried plum)","Backpflaume","Pruneau"],"dadel-medjool":[54,25,1,"date","dried",[],"usda-sr28","09421","exact","Dadel (medjool), gedroogd","Medjool date","Medjool-Dattel","Datte medjool"],rozijn:[32,15,1,"tablespoon","dried",[],"usda-sr28","09298","exact","Rozijnen","Raisins","Rosinen","Raisins secs"],mango:[10,100,.5,"mango","raw",[],"usda-sr28","09176","exact","Mango","Mango","Mango","Mangue"],ananas:[12,100,2,"slice-of-fruit","raw",[],"usda-sr28","09266","exact","Ananas","Pineapple","Ananas","Ananas"],watermeloen:[10,200,1,"wedge","raw",[],"usda-sr28","09326","exact","Watermeloen","Watermelon","Wassermelone","Past\xe8que"],appelmoes:[3,100,2,"serving-spoon","processed",[],"usda-sr28","09401","exact","Appelmoes zonder toegevoegde suiker","Applesauce, unsweetened","Apfelmus, unges\xfc\xdft","Compote de pommes sans sucres ajout\xe9s"],grapefruit:[8,120,.5,"grapefruit","raw",[],"usda-sr28","09111","exact","Grapefruit","Grapefruit","Grapefruit","Pamplemousse"],citroen:[8,60,1,"lemon","raw",[],"usda-sr28","09150","exact","Citroen, zonder schil","Lemon, without peel","Zitrone, ohne Schale","Citron, sans peau"],"rode-bes":[13,100,1,"small-dish","raw",[],"usda-sr28","09084","close","Rode bessen (aalbessen)","Redcurrants","Rote Johannisbeeren","Groseilles"],"zwarte-bes":[24,100,1,"small-dish","raw",[],"usda-sr28","09083","exact","Zwarte bessen","Blackcurrants","Schwarze Johannisbeeren","Cassis"],kruisbes:[10,100,1,"small-dish","raw",[],"usda-sr28","09107","exact","Kruisbessen","Gooseberries","Stachelbeeren","Groseilles \xe0 maquereau"],nectarine:[9,120,1,"nectarine","raw",[],"usda-sr28","09191","exact","Nectarine","Nectarine","Nektarine","Nectarine"],"abrikoos-vers":[10,45,1,"apricot","raw",[],"usda-sr28","09021","exact","Abrikoos, vers","Apricot, fresh","Aprikose, frisch","Abricot frais"],"pruim-vers":[7,50,1,"plum","raw",[],"usda-sr28","09279","exact","Pruim, vers","Plum, fresh","Pflaume, frisch","Prune fra\xeeche"],krent:[41,15,1,"tablespoon","dried",[],"usda-sr28","09085","exact","Krenten","Currants (dried)","Korinthen","Raisins de Corinthe"],"cranberry-gedroogd":[4,15,1,"tablespoon","dried",[],"usda-sr28","09079","exact","Cranberry's, gedroogd en gezoet","Cranberries, dried, sweetened","Cranberrys, getrocknet, ges\xfc\xdft","Canneberges s\xe9ch\xe9es sucr\xe9es"],honingmeloen:[10,150,1,"wedge","raw",[],"usda-sr28","09184","close","Honingmeloen (galia)","Honeydew melon","Honigmelone","Melon miel"],granaatappel:[12,80,.5,"pomegranate","raw",[],"usda-sr28","09286","exact","Granaatappel (pitjes)","Pomegranate (seeds)","Granatapfel (Kerne)","Grenade (arilles)"],passievrucht:[29,20,1,"passion-fruit","raw",[],"usda-sr28","09231","exact","Passievrucht","Passion fruit","Passionsfrucht","Fruit de la passion"],papaja:[21,100,1,"wedge","raw",[],"usda-sr28","09226","exact","Papaja","Papaya","Papaya","Papaye"],lychee:[10,50,5,"lychee","raw",[],"usda-sr28","09164","exact","Lychees","Lychees","Litschis","Litchis"],kaki:[9,130,1,"persimmon","raw",[],"usda-sr28","09263","exact","Kaki (sharonfruit)","Persimmon (sharon fruit)","Kaki (Sharonfrucht)","Kaki"],"rabarber-rauw":[12,100,2,"stalk","raw",[],"usda-sr28","09307","exact","Rabarber, rauw","Rhubarb, raw","Rhabarber, roh","Rhubarbe, crue"]},legumes:{"linzen-droog":[96.8,60,1,"portion-uncooked","dry",[],"ciqual-2025","20359","exact","Linzen, gedroogd (ongekookt)","Lentils, dry","Linsen, trocken","Lentilles s\xe8ches"],"linzen-gekookt":[36,150,3,"serving-spoon","cooked",[],"usda-sr28","16070","exact","Linzen, gekookt","Lentils, boiled","Linsen, gekocht","Lentilles, cuites"],"rode-linzen-droog":[59,60,1,"portion-uncooked","dry",[],"usda-sr28","16144","exact","Rode linzen, gedroogd (ongekookt)","Red lentils, dry","Rote Linsen, trocken","Lentilles corail s\xe8ches"],"kikkererwten-droog":[79,60,1,"portion-uncooked","dry",[],"usda-sr28","16056","exact","Kikkererwten, gedroogd (ongekookt)","Chickpeas, dry","Kichererbsen, trocken","Pois chiches secs"],"kikkererwten-gekookt":[48,150,3,"serving-spoon","cooked",[],"usda-sr28","16057","exact","Kikkererwten, gekookt","Chickpeas, boiled","Kichererbsen, gekocht","Pois chiches, cuits"],"kikkererwten-blik":[26,150,3,"serving-spoon","canned",[],"usda-sr28","16358","exact","Kikkererwten uit blik, uitgelekt","Chickpeas, canned, drained","Kichererbsen aus der Dose, abgetropft","Pois chiches en conserve, \xe9goutt\xe9s"],"zwarte-bonen-gekookt":[70,150,3,"serving-spoon","cooked",[],"usda-sr28","16015","exact","Zwarte bonen, gekookt","Black beans, boiled","Schwarze Bohnen, gekocht","Haricots noirs, cuits"],"kidneybonen-gekookt":[45,150,3,"serving-spoon","cooked",[],"usda-sr28","16033","exact","Kidneybonen, gekookt","Red kidney beans, boiled","Kidneybohnen, gekocht","Haricots rouges, cuits"],"kidneybonen-blik":[30,150,3,"serving-spoon","canned",[],"usda-sr28","16145","exact","Kidneybonen uit blik, uitgelekt","Red kidney beans, canned, drained","Kidneybohnen aus der Dose, abgetropft","Haricots rouges en conserve, \xe9goutt\xe9s"],"witte-bonen-gekookt":[63,150,3,"serving-spoon","cooked",[],"usda-sr28","16050","exact","Witte bonen, gekookt","White beans, boiled","Wei\xdfe Bohnen, gekocht","Haricots blancs, cuits"],"witte-bonen-tomatensaus":[27,150,3,"serving-spoon","canned",[],"usda-sr28","16006","close","Witte bonen in tomatensaus","Baked beans in tomato sauce","Wei\xdfe Bohnen in Tomatenso\xdfe","Haricots blancs \xe0 la sauce tomate"],"bruine-bonen-gekookt":[50,150,3,"serving-spoon","cooked",[],"usda-sr28","16043","proxy","Bruine bonen, gekookt (pintobonen als benadering)","Pinto beans, boiled (stand-in for Dutch brown beans)","Braune Bohnen, gekocht (N\xe4herung: Pintobohnen)","Haricots bruns, cuits (approch\xe9s par le haricot pinto)"],"tuinbonen-gekookt":[31,150,3,"serving-spoon","cooked",[],"usda-sr28","11089","exact","Tuinbonen, gekookt","Broad beans, boiled","Dicke Bohnen, gekocht","F\xe8ves, cuites"],"limabonen-gekookt":[43,150,3,"serving-spoon","cooked",[],"usda-sr28","16072","exact","Limabonen (grote boterbonen), gekookt","Lima (butter) beans, boiled","Limabohnen, gekocht","Haricots de Lima, cuits"],"sojabonen-gekookt":[86,100,2,"serving-spoon","cooked",["soy"],"usda-sr28","16109","exact","Sojabonen, gekookt","Soybeans, boiled","Sojabohnen, gekocht","Graines de soja, cuites"],edamame:[64,75,1,"small-dish","cooked",["soy"],"usda-sr28","11212","exact","Edamame (jonge sojabonen), gekookt","Edamame, frozen, prepared","Edamame, gekocht","Edamame, cuits"],"mungbonen-gekookt":[48,150,3,"serving-spoon","cooked",[],"usda-sr28","16081","exact","Mungbonen, gekookt","Mung beans, boiled","Mungbohnen, gekocht","Haricots mungo, cuits"],"spliterwten-gekookt":[36,150,3,"serving-spoon","cooked",[],"usda-sr28","16086","exact","Spliterwten, gekookt","Split peas, boiled","Sch\xe4lerbsen, gekocht","Pois cass\xe9s, cuits"],"doperwten-gekookt":[39,150,3,"serving-spoon","cooked",[],"usda-sr28","11305","exact","Doperwten, gekookt","Green peas, boiled","Gr\xfcne Erbsen, gekocht","Petits pois, cuits"],"doperwten-diepvries":[22,150,3,"serving-spoon","cooked",[],"usda-sr28","11313","exact","Doperwten uit de diepvries, gekookt","Green peas, frozen, boiled","Gr\xfcne Erbsen, tiefgek\xfchlt, gekocht","Petits pois surgel\xe9s, cuits"],"doperwten-blik":[18,150,3,"serving-spoon","canned",[],"usda-sr28","11308","exact","Doperwten uit blik, uitgelekt","Green peas, canned, drained","Gr\xfcne Erbsen aus der Dose, abgetropft","Petits pois en conserve, \xe9goutt\xe9s"],hummus:[71,30,2,"tablespoon","processed",[],"usda-sr28","16158","exact","Hummus","Hummus","Hummus","Houmous"],"zwarte-bonen-blik":[35,150,3,"serving-spoon","canned",[],"usda-sr28","16018","exact","Zwarte bonen uit blik","Black beans, canned","Schwarze Bohnen aus der Dose","Haricots noirs en conserve"],"witte-bonen-blik":[51,150,3,"serving-spoon","canned",[],"usda-sr28","16051","exact","Witte bonen uit blik","White beans, canned","Wei\xdfe Bohnen aus der Dose","Haricots blancs en conserve"],"bruine-bonen-blik":[32,150,3,"serving-spoon","canned",[],"usda-sr28","16146","proxy","Bruine bonen uit blik, uitgelekt (pintobonen als benadering)","Pinto beans, canned, drained (stand-in for Dutch brown beans)","Braune Bohnen aus der Dose (N\xe4herung: Pintobohnen)","Haricots bruns en conserve (approch\xe9s par le haricot pinto)"],"kievitsbonen-gekookt":[50,150,3,"serving-spoon","cooked",[],"usda-sr28","16020","exact","Kievitsbonen (borlotti), gekookt","Cranberry (borlotti) beans, boiled","Borlottibohnen, gekocht","Haricots borlotti, cuits"],"flageolets-gekookt":[33,150,3,"serving-spoon","cooked",[],"ciqual-2025","20513","exact","Flageolets, gekookt","Flageolet beans, boiled","Flageoletbohnen, gekocht","Haricots flageolets, cuits"],"adukibonen-gekookt":[52,150,3,"serving-spoon","cooked",[],"usda-sr28","16002","exact","Adukibonen, gekookt","Adzuki beans, boiled","Adzukibohnen, gekocht","Haricots azuki, cuits"],"zwarte-ogenbonen-gekookt":[53,150,3,"serving-spoon","cooked",[],"usda-sr28","16063","exact","Zwarte-ogenbonen, gekookt","Black-eyed beans, boiled","Augenbohnen, gekocht","Haricots cornilles, cuits"],"lupinebonen-gekookt":[54,75,1,"small-dish","cooked",[],"usda-sr28","16077","exact","Lupinebonen, gekookt","Lupin beans, boiled","Lupinen, gekocht","Lupins, cuits"],"doperwten-rauw":[33,150,3,"serving-spoon","raw",[],"usda-sr28","11304","exact","Doperwten, rauw","Green peas, raw","Gr\xfcne Erbsen, roh","Petits pois, crus"],kikkererwtenmeel:[166,30,3,"tablespoon","dry",[],"usda-sr28","16157","exact","Kikkererwtenmeel","Chickpea flour","Kichererbsenmehl","Farine de pois chiche"]},"nuts-seeds":{"amandel-rauw":[270,25,1,"handful","raw",["nuts"],"usda-sr28","12061","exact","Amandelen, ongebrand","Almonds","Mandeln","Amandes"],"amandel-geroosterd":[279,25,1,"handful","roasted",["nuts"],"usda-sr28","12063","exact","Amandelen, geroosterd, ongezouten","Almonds, dry roasted, unsalted","Mandeln, ger\xf6stet, ungesalzen","Amandes grill\xe9es, non sal\xe9es"],"cashewnoot-rauw":[292,25,1,"handful","raw",["nuts"],"usda-sr28","12087","exact","Cashewnoten, ongebrand","Cashew nuts, raw","Cashewkerne, unger\xf6stet","Noix de cajou, non grill\xe9es"],"cashewnoot-geroosterd":[260,25,1,"handful","roasted",["nuts"],"usda-sr28","12085","exact","Cashewnoten, geroosterd, ongezouten","Cashew nuts, dry roasted, unsalted","Cashewkerne, ger\xf6stet, ungesalzen","Noix de cajou grill\xe9es, non sal\xe9es"],walnoot:[158,25,1,"handful","raw",["nuts"],"usda-sr28","12155","exact","Walnoten","Walnuts","Waln\xfcsse","Noix"],"hazelnoot-rauw":[163,25,1,"handful","raw",["nuts"],"usda-sr28","12120","exact","Hazelnoten, ongebrand","Hazelnuts","Haseln\xfcsse","Noisettes"],"pompoenpit-gedroogd":[592,15,1,"tablespoon","dried",[],"usda-sr28","12014","exact","Pompoenpitten, gepeld, ongebrand","Pumpkin seed kernels, dried","K\xfcrbiskerne, unger\xf6stet","Graines de courge, s\xe9ch\xe9es"],"pompoenpit-geroosterd":[550,15,1,"tablespoon","roasted",[],"usda-sr28","12016","exact","Pompoenpitten, gepeld, geroosterd, ongezouten","Pumpkin seed kernels, roasted, unsalted","K\xfcrbiskerne, ger\xf6stet, ungesalzen","Graines de courge grill\xe9es, non sal\xe9es"],lijnzaad:[392,10,1,"tablespoon","raw",[],"usda-sr28","12220","exact","Lijnzaad","Flaxseed (linseed)","Leinsamen","Graines de lin"],chiazaad:[335,10,1,"tablespoon","dried",[],"usda-sr28","12006","exact","Chiazaad","Chia seeds","Chiasamen","Graines de chia"],sesamzaad:[351,10,1,"tablespoon","dried",[],"usda-sr28","12023","exact","Sesamzaad, ongepeld","Sesame seeds, whole","Sesam, ungesch\xe4lt","Graines de s\xe9same enti\xe8res"],zonnebloempit:[325,15,1,"tablespoon","dried",[],"usda-sr28","12036","exact","Zonnebloempitten, gepeld, ongebrand","Sunflower seed kernels, dried","Sonnenblumenkerne, unger\xf6stet","Graines de tournesol, non grill\xe9es"],"zonnebloempit-geroosterd":[129,15,1,"tablespoon","roasted",[],"usda-sr28","12037","exact","Zonnebloempitten, gepeld, geroosterd, ongezouten","Sunflower seed kernels, dry roasted, unsalted","Sonnenblumenkerne, ger\xf6stet, ungesalzen","Graines de tournesol grill\xe9es, non sal\xe9es"],hennepzaad:[700,10,1,"tablespoon","raw",[],"usda-sr28","12012","exact","Hennepzaad, gepeld","Hemp seed, hulled","Hanfsamen, gesch\xe4lt","Graines de chanvre d\xe9cortiqu\xe9es"],maanzaad:[347,10,1,"tablespoon","dried",[],"usda-sr28","02033","exact","Maanzaad","Poppy seeds","Mohn","Graines de pavot"],pijnboompit:[251,10,1,"tablespoon","dried",["nuts"],"usda-sr28","12147","exact","Pijnboompitten","Pine nuts","Pinienkerne","Pignons de pin"],paranoot:[376,25,5,"nut","dried",["nuts"],"usda-sr28","12078","exact","Paranoten","Brazil nuts","Paran\xfcsse","Noix du Br\xe9sil"],pecannoot:[121,25,1,"handful","raw",["nuts"],"usda-sr28","12142","exact","Pecannoten","Pecans","Pekann\xfcsse","Noix de p\xe9can"],"pistache-geroosterd":[109,25,1,"handful","roasted",["nuts"],"usda-sr28","12152","exact","Pistachenoten, geroosterd, ongezouten","Pistachios, dry roasted, unsalted","Pistazien, ger\xf6stet, ungesalzen","Pistaches grill\xe9es, non sal\xe9es"],"pinda-geroosterd":[178,25,1,"handful","roasted",["nuts"],"usda-sr28","16390","exact","Pinda's, geroosterd, ongezouten","Peanuts, dry roasted, unsalted","Erdn\xfcsse, ger\xf6stet, ungesalzen","Cacahu\xe8tes grill\xe9es, non sal\xe9es"],pindakaas:[168,15,1,"spread-on-bread","processed",["nuts"],"usda-sr28","16398","exact","Pindakaas zonder zout","Peanut butter, smooth, unsalted","Erdnussbutter, ohne Salz","Beurre de cacahu\xe8te, sans sel"],amandelpasta:[279,15,1,"spread-on-bread","processed",["nuts"],"usda-sr28","12195","exact","Amandelpasta (100% amandel)","Almond butter, unsalted","Mandelmus","Pur\xe9e d'amandes"],tahin:[95,15,1,"tablespoon","processed",[],"usda-sr28","12166","exact","Tahin (sesampasta)","Tahini (sesame paste)","Tahin (Sesampaste)","Tahin (pur\xe9e de s\xe9same)"],"kokos-geraspt":[90,10,1,"tablespoon","dried",["nuts"],"usda-sr28","12108","exact","Kokos, gedroogd en geraspt, ongezoet","Coconut, desiccated, unsweetened","Kokosraspel, unges\xfc\xdft","Noix de coco r\xe2p\xe9e, non sucr\xe9e"],"gemengde-noten":[227,25,1,"handful","roasted",["nuts"],"usda-sr28","12135","exact","Gemengde noten met pinda's, geroosterd, ongezouten","Mixed nuts with peanuts, dry roasted, unsalted","Nussmischung mit Erdn\xfcssen, ger\xf6stet, ungesalzen","Noix m\xe9lang\xe9es avec cacahu\xe8tes, grill\xe9es, non sal\xe9es"],studentenhaver:[158,25,1,"handful","processed",["nuts"],"usda-sr28","19821","close","Studentenhaver, ongezouten","Trail mix, unsalted","Studentenfutter, ungesalzen","M\xe9lange \xe9tudiant, non sal\xe9"],"hazelnoot-geroosterd":[173,25,1,"handful","roasted",["nuts"],"usda-sr28","12122","exact","Hazelnoten, geroosterd, ongezouten","Hazelnuts, dry roasted, unsalted","Haseln\xfcsse, ger\xf6stet, ungesalzen","Noisettes grill\xe9es, non sal\xe9es"],macadamia:[130,25,1,"handful","raw",["nuts"],"usda-sr28","12131","exact","Macadamianoten","Macadamia nuts","Macadamian\xfcsse","Noix de macadamia"],"pinda-rauw":[168,25,1,"handful","raw",["nuts"],"usda-sr28","16087","exact","Pinda's, ongebrand","Peanuts, raw","Erdn\xfcsse, unger\xf6stet","Cacahu\xe8tes, non grill\xe9es"],"kastanje-geroosterd":[33,50,5,"chestnut","roasted",["nuts"],"usda-sr28","12167","exact","Tamme kastanjes, gepoft","Chestnuts, roasted","Esskastanien, ger\xf6stet","Ch\xe2taignes grill\xe9es"]},"grains-bread":{volkorenbrood:[75,35,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","18075","exact","Volkorenbrood","Wholemeal bread","Vollkornbrot (Weizen)","Pain complet"],bruinbrood:[41,35,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","18064","close","Bruinbrood (tarwebrood)","Brown (wheat) bread","Weizenmischbrot","Pain bis"],witbrood:[23,30,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","18069","exact","Witbrood","White bread","Wei\xdfbrot","Pain blanc"],meergranenbrood:[78,35,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","28397","close","Meergranenbrood","Multigrain bread","Mehrkornbrot","Pain multic\xe9r\xe9ales"],roggebrood:[54,50,1,"slice-of-bread","as-sold",["gluten"],"usda-sr28","18044","close","Roggebrood (donker)","Rye bread (pumpernickel)","Roggenbrot (Pumpernickel)","Pain de seigle (pumpernickel)"],croissant:[16,45,1,"croissant","as-sold",["gluten","dairy","animal"],"usda-sr28","18239","exact","Croissant","Croissant","Croissant","Croissant"],knackebrod:[78,10,1,"piece","as-sold",["gluten"],"usda-sr28","18216","exact","Kn\xe4ckebr\xf6d, rogge","Crispbread, rye","Kn\xe4ckebrot, Roggen","Pain croustillant au seigle"],beschuit:[36,10,1,"rusk","as-sold",["gluten","dairy","animal"],"usda-sr28","18224","close","Beschuit","Dutch rusk","Zwieback","Biscotte"],rijstwafel:[131,8,1,"rice-cake","as-sold",[],"usda-sr28","19816","exact","Rijstwafel, volkoren, ongezouten","Rice cake, brown rice, unsalted","Reiswaffel, Vollkorn, ungesalzen","Galette de riz complet, non sal\xe9e"],"wrap-tarwe":[22,60,1,"wrap","as-sold",["gluten"],"usda-sr28","18364","exact","Wrap (tarwetortilla)","Flour tortilla wrap","Weizen-Tortilla","Tortilla de bl\xe9"],ontbijtkoek:[14.3,25,1,"slice","as-sold",["gluten","animal"],"ciqual-2025","23200","close","Ontbijtkoek","Dutch spiced breakfast cake","Fr\xfchst\xfcckskuchen (Honigkuchen)","Pain d'\xe9pices"],pannenkoek:[16,70,1,"pancake","baked",["gluten","dairy","animal"],"usda-sr28","18293","close","Pannenkoek","Pancake","Pfannkuchen","Cr\xeape \xe9paisse (pancake)"],"havermout-droog":[138,40,4,"tablespoon","dry",["gluten"],"usda-sr28","08120","exact","Havermout, droog","Rolled oats, dry","Haferflocken, trocken","Flocons d'avoine, secs"],havermoutpap:[27,250,1,"soup-plate","cooked",["gluten"],"usda-sr28","08121","exact","Havermoutpap met water","Porridge made with water","Haferbrei mit Wasser","Porridge \xe0 l'eau"],haver:[177,40,4,"tablespoon","dry",["gluten"],"usda-sr28","20038","exact","Haver (hele korrel)","Oats (whole grain)","Hafer (Korn)","Avoine (grain)"],haverzemelen:[235,10,1,"tablespoon","dry",["gluten"],"usda-sr28","20033","exact","Haverzemelen","Oat bran","Haferkleie","Son d'avoine"],tarwezemelen:[611,5,1,"tablespoon","dry",["gluten"],"usda-sr28","20077","exact","Tarwezemelen","Wheat bran","Weizenkleie","Son de bl\xe9"],tarwekiemen:[239,10,1,"tablespoon","dry",["gluten"],"usda-sr28","20078","exact","Tarwekiemen","Wheat germ","Weizenkeime","Germe de bl\xe9"],muesli:[113,40,4,"tablespoon","as-sold",["nuts","gluten","dairy","animal"],"ciqual-2025","32113","exact","Muesli met fruit, zonder toegevoegde suiker","Muesli with fruit, no added sugar","M\xfcsli mit Fr\xfcchten, ohne Zuckerzusatz","Muesli aux fruits, sans sucres ajout\xe9s"],"krokante-muesli":[77.8,45,4,"tablespoon","as-sold",["nuts","gluten","dairy","animal"],"ciqual-2025","32108","exact","Krokante muesli (cruesli)","Crunchy muesli (granola)","Knusperm\xfcsli","Muesli croustillant"],cornflakes:[13.1,30,1,"dessert-bowl","as-sold",["gluten"],"ciqual-2025","32005","exact","Cornflakes","Corn flakes","Cornflakes","P\xe9tales de ma\xefs"],"boekweit-droog":[231,75,1,"portion-uncooked","dry",[],"usda-sr28","20008","exact","Boekweit, ongekookt","Buckwheat, uncooked","Buchweizen, roh","Sarrasin, cru"],"boekweit-gekookt":[51,150,3,"serving-spoon","cooked",[],"usda-sr28","20010","exact","Boekweit (grutten), gekookt","Buckwheat groats, cooked","Buchweizengr\xfctze, gekocht","Gruau de sarrasin, cuit"],"gierst-droog":[114,75,1,"portion-uncooked","dry",[],"usda-sr28","20031","exact","Gierst, ongekookt","Millet, uncooked","Hirse, roh","Millet, cru"],"gierst-gekookt":[44,150,3,"serving-spoon","cooked",[],"usda-sr28","20032","exact","Gierst, gekookt","Millet, cooked","Hirse, gekocht","Millet, cuit"],"quinoa-droog":[197,75,1,"portion-uncooked","dry",[],"usda-sr28","20035","exact","Quinoa, ongekookt","Quinoa, uncooked","Quinoa, roh","Quinoa, cru"],"quinoa-gekookt":[64,150,3,"serving-spoon","cooked",[],"usda-sr28","20137","exact","Quinoa, gekookt","Quinoa, cooked","Quinoa, gekocht","Quinoa, cuit"],"zilvervliesrijst-droog":[116,75,1,"portion-uncooked","dry",[],"usda-sr28","20036","exact","Zilvervliesrijst (bruine rijst), ongekookt","Brown rice, uncooked","Naturreis, roh","Riz complet, cru"],"zilvervliesrijst-gekookt":[39,150,3,"serving-spoon","cooked",[],"usda-sr28","20037","exact","Zilvervliesrijst (bruine rijst), gekookt","Brown rice, cooked","Naturreis, gekocht","Riz complet, cuit"],"witte-rijst-gekookt":[12,150,3,"serving-spoon","cooked",[],"usda-sr28","20445","exact","Witte rijst, gekookt","White rice, cooked","Wei\xdfer Reis, gekocht","Riz blanc, cuit"],"volkorenpasta-droog":[128,75,1,"portion-uncooked","dry",["gluten"],"usda-sr28","20124","exact","Volkorenpasta, ongekookt","Wholewheat pasta, dry","Vollkornnudeln, roh","P\xe2tes compl\xe8tes, crues"],"volkorenpasta-gekookt":[54,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20125","exact","Volkorenpasta, gekookt","Wholewheat pasta, cooked","Vollkornnudeln, gekocht","P\xe2tes compl\xe8tes, cuites"],"witte-pasta-gekookt":[18,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20421","exact","Pasta (wit), gekookt","Pasta (white), cooked","Nudeln, gekocht","P\xe2tes, cuites"],"couscous-gekookt":[8,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20029","exact","Couscous, bereid","Couscous, cooked","Couscous, zubereitet","Couscous, cuit"],"bulgur-gekookt":[32,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20013","exact","Bulgur, gekookt","Bulgur, cooked","Bulgur, gekocht","Boulgour, cuit"],volkorenmeel:[137,30,3,"tablespoon","dry",["gluten"],"usda-sr28","20080","exact","Volkoren tarwemeel","Wholemeal wheat flour","Weizenvollkornmehl","Farine de bl\xe9 compl\xe8te"],tarwebloem:[22,30,3,"tablespoon","dry",["gluten"],"usda-sr28","20481","exact","Tarwebloem","White wheat flour","Weizenmehl","Farine de bl\xe9 blanche"],popcorn:[131,20,1,"snack-bowl","as-sold",[],"usda-sr28","19806","exact","Popcorn, zonder vet en zout","Popcorn, air-popped, unsalted","Popcorn, ohne Fett und Salz","Pop-corn souffl\xe9, non sal\xe9"],stokbrood:[32,50,1,"piece","as-sold",["gluten"],"usda-sr28","18029","exact","Stokbrood, wit","French bread","Baguette","Baguette"],"pita-volkoren":[69,60,1,"pitta","as-sold",["gluten"],"usda-sr28","18042","exact","Pitabrood, volkoren","Pitta bread, wholemeal","Pitabrot, Vollkorn","Pain pita complet"],"pita-wit":[26,60,1,"pitta","as-sold",["gluten"],"usda-sr28","18041","exact","Pitabrood, wit","Pitta bread, white","Pitabrot, hell","Pain pita blanc"],volkorencracker:[110,15,2,"cracker","as-sold",["gluten"],"usda-sr28","18235","exact","Volkorencracker","Wholemeal cracker","Vollkorncracker","Cracker complet"],"wrap-volkoren":[85,60,1,"wrap","as-sold",["gluten"],"usda-sr28","28295","exact","Wrap, volkoren","Wholemeal tortilla wrap","Vollkorn-Tortilla","Tortilla compl\xe8te"],boekweitmeel:[251,30,3,"tablespoon","dry",[],"usda-sr28","20011","exact","Boekweitmeel","Buckwheat flour","Buchweizenmehl","Farine de sarrasin"],"wilde-rijst-gekookt":[32,150,3,"serving-spoon","cooked",[],"usda-sr28","20089","exact","Wilde rijst, gekookt","Wild rice, cooked","Wildreis, gekocht","Riz sauvage, cuit"],"eiermie-gekookt":[21,150,3,"serving-spoon","cooked",["gluten","animal"],"usda-sr28","20410","exact","Eiermie, gekookt","Egg noodles, cooked","Eiernudeln, gekocht","Nouilles aux \u0153ufs, cuites"],"parelgort-gekookt":[22,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20006","exact","Parelgort (gerst), gekookt","Pearl barley, cooked","Perlgraupen, gekocht","Orge perl\xe9, cuit"],"spelt-gekookt":[49,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20141","exact","Spelt (hele korrel), gekookt","Spelt (whole grain), cooked","Dinkel (Korn), gekocht","\xc9peautre (grain), cuit"],"teff-gekookt":[50,150,3,"serving-spoon","cooked",[],"usda-sr28","20143","exact","Teff, gekookt","Teff, cooked","Teff, gekocht","Teff, cuit"],"amarant-gekookt":[65,150,3,"serving-spoon","cooked",[],"usda-sr28","20002","exact","Amarant, gekookt","Amaranth grain, cooked","Amaranth, gekocht","Amarante, cuite"],roggemeel:[160,30,3,"tablespoon","dry",["gluten"],"usda-sr28","20063","exact","Roggemeel, volkoren","Rye flour, dark (wholegrain)","Roggenvollkornmehl","Farine de seigle compl\xe8te"],maismeel:[127,30,3,"tablespoon","dry",[],"usda-sr28","20020","exact","Ma\xefsmeel, volkoren","Cornmeal, whole grain","Maismehl, Vollkorn","Farine de ma\xefs compl\xe8te"]},"dairy-eggs":{"halfvolle-melk":[11.1,150,1,"beaker","as-sold",["dairy","animal"],"ciqual-2025","19042","exact","Halfvolle melk","Semi-skimmed milk","Teilentrahmte Milch","Lait demi-\xe9cr\xe9m\xe9"],"volle-melk":[10,150,1,"beaker","as-sold",["dairy","animal"],"usda-sr28","01211","exact","Volle melk","Whole milk","Vollmilch","Lait entier"],"magere-melk":[11,150,1,"beaker","as-sold",["dairy","animal"],"usda-sr28","01151","exact","Magere melk","Skimmed milk","Magermilch","Lait \xe9cr\xe9m\xe9"],karnemelk:[11,150,1,"beaker","as-sold",["dairy","animal"],"usda-sr28","01088","exact","Karnemelk","Buttermilk","Buttermilch","Babeurre (lait ribot)"],"yoghurt-vol":[12,150,1,"dessert-bowl","as-sold",["dairy","animal"],"usda-sr28","01116","exact","Volle yoghurt","Yoghurt, whole milk","Joghurt, Vollmilch","Yaourt au lait entier"],"yoghurt-mager":[19,150,1,"dessert-bowl","as-sold",["dairy","animal"],"usda-sr28","01118","exact","Magere yoghurt","Yoghurt, skimmed milk","Joghurt, mager","Yaourt maigre"],"yoghurt-grieks":[11,150,1,"dessert-bowl","as-sold",["dairy","animal"],"usda-sr28","01293","exact","Griekse yoghurt, vol","Greek yoghurt, whole milk","Griechischer Joghurt","Yaourt \xe0 la grecque"],"kwark-mager":[12.7,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","19644","exact","Magere kwark","Quark, fat-free","Magerquark","Fromage blanc 0 %"],"kwark-vol":[9.6,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","19711","exact","Volle kwark","Quark, full-fat","Sahnequark","Fromage blanc 8 %"],kefir:[12.7,150,1,"beaker","as-sold",["dairy","animal"],"ciqual-2025","19865","exact","Kefir","Kefir","Kefir","K\xe9fir de lait"],huttenkase:[8,30,2,"tablespoon","as-sold",["dairy","animal"],"usda-sr28","01012","exact","H\xfcttenk\xe4se","Cottage cheese","H\xfcttenk\xe4se","Fromage cottage"],"goudse-kaas":[29,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01022","exact","Goudse kaas","Gouda cheese","Gouda","Gouda"],edammer:[30,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01018","exact","Edammer kaas","Edam cheese","Edamer","Edam"],maasdammer:[33.5,20,1,"slice","as-sold",["dairy","animal"],"ciqual-2025","12741","exact","Maasdammer kaas","Maasdam cheese","Maasdamer","Maasdam"],feta:[19,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01019","exact","Feta","Feta","Feta","Feta"],mozzarella:[20,60,.5,"ball","as-sold",["dairy","animal"],"usda-sr28","01026","exact","Mozzarella","Mozzarella","Mozzarella","Mozzarella"],parmezaan:[44,10,1,"tablespoon","as-sold",["dairy","animal"],"usda-sr28","01033","exact","Parmezaanse kaas","Parmesan, hard","Parmesan","Parmesan"],roomkaas:[9,15,1,"spread-on-bread","as-sold",["dairy","animal"],"usda-sr28","01017","exact","Roomkaas (naturel)","Cream cheese","Frischk\xe4se","Fromage frais \xe0 tartiner"],roomboter:[2,6,1,"spread-on-bread","as-sold",["dairy","animal"],"usda-sr28","01145","exact","Roomboter, ongezouten","Butter, unsalted","Butter, ungesalzen","Beurre doux"],"ei-gekookt":[10,50,1,"egg","cooked",["animal"],"usda-sr28","01129","exact","Ei, gekookt","Egg, hard-boiled","Ei, gekocht","\u0152uf dur"],"vla-vanille":[10,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","39214","close","Vanillevla","Vanilla custard dessert","Vanillepudding","Cr\xe8me dessert \xe0 la vanille"],"vla-chocolade":[25.4,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","39200","close","Chocoladevla","Chocolate custard dessert","Schokoladenpudding","Cr\xe8me dessert au chocolat"],"roomijs-vanille":[14,50,1,"scoop","as-sold",["dairy","animal"],"usda-sr28","19095","exact","Roomijs, vanille","Vanilla ice cream","Vanilleeis","Glace \xe0 la vanille"],koffiemelk:[24,7,1,"dash","as-sold",["dairy","animal"],"usda-sr28","01214","close","Koffiemelk (ge\xebvaporeerde melk)","Evaporated milk","Kondensmilch","Lait concentr\xe9 non sucr\xe9"],"commissiekaas-oud":[36,20,1,"slice","as-sold",["dairy","animal"],"ciqual-2025","12738","exact","Oude commissiekaas (mimolette)","Mimolette cheese, aged","Mimolette, alt","Mimolette vieille"],emmentaler:[33,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01040","exact","Emmentaler","Swiss (Emmental) cheese","Emmentaler","Emmental"],cheddar:[27,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01009","exact","Cheddar","Cheddar","Cheddar","Cheddar"],brie:[20,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01006","exact","Brie","Brie","Brie","Brie"],"geitenkaas-zacht":[16,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01159","exact","Zachte geitenkaas","Goat's cheese, soft","Ziegenfrischk\xe4se","Fromage de ch\xe8vre frais"],"blauwe-kaas":[23,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01004","exact","Blauwe kaas","Blue cheese","Blauschimmelk\xe4se","Fromage bleu"],slagroom:[7,15,1,"tablespoon","as-sold",["dairy","animal"],"usda-sr28","01053","exact","Slagroom (ongeklopt)","Whipping cream","Schlagsahne","Cr\xe8me \xe0 fouetter"],"ei-gebakken":[13,50,1,"egg","fried",["dairy","animal"],"usda-sr28","01128","exact","Ei, gebakken","Egg, fried","Spiegelei","\u0152uf au plat"],rijstepap:[13,150,1,"dessert-bowl","cooked",["dairy","animal"],"usda-sr28","19195","close","Rijstepap","Rice pudding with whole milk","Milchreis","Riz au lait"]},"fish-seafood":{"zalm-wild-rauw":[29,100,1,"fish-fillet-cut","raw",["fish","animal"],"usda-sr28","15076","exact","Zalm, wild, rauw","Salmon, Atlantic, wild, raw","Lachs, wild, roh","Saumon sauvage, cru"],"zalm-wild-bereid":[37,100,1,"fish-fillet-cut","cooked",["fish","animal"],"usda-sr28","15209","exact","Zalm, wild, bereid","Salmon, Atlantic, wild, cooked","Lachs, wild, gegart","Saumon sauvage, cuit"],"zalm-gekweekt-rauw":[27,100,1,"fish-fillet-cut","raw",["fish","animal"],"usda-sr28","15236","exact","Zalm, gekweekt, rauw","Salmon, Atlantic, farmed, raw","Zuchtlachs, roh","Saumon d'\xe9levage, cru"],"zalm-gekweekt-bereid":[30,100,1,"fish-fillet-cut","cooked",["fish","animal"],"usda-sr28","15237","exact","Zalm, gekweekt, bereid","Salmon, Atlantic, farmed, cooked","Zuchtlachs, gegart","Saumon d'\xe9levage, cuit"],"zalm-gerookt":[38.3,30,1,"slice","smoked",["fish","animal"],"ciqual-2025","26037","exact","Zalm, gerookt","Salmon, smoked","R\xe4ucherlachs","Saumon fum\xe9"],"tonijn-rauw":[35,100,1,"fish-steak","raw",["fish","animal"],"usda-sr28","15127","exact","Tonijn (geelvin), rauw","Tuna (yellowfin), raw","Thunfisch (Gelbflossen), roh","Thon albacore, cru"],"tonijn-bereid":[42,100,1,"fish-steak","cooked",["fish","animal"],"usda-sr28","15221","exact","Tonijn (geelvin), bereid","Tuna (yellowfin), cooked","Thunfisch (Gelbflossen), gegart","Thon albacore, cuit"],"tonijn-blik-water":[23,75,.5,"can","canned",["fish","animal"],"usda-sr28","15121","exact","Tonijn uit blik in water, uitgelekt","Tuna, canned in water, drained","Thunfisch in Wasser, abgetropft","Thon au naturel, \xe9goutt\xe9"],"tonijn-blik-olie":[31,75,.5,"can","canned",["fish","animal"],"usda-sr28","15119","exact","Tonijn uit blik in olie, uitgelekt","Tuna, canned in oil, drained","Thunfisch in \xd6l, abgetropft","Thon \xe0 l'huile, \xe9goutt\xe9"],"schol-rauw":[28.5,100,1,"fillet","raw",["fish","animal"],"ciqual-2025","26055","exact","Schol, rauw","Plaice, raw","Scholle, roh","Carrelet (plie), cru"],"schol-gebakken":[21.2,100,1,"fillet","fried",["gluten","fish","dairy","animal"],"ciqual-2025","26002","exact","Schol, gepaneerd en gebakken","Plaice, breaded and fried","Scholle, paniert und gebraten","Carrelet (plie), pan\xe9 et frit"],"schelvis-rauw":[21,100,1,"fillet","raw",["fish","animal"],"usda-sr28","15033","exact","Schelvis, rauw","Haddock, raw","Schellfisch, roh","\xc9glefin, cru"],"schelvis-bereid":[26,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15034","exact","Schelvis, bereid","Haddock, cooked","Schellfisch, gegart","\xc9glefin, cuit"],"heilbot-rauw":[23,100,1,"fish-fillet-cut","raw",["fish","animal"],"usda-sr28","15036","exact","Heilbot, rauw","Halibut, raw","Heilbutt, roh","Fl\xe9tan, cru"],"heilbot-bereid":[28,100,1,"fish-fillet-cut","cooked",["fish","animal"],"usda-sr28","15037","exact","Heilbot, bereid","Halibut, cooked","Heilbutt, gegart","Fl\xe9tan, cuit"],"tarbot-rauw":[51,100,1,"fillet","raw",["fish","animal"],"usda-sr28","15129","exact","Tarbot, rauw","Turbot, raw","Steinbutt, roh","Turbot, cru"],"tarbot-bereid":[65,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15222","exact","Tarbot, bereid","Turbot, cooked","Steinbutt, gegart","Turbot, cuit"],"dorade-rauw":[30.7,100,1,"fillet","raw",["fish","animal"],"ciqual-2025","26088","exact","Dorade (goudbrasem), gekweekt, rauw","Gilthead bream, farmed, raw","Dorade, Zucht, roh","Dorade royale d'\xe9levage, crue"],"dorade-bereid":[29,100,1,"fillet","baked",["fish","animal"],"ciqual-2025","27031","exact","Dorade (goudbrasem), uit de oven","Gilthead bream, baked","Dorade, im Ofen gegart","Dorade royale, au four"],"sardines-rauw":[36,100,3,"sardine","raw",["fish","animal"],"ciqual-2025","26065","exact","Sardines, rauw","Sardines, raw","Sardinen, roh","Sardines, crues"],"sardines-blik-olie":[39,60,.5,"can","canned",["fish","animal"],"usda-sr28","15088","exact","Sardines uit blik in olie, uitgelekt","Sardines, canned in oil, drained","Sardinen in \xd6l, abgetropft","Sardines \xe0 l'huile, \xe9goutt\xe9es"],"makreel-rauw":[28.4,100,1,"fillet","raw",["fish","animal"],"ciqual-2025","26051","exact","Makreel, rauw","Mackerel, raw","Makrele, roh","Maquereau, cru"],"makreel-bereid":[28.5,100,1,"fillet","baked",["fish","animal"],"ciqual-2025","26019","exact","Makreel, uit de oven","Mackerel, baked","Makrele, im Ofen gegart","Maquereau, au four"],"makreel-gerookt":[32.4,75,.5,"mackerel-fillet","smoked",["fish","animal"],"ciqual-2025","26087","exact","Makreel, gerookt","Mackerel, smoked","Makrele, ger\xe4uchert","Maquereau fum\xe9"],"sprot-rauw":[20,60,4,"sprat","raw",["fish","animal"],"ciqual-2025","26173","exact","Sprot, rauw","Sprat, raw","Sprotte, roh","Sprat, cru"],"haring-rauw":[32,75,1,"herring","raw",["fish","animal"],"usda-sr28","15039","close","Haring, rauw (Hollandse nieuwe)","Herring, raw","Hering, roh (Matjes)","Hareng, cru"],"haring-zuur":[8,60,1,"rollmop","pickled",["fish","animal"],"usda-sr28","15041","exact","Haring in het zuur (rolmops)","Herring, pickled (rollmop)","Hering, eingelegt (Rollmops)","Hareng marin\xe9 (rollmops)"],"haring-gerookt":[46,75,1,"kipper","smoked",["fish","animal"],"usda-sr28","15042","close","Haring, gerookt (bokking)","Herring, kippered","Hering, ger\xe4uchert (B\xfcckling)","Hareng fum\xe9 (kipper)"],"ansjovis-rauw":[41,60,4,"anchovy","raw",["fish","animal"],"usda-sr28","15001","exact","Ansjovis, rauw","Anchovy, raw","Sardelle, roh","Anchois, cru"],"ansjovis-blik":[69,15,4,"fillet","canned",["fish","animal"],"usda-sr28","15002","exact","Ansjovis in olie, uitgelekt","Anchovies, canned in oil, drained","Sardellen in \xd6l, abgetropft","Anchois \xe0 l'huile, \xe9goutt\xe9s"],"kabeljauw-rauw":[32,100,1,"fillet","raw",["fish","animal"],"usda-sr28","15015","exact","Kabeljauw, rauw","Cod, Atlantic, raw","Kabeljau, roh","Cabillaud, cru"],"kabeljauw-bereid":[42,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15016","exact","Kabeljauw, bereid","Cod, Atlantic, cooked","Kabeljau, gegart","Cabillaud, cuit"],"koolvis-bereid":[36,100,1,"fillet","cooked",["fish","animal"],"ciqual-2025","26015","exact","Koolvis (zwarte), bereid","Saithe (coley), cooked","Seelachs (K\xf6hler), gegart","Lieu noir, cuit"],"forel-bereid":[30,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15241","exact","Forel, gekweekt, bereid","Rainbow trout, farmed, cooked","Zuchtforelle, gegart","Truite arc-en-ciel d'\xe9levage, cuite"],"paling-bereid":[26,75,1,"portion","cooked",["fish","animal"],"usda-sr28","15026","exact","Paling, bereid","Eel, cooked","Aal, gegart","Anguille, cuite"],visstick:[25,90,3,"fish-finger","processed",["gluten","fish","dairy","animal"],"usda-sr28","15027","exact","Vissticks, bereid","Fish fingers, prepared","Fischst\xe4bchen, zubereitet","B\xe2tonnets de poisson, cuits"],kibbeling:[22.3,150,1,"portion","fried",["gluten","fish","dairy","animal"],"ciqual-2025","26028","proxy","Kibbeling (gepaneerde visnuggets als benadering)","Kibbeling (breaded fish nuggets as stand-in)","Kibbeling (N\xe4herung: panierte Fischnuggets)","Kibbeling (approch\xe9 par des nuggets de poisson pan\xe9s)"],"garnalen-hollandse":[53,50,1,"handful","cooked",["fish","animal"],"ciqual-2025","10006","exact","Hollandse garnalen, gekookt","Brown (grey) shrimp, cooked","Nordseekrabben, gekocht","Crevettes grises, cuites"],"garnalen-roze":[39,75,6,"prawn","cooked",["fish","animal"],"usda-sr28","15271","exact","Garnalen (gamba's), gekookt","Prawns, cooked","Garnelen, gekocht","Crevettes, cuites"],"mosselen-gekookt":[37,150,1,"pot-edible-part","cooked",["fish","animal"],"usda-sr28","15165","exact","Mosselen, gekookt","Mussels, cooked","Miesmuscheln, gekocht","Moules, cuites"],"zalm-blik":[32,75,.5,"can","canned",["fish","animal"],"usda-sr28","15260","exact","Zalm uit blik, uitgelekt","Salmon (pink), canned, drained","Lachs aus der Dose, abgetropft","Saumon en conserve, \xe9goutt\xe9"],"sardines-gegrild":[34,100,3,"sardine","baked",["fish","animal"],"ciqual-2025","26136","exact","Sardines, gegrild","Sardines, grilled","Sardinen, gegrillt","Sardines, grill\xe9es"],"sardines-blik-tomaat":[34,60,.5,"can","canned",["fish","animal"],"usda-sr28","15089","exact","Sardines uit blik in tomatensaus","Sardines, canned in tomato sauce","Sardinen in Tomatenso\xdfe","Sardines \xe0 la tomate"],"makreel-blik-tomaat":[24.3,60,.5,"can","canned",["fish","animal"],"ciqual-2025","26086","exact","Makreel uit blik in tomatensaus","Mackerel, canned in tomato sauce","Makrele in Tomatenso\xdfe","Maquereau \xe0 la tomate"],"haring-gebakken":[41,75,1,"herring","cooked",["fish","animal"],"usda-sr28","15040","exact","Haring, bereid","Herring, cooked","Hering, gegart","Hareng, cuit"],"alaska-koolvis-bereid":[37,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15267","exact","Alaska koolvis, bereid","Alaska pollock, cooked","Alaska-Seelachs, gegart","Lieu d'Alaska, cuit"],"tong-gebakken":[27,100,1,"sole","fried",["gluten","fish","dairy","animal"],"ciqual-2025","26248","exact","Tong, gebakken","Sole, pan-fried","Seezunge, gebraten","Sole, po\xeal\xe9e"],"pangasius-bereid":[18,100,1,"fillet","cooked",["fish","animal"],"ciqual-2025","27018","close","Pangasius, bereid","Pangasius, cooked","Pangasius, gegart","Panga, cuit"],"tilapia-bereid":[34,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15262","exact","Tilapia, bereid","Tilapia, cooked","Tilapia, gegart","Tilapia, cuit"],"zeebaars-bereid":[30.3,100,1,"fillet","baked",["fish","animal"],"ciqual-2025","27030","exact","Zeebaars, uit de oven","Sea bass, baked","Wolfsbarsch, im Ofen gegart","Bar (loup), au four"],"oester-rauw":[22,60,4,"oyster","raw",["fish","animal"],"usda-sr28","15171","exact","Oesters, rauw","Oysters, raw","Austern, roh","Hu\xeetres, crues"],"inktvis-gebakken":[38,100,1,"portion","fried",["gluten","fish","dairy","animal"],"usda-sr28","15176","exact","Inktvis (calamaris), gebakken","Squid (calamari), fried","Tintenfisch (Calamari), frittiert","Calmars frits"],"kreeft-gekookt":[43,100,.5,"lobster","cooked",["fish","animal"],"usda-sr28","15148","exact","Kreeft, gekookt","Lobster, cooked","Hummer, gekocht","Homard, cuit"],surimi:[11.5,30,2,"stick","processed",["gluten","fish","soy","animal"],"ciqual-2025","26046","exact","Surimisticks (krabsticks)","Surimi (crab) sticks","Surimi-St\xe4bchen","B\xe2tonnets de surimi"]},"meat-poultry":{"kipfilet-rauw":[28,100,1,"chicken-fillet","raw",["animal"],"usda-sr28","05062","exact","Kipfilet, rauw","Chicken breast, skinless, raw","H\xe4hnchenbrustfilet, roh","Filet de poulet, cru"],"kipfilet-bereid":[29,100,1,"chicken-fillet","cooked",["animal"],"usda-sr28","05064","exact","Kipfilet, bereid","Chicken breast, skinless, roasted","H\xe4hnchenbrustfilet, gegart","Filet de poulet, cuit"],"kalkoenfilet-bereid":[28,100,1,"fillet","cooked",["animal"],"usda-sr28","05711","exact","Kalkoenfilet, bereid","Turkey breast, roasted","Putenbrust, gegart","Filet de dinde, cuit"],"rundergehakt-bereid":[22,100,1,"portion","cooked",["animal"],"usda-sr28","23220","exact","Rundergehakt, bereid","Minced beef, cooked","Rinderhackfleisch, gegart","B\u0153uf hach\xe9, cuit"],"hamburger-bereid":[19,85,1,"hamburger","cooked",["gluten","soy","animal"],"usda-sr28","13317","exact","Hamburger (rund), bereid","Beef burger, cooked","Hamburger (Rind), gegart","Steak hach\xe9 de b\u0153uf, cuit"],"biefstuk-bereid":[26,100,1,"beef-steak","cooked",["animal"],"usda-sr28","13454","close","Biefstuk, bereid","Beef steak (sirloin), cooked","Rindersteak, gegart","Bifteck, cuit"],runderstoofvlees:[23,100,1,"portion","cooked",["animal"],"usda-sr28","23602","close","Runderstoofvlees (sukade), gestoofd","Braising beef, braised","Rinderschmorfleisch, geschmort","B\u0153uf \xe0 braiser, brais\xe9"],"runderlever-bereid":[22,100,1,"slice-of-meat","fried",["animal"],"usda-sr28","13327","exact","Runderlever, gebakken","Beef liver, pan-fried","Rinderleber, gebraten","Foie de b\u0153uf, po\xeal\xe9"],"varkenshaas-bereid":[29,100,1,"portion","cooked",["animal"],"usda-sr28","10061","exact","Varkenshaas, bereid","Pork tenderloin, roasted","Schweinefilet, gegart","Filet mignon de porc, cuit"],"karbonade-bereid":[26,100,1,"chop","cooked",["animal"],"usda-sr28","10042","exact","Varkenskarbonade, bereid","Pork chop, cooked","Schweinekotelett, gegart","C\xf4te de porc, cuite"],"ontbijtspek-gebakken":[31,20,2,"rasher","fried",["animal"],"usda-sr28","10862","exact","Ontbijtspek (bacon), gebakken","Bacon, pan-fried","Fr\xfchst\xfccksspeck, gebraten","Bacon, po\xeal\xe9"],"ham-gekookt":[22,15,1,"thin-slice","as-sold",["animal"],"usda-sr28","07029","exact","Ham, gekookt","Cooked ham","Kochschinken","Jambon cuit"],"rauwe-ham":[36.2,15,1,"thin-slice","as-sold",["animal"],"ciqual-2025","28800","exact","Rauwe ham","Dry-cured ham","Rohschinken","Jambon cru"],salami:[20,15,3,"thin-slice","as-sold",["dairy","animal"],"usda-sr28","07072","exact","Salami","Salami","Salami","Salami"],leverworst:[12,15,1,"spread-on-bread","as-sold",["gluten","dairy","animal"],"usda-sr28","07041","exact","Leverworst","Liver sausage","Leberwurst","Saucisse de foie"],rookworst:[11,75,1,"piece-of-sausage","as-sold",["dairy","soy","animal"],"usda-sr28","07074","close","Rookworst","Smoked pork sausage","R\xe4ucherwurst","Saucisse fum\xe9e de porc"],braadworst:[21,85,1,"sausage","cooked",["gluten","dairy","animal"],"usda-sr28","07013","close","Braadworst, bereid","Pork sausage (bratwurst), cooked","Bratwurst, gegart","Saucisse \xe0 griller, cuite"],"lamsbout-bereid":[26,100,1,"portion","cooked",["animal"],"usda-sr28","17014","exact","Lamsbout, gebraden","Leg of lamb, roasted","Lammkeule, gebraten","Gigot d'agneau, r\xf4ti"],"kippendij-bereid":[24,100,1,"chicken-thigh","cooked",["animal"],"usda-sr28","05098","exact","Kippendij zonder vel, bereid","Chicken thigh, skinless, roasted","H\xe4hnchenoberschenkel ohne Haut, gegart","Haut de cuisse de poulet sans peau, cuit"],"kip-met-vel":[23,100,1,"portion","cooked",["animal"],"usda-sr28","05009","exact","Kip met vel, gebraden","Chicken with skin, roasted","H\xe4hnchen mit Haut, gebraten","Poulet avec peau, r\xf4ti"],"eend-bereid":[20,100,1,"portion","cooked",["animal"],"usda-sr28","05142","exact","Eend zonder vel, gebraden","Duck, meat only, roasted","Ente ohne Haut, gebraten","Canard sans peau, r\xf4ti"],"kippenlever-bereid":[25,100,1,"portion","cooked",["animal"],"usda-sr28","05028","exact","Kippenlever, bereid","Chicken liver, cooked","H\xfchnerleber, gegart","Foie de poulet, cuit"],rosbief:[20,30,2,"thin-slice","cooked",["animal"],"usda-sr28","23598","close","Rosbief, gebraden","Roast beef","Roastbeef, gebraten","Rosbif, r\xf4ti"],"varkensgehakt-bereid":[24,100,1,"portion","cooked",["animal"],"usda-sr28","10220","exact","Varkensgehakt, bereid","Minced pork, cooked","Schweinehackfleisch, gegart","Porc hach\xe9, cuit"],"spareribs-bereid":[24,150,1,"portion","cooked",["animal"],"usda-sr28","10089","exact","Spareribs, bereid","Pork spare ribs, cooked","Sch\xe4lrippchen, gegart","Travers de porc, cuits"],pate:[13,15,1,"spread-on-bread","as-sold",["gluten","dairy","animal"],"usda-sr28","07055","exact","Pat\xe9","Liver p\xe2t\xe9","Leberpastete","P\xe2t\xe9 de foie"],knakworst:[13.4,50,2,"small-sausage","as-sold",["dairy","soy","animal"],"ciqual-2025","30742","close","Knakworst","Frankfurter-type sausage","Knackwurst","Saucisse de Strasbourg (knack)"],"kalfsvlees-bereid":[29.5,100,1,"escalope","cooked",["animal"],"ciqual-2025","6520","exact","Kalfsschnitzel (naturel), bereid","Veal escalope, cooked","Kalbsschnitzel (natur), gegart","Escalope de veau, cuite"],"konijn-bereid":[21,100,1,"portion","cooked",["animal"],"usda-sr28","17178","exact","Konijn, gebraden","Rabbit, roasted","Kaninchen, gebraten","Lapin, r\xf4ti"],"hert-bereid":[24,100,1,"portion","cooked",["animal"],"usda-sr28","17165","exact","Hert, gebraden","Venison, roasted","Hirsch, gebraten","Cerf, r\xf4ti"]},"meat-alternatives":{"tofu-stevig":[58,100,.5,"block","as-sold",["soy"],"usda-sr28","16426","exact","Tofu, stevig (calciumsulfaat)","Tofu, firm (calcium sulphate)","Tofu, fest (Calciumsulfat)","Tofu ferme (sulfate de calcium)"],"tofu-nigari":[37,100,.5,"block","as-sold",["soy"],"usda-sr28","16126","exact","Tofu, stevig (nigari)","Tofu, firm (nigari)","Tofu, fest (Nigari)","Tofu ferme (nigari)"],tempe:[81,75,1,"portion","as-sold",["soy"],"usda-sr28","16114","exact","Temp\xe9","Tempeh","Tempeh","Tempeh"],seitan:[18,75,1,"portion","as-sold",["gluten","soy"],"ciqual-2025","25598","exact","Seitan","Seitan","Seitan","Seitan"],"sojabrokjes-geweld":[100,75,1,"portion","processed",["soy"],"ciqual-2025","20591","exact","Sojabrokjes (getextureerde soja), geweld","Textured soya protein, rehydrated","Sojagranulat, eingeweicht","Prot\xe9ines de soja textur\xe9es, r\xe9hydrat\xe9es"],vegagehakt:[66,75,1,"portion","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","30181","exact","Vegetarisch gehakt op basis van soja","Soya-based mince","Vegetarisches Hack auf Sojabasis","Hach\xe9 v\xe9g\xe9tal \xe0 base de soja"],vegaburger:[56,75,1,"burger","as-sold",["gluten","dairy","soy","animal"],"usda-sr28","16147","exact","Vegetarische burger","Veggie burger","Veggieburger","Galette v\xe9g\xe9tarienne"],vegaschnitzel:[81,85,1,"escalope","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","20914","close","Sojaschnitzel (vegetarisch)","Soya patty (vegetarian)","Sojaschnitzel (vegetarisch)","Galette de soja (v\xe9g\xe9tarienne)"],falafel:[82,60,3,"small-ball","fried",["gluten"],"usda-sr28","16138","exact","Falafel, zelfgemaakt","Falafel, home-made","Falafel, hausgemacht","Falafel, maison"],sojayoghurt:[16,150,1,"dessert-bowl","as-sold",["soy"],"ciqual-2025","19693","exact","Sojayoghurt, naturel, ongezoet","Soya yoghurt alternative, plain","Sojajoghurt, natur","Dessert au soja ferment\xe9 nature"],vegaballetjes:[64,75,4,"small-ball","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","25589","exact","Vegetarische balletjes (soja/tarwe)","Vegetarian balls (soya/wheat)","Vegetarische B\xe4llchen (Soja/Weizen)","Boulettes v\xe9g\xe9tales (soja/bl\xe9)"],linzenburger:[59,75,1,"burger","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","25591","exact","Linzenburger met soja en groente","Lentil burger with soya and vegetables","Linsenbratling mit Soja und Gem\xfcse","Galette de lentilles, soja et l\xe9gumes"],vegaworst:[36,50,1,"sausage","as-sold",["gluten","dairy","soy","animal"],"usda-sr28","16107","exact","Vegetarische worst","Vegetarian sausage","Vegetarische Wurst","Saucisse v\xe9g\xe9tarienne"],natto:[115,50,1,"small-tub","as-sold",["soy"],"usda-sr28","16113","exact","Natto","Natto","Natto","Natto"]},"chocolate-sweets":{"chocolade-puur-70-85":[228,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19904","exact","Pure chocolade, 70\u201385% cacao","Dark chocolate, 70\u201385% cocoa","Zartbitterschokolade, 70\u201385 % Kakao","Chocolat noir, 70\u201385 % de cacao"],"chocolade-puur-60-69":[176,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19903","exact","Pure chocolade, 60\u201369% cacao","Dark chocolate, 60\u201369% cocoa","Zartbitterschokolade, 60\u201369 % Kakao","Chocolat noir, 60\u201369 % de cacao"],"chocolade-puur-45-59":[146,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19902","exact","Pure chocolade, 45\u201359% cacao","Dark chocolate, 45\u201359% cocoa","Zartbitterschokolade, 45\u201359 % Kakao","Chocolat noir, 45\u201359 % de cacao"],melkchocolade:[63,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19120","exact","Melkchocolade","Milk chocolate","Milchschokolade","Chocolat au lait"],"witte-chocolade":[12,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19087","exact","Witte chocolade","White chocolate","Wei\xdfe Schokolade","Chocolat blanc"],cacaopoeder:[499,5,1,"heaped-teaspoon","dry",[],"usda-sr28","19165","exact","Cacaopoeder, ongezoet","Cocoa powder, unsweetened","Kakaopulver, unges\xfc\xdft","Cacao en poudre, non sucr\xe9"],hazelnootpasta:[64,15,1,"spread-on-bread","processed",["nuts","dairy","soy","animal"],"usda-sr28","19125","exact","Chocolade-hazelnootpasta","Chocolate hazelnut spread","Nuss-Nougat-Creme","P\xe2te \xe0 tartiner chocolat-noisette"],mueslireep:[97,25,1,"bar","as-sold",["nuts","gluten","dairy","soy","animal"],"usda-sr28","19015","exact","Mueslireep, hard","Granola bar, hard, plain","M\xfcsliriegel, hart","Barre de c\xe9r\xe9ales, dure"],honing:[2,15,1,"tablespoon","as-sold",["animal"],"usda-sr28","19296","exact","Honing","Honey","Honig","Miel"],"suiker-wit":[0,4,1,"sugar-cube","as-sold",[],"usda-sr28","19335","exact","Suiker, wit","Sugar, white","Zucker, wei\xdf","Sucre blanc"],rietmelasse:[242,15,1,"tablespoon","as-sold",[],"usda-sr28","19304","exact","Rietsuikermelasse","Molasses","Zuckerrohrmelasse","M\xe9lasse de canne"],jam:[4,15,1,"spread-on-bread","as-sold",[],"usda-sr28","19297","exact","Jam","Jam","Konfit\xfcre","Confiture"],amandelspijs:[130,25,1,"slice","processed",["nuts","animal"],"usda-sr28","12071","close","Amandelspijs","Almond paste","Marzipanrohmasse","P\xe2te d'amandes"],stroopwafel:[24,40,1,"syrup-waffle","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","23849","close","Stroopwafel (dunne gevulde wafel)","Syrup waffle (thin filled waffle)","Sirupwaffel (d\xfcnne gef\xfcllte Waffel)","Gaufre fine fourr\xe9e (miel, caramel ou vergeoise)"],speculaas:[14.9,10,1,"biscuit","as-sold",["nuts","gluten","dairy","soy","animal"],"ciqual-2025","24009","close","Speculaas (speculoos)","Speculoos biscuit","Spekulatius","Sp\xe9culoos"],mariakaakje:[28,5,1,"marie-biscuit","as-sold",["gluten","dairy","animal"],"usda-sr28","28351","exact","Mariakaakje","Marie biscuit","Butterkeks (Marie)","Biscuit Marie"],appeltaart:[7,120,1,"slice-of-pie","baked",["nuts","gluten","dairy","animal"],"usda-sr28","18302","close","Appeltaart, zelfgemaakt","Apple pie, home-made","Apfelkuchen, hausgemacht","Tarte aux pommes, maison"],chocopinda:[96,25,1,"handful","processed",["nuts","dairy","soy","animal"],"usda-sr28","19126","exact","Chocoladepinda's (melk)","Milk chocolate coated peanuts","Erdn\xfcsse in Milchschokolade","Cacahu\xe8tes enrob\xe9es de chocolat au lait"],ahornsiroop:[21,15,1,"tablespoon","as-sold",[],"usda-sr28","19353","exact","Ahornsiroop","Maple syrup","Ahornsirup","Sirop d'\xe9rable"],winegums:[1,25,5,"piece","as-sold",["animal"],"usda-sr28","19106","close","Winegums","Gumdrops (fruit gums)","Fruchtgummi","Bonbons g\xe9lifi\xe9s"],halva:[218,25,1,"small-piece","as-sold",["nuts"],"usda-sr28","19117","exact","Halva (sesam)","Halva (sesame)","Halva (Sesam)","Halva (s\xe9same)"],cake:[9.4,30,1,"slice","baked",["gluten","dairy","animal"],"ciqual-2025","23080","close","Cake (boterkwartcake)","Pound cake","R\xfchrkuchen (Sandkuchen)","Quatre-quarts"],brownie:[53,40,1,"piece","baked",["nuts","gluten","dairy","soy","animal"],"usda-sr28","18154","exact","Brownie, zelfgemaakt","Brownie, home-made","Brownie, hausgemacht","Brownie, maison"]},drinks:{"koffie-zwart":[3,125,1,"cup","drink",[],"usda-sr28","14209","exact","Koffie, zwart (filter)","Coffee, brewed","Kaffee, schwarz (Filter)","Caf\xe9 filtre"],espresso:[80,30,1,"shot","drink",[],"usda-sr28","14210","exact","Espresso","Espresso","Espresso","Expresso"],"thee-zwart":[3,150,1,"cup","drink",[],"usda-sr28","14355","exact","Zwarte thee","Black tea, brewed","Schwarzer Tee","Th\xe9 noir infus\xe9"],"thee-groen":[1,150,1,"cup","drink",[],"usda-sr28","14278","exact","Groene thee","Green tea, brewed","Gr\xfcner Tee","Th\xe9 vert infus\xe9"],kraanwater:[1,200,1,"glass","drink",[],"usda-sr28","14411","close","Kraanwater (gemiddeld VS)","Tap water (US average)","Leitungswasser (US-Mittel)","Eau du robinet (moyenne \xc9.-U.)"],mineraalwater:[3.97,200,1,"glass","drink",[],"ciqual-2025","18044","close","Mineraalwater (gemiddeld Frankrijk)","Mineral water (French average)","Mineralwasser (Mittel Frankreich)","Eau min\xe9rale (moyenne France)"],sinaasappelsap:[11,200,1,"glass","drink",[],"usda-sr28","09206","exact","Sinaasappelsap, vers","Orange juice, fresh","Orangensaft, frisch","Jus d'orange frais"],appelsap:[5,200,1,"glass","drink",[],"usda-sr28","09016","exact","Appelsap","Apple juice","Apfelsaft","Jus de pomme"],kokoswater:[6,200,1,"glass","drink",["nuts"],"usda-sr28","14090","exact","Kokoswater, ongezoet","Coconut water, unsweetened","Kokoswasser, unges\xfc\xdft","Eau de coco, non sucr\xe9e"],chocolademelk:[14,150,1,"beaker","drink",["dairy","animal"],"usda-sr28","01103","close","Chocolademelk, halfvol","Chocolate milk, reduced fat","Kakaotrunk, fettarm","Lait chocolat\xe9 demi-\xe9cr\xe9m\xe9"],sojadrink:[25,150,1,"beaker","drink",["soy"],"usda-sr28","16120","exact","Sojadrink, niet verrijkt","Soya drink, unfortified","Sojadrink, nicht angereichert","Boisson au soja, non enrichie"],amandeldrink:[7,150,1,"beaker","drink",["nuts"],"usda-sr28","14091","exact","Amandeldrink, ongezoet","Almond drink, unsweetened","Mandeldrink, unges\xfc\xdft","Boisson \xe0 l'amande, non sucr\xe9e"],haverdrink:[2.3,150,1,"beaker","drink",["gluten"],"ciqual-2025","18899","exact","Haverdrink","Oat drink","Haferdrink","Boisson \xe0 l'avoine"],cola:[0,250,1,"glass","drink",[],"usda-sr28","14148","exact","Cola","Cola","Cola","Cola"],bier:[6,250,1,"glass","drink",["gluten"],"usda-sr28","14003","exact","Bier (pils)","Beer (lager)","Bier (Pils)","Bi\xe8re blonde"],"wijn-rood":[12,100,1,"glass","drink",[],"usda-sr28","14096","exact","Rode wijn","Red wine","Rotwein","Vin rouge"],"wijn-wit":[10,100,1,"glass","drink",[],"usda-sr28","14106","exact","Witte wijn","White wine","Wei\xdfwein","Vin blanc"],oploskoffie:[4,125,1,"cup","drink",[],"usda-sr28","14215","exact","Oploskoffie, bereid","Instant coffee, prepared","L\xf6slicher Kaffee, zubereitet","Caf\xe9 soluble, pr\xe9par\xe9"],kruidenthee:[1,150,1,"cup","drink",[],"usda-sr28","14381","exact","Kruidenthee","Herbal tea, brewed","Kr\xe4utertee","Tisane"],tomatensap:[11,200,1,"glass","drink",[],"usda-sr28","11886","exact","Tomatensap","Tomato juice, unsalted","Tomatensaft","Jus de tomate"],druivensap:[10,200,1,"glass","drink",[],"usda-sr28","09135","exact","Druivensap","Grape juice","Traubensaft","Jus de raisin"],pruimensap:[14,150,1,"glass","drink",[],"usda-sr28","09294","exact","Pruimensap","Prune juice","Pflaumensaft","Jus de pruneau"],wortelsap:[14,150,1,"glass","drink",[],"usda-sr28","11655","exact","Wortelsap","Carrot juice","Karottensaft","Jus de carotte"],rijstdrink:[11,150,1,"beaker","drink",[],"usda-sr28","14639","exact","Rijstdrink, ongezoet","Rice drink, unsweetened","Reisdrink, unges\xfc\xdft","Boisson au riz, non sucr\xe9e"]},"herbs-spices-other":{"peterselie-vers":[50,5,1,"tablespoon-chopped","raw",[],"usda-sr28","11297","exact","Peterselie, vers","Parsley, fresh","Petersilie, frisch","Persil frais"],"basilicum-gedroogd":[711,1,1,"teaspoon","dried",[],"usda-sr28","02003","exact","Basilicum, gedroogd","Basil, dried","Basilikum, getrocknet","Basilic s\xe9ch\xe9"],kerriepoeder:[255,2,1,"teaspoon","dried",[],"usda-sr28","02015","exact","Kerriepoeder","Curry powder","Currypulver","Poudre de curry"],kurkuma:[208,3,1,"teaspoon","dried",[],"usda-sr28","02043","exact","Kurkuma, gemalen","Turmeric, ground","Kurkuma, gemahlen","Curcuma moulu"],kaneel:[60,2,1,"teaspoon","dried",[],"usda-sr28","02010","exact","Kaneel, gemalen","Cinnamon, ground","Zimt, gemahlen","Cannelle moulue"],sojasaus:[74,15,1,"tablespoon","processed",["gluten","soy"],"usda-sr28","16123","exact","Sojasaus","Soy sauce","Sojaso\xdfe","Sauce soja"],olijfolie:[0,10,1,"tablespoon","processed",[],"usda-sr28","04053","exact","Olijfolie","Olive oil","Oliven\xf6l","Huile d'olive"],halvarine:[5,6,1,"spread-on-bread","processed",["dairy","soy","animal"],"ciqual-2025","16592","exact","Halvarine","Low-fat spread","Halbfettmargarine","Mati\xe8re grasse \xe0 tartiner l\xe9g\xe8re"],"olijven-groen":[11,15,5,"olive","pickled",[],"usda-sr28","09195","exact","Groene olijven","Green olives","Gr\xfcne Oliven","Olives vertes"],chips:[67,25,1,"snack-bowl","as-sold",[],"usda-sr28","19811","exact","Chips, naturel, ongezouten","Potato crisps, plain, unsalted","Kartoffelchips, ungesalzen","Chips de pommes de terre, non sal\xe9es"],gistextract:[180,5,1,"teaspoon","processed",["gluten"],"usda-sr28","43406","exact","Gistextractpasta (zoals Marmite)","Yeast extract spread","Hefeextrakt-Aufstrich","P\xe2te \xe0 tartiner \xe0 l'extrait de levure"],edelgist:[150,5,1,"tablespoon","dried",["gluten"],"ciqual-2025","11009","close","Edelgistvlokken (biergist)","Yeast flakes (brewer's yeast)","Hefeflocken (Bierhefe)","Levure de bi\xe8re en paillettes"],"nori-gedroogd":[480,3,1,"sheet","dried",[],"ciqual-2025","20987","exact","Nori (zeewier), gedroogd","Nori seaweed, dried","Nori-Alge, getrocknet","Algue nori s\xe9ch\xe9e"],zout:[1,1,1,"pinch","dry",[],"usda-sr28","02047","exact","Keukenzout","Table salt","Speisesalz","Sel de table"],erwtensoep:[19,250,1,"soup-plate","canned",["gluten","dairy","soy","animal"],"usda-sr28","06451","close","Erwtensoep met ham, uit blik, bereid met water","Split pea soup with ham, canned, made with water","Erbsensuppe mit Schinken, Dose, zubereitet","Soupe de pois cass\xe9s au jambon, en conserve"],linzensoep:[9,250,1,"soup-plate","canned",["gluten","dairy","soy","animal"],"usda-sr28","06037","close","Linzensoep met ham, uit blik","Lentil soup with ham, canned","Linsensuppe mit Schinken, Dose","Soupe de lentilles au jambon, en conserve"],"bieslook-vers":[42,3,1,"tablespoon-chopped","raw",[],"usda-sr28","11156","exact","Bieslook, vers","Chives, fresh","Schnittlauch, frisch","Ciboulette fra\xeeche"],"basilicum-vers":[64,5,10,"leaf","raw",[],"usda-sr28","02044","exact","Basilicum, vers","Basil, fresh","Basilikum, frisch","Basilic frais"],"koriander-vers":[26,5,1,"tablespoon-chopped","raw",[],"usda-sr28","11165","exact","Koriander, vers","Coriander leaves, fresh","Koriander, frisch","Coriandre fra\xeeche"],"dille-vers":[55,5,1,"tablespoon-chopped","raw",[],"usda-sr28","02045","exact","Dille, vers","Dill, fresh","Dill, frisch","Aneth frais"],"munt-vers":[63,5,1,"sprig","raw",[],"usda-sr28","02065","exact","Munt, vers","Mint (spearmint), fresh","Minze, frisch","Menthe fra\xeeche"],"tijm-gedroogd":[220,1,1,"teaspoon","dried",[],"usda-sr28","02042","exact","Tijm, gedroogd","Thyme, dried","Thymian, getrocknet","Thym s\xe9ch\xe9"],"oregano-gedroogd":[270,1,1,"teaspoon","dried",[],"usda-sr28","02027","exact","Oregano, gedroogd","Oregano, dried","Oregano, getrocknet","Origan s\xe9ch\xe9"],komijn:[366,2,1,"teaspoon","dried",[],"usda-sr28","02014","exact","Komijnzaad","Cumin seed","Kreuzk\xfcmmel","Graines de cumin"],paprikapoeder:[178,2,1,"teaspoon","dried",[],"usda-sr28","02028","exact","Paprikapoeder","Paprika powder","Paprikapulver","Paprika en poudre"],"peper-zwart":[171,1,.5,"teaspoon","dried",[],"usda-sr28","02030","exact","Zwarte peper","Black pepper","Schwarzer Pfeffer","Poivre noir"],"gember-vers":[43,5,1,"thin-slice","raw",[],"usda-sr28","11216","exact","Gember, vers","Ginger, fresh","Ingwer, frisch","Gingembre frais"],mosterd:[48,5,1,"teaspoon","processed",[],"usda-sr28","02046","exact","Mosterd","Mustard","Senf","Moutarde"],ketchup:[13,15,1,"tablespoon","processed",[],"usda-sr28","11935","exact","Tomatenketchup","Tomato ketchup","Tomatenketchup","Ketchup"],mayonaise:[1,15,1,"tablespoon","processed",["animal"],"usda-sr28","04025","exact","Mayonaise","Mayonnaise","Mayonnaise","Mayonnaise"],pesto:[47,15,1,"tablespoon","processed",["nuts","dairy","animal"],"usda-sr28","06626","exact","Pesto, groen","Pesto, green","Pesto, gr\xfcn","Pesto vert"],miso:[48,15,1,"tablespoon","processed",["gluten","soy"],"usda-sr28","16112","exact","Miso","Miso","Miso","Miso"],augurk:[7,30,1,"gherkin","pickled",[],"usda-sr28","11937","close","Augurk","Pickled gherkin (dill)","Gew\xfcrzgurke","Cornichon au vinaigre"],kappertjes:[33,5,1,"teaspoon","pickled",[],"usda-sr28","02054","exact","Kappertjes","Capers","Kapern","C\xe2pres"],tortillachips:[84,25,1,"snack-bowl","as-sold",[],"usda-sr28","19056","exact","Tortillachips","Tortilla chips","Tortillachips","Chips de ma\xefs"],"wakame-gedroogd":[931,3,1,"tablespoon","dried",[],"ciqual-2025","20999","close","Wakame (zeewier), gedroogd","Wakame seaweed, dried","Wakame-Alge, getrocknet","Algue wakam\xe9 s\xe9ch\xe9e"],bouillon:[2,250,1,"mug","cooked",["gluten","dairy","soy","animal"],"usda-sr28","06476","exact","Bouillon (runder-, van blokje), bereid","Beef stock from cube, prepared","Rinderbr\xfche aus W\xfcrfel, zubereitet","Bouillon de b\u0153uf (cube), pr\xe9par\xe9"],tomatensoep:[7,250,1,"soup-plate","canned",["gluten","dairy","animal"],"usda-sr28","06559","exact","Tomatensoep uit blik, bereid met water","Tomato soup, canned, made with water","Tomatensuppe aus der Dose, zubereitet","Soupe de tomate en conserve, pr\xe9par\xe9e"]}},suggestedFoods:["havermout-droog","amandel-rauw","bruine-bonen-gekookt","spinazie-rauw","banaan","yoghurt-mager","gemengde-noten","volkorenbrood","kabeljauw-bereid","sojayoghurt","chocolade-puur-70-85","linzen-gekookt","aardappel-schil-oven","sinaasappel","halfvolle-melk","zalm-gekweekt-bereid","tofu-stevig","sojadrink","roggebrood","pompoenpit-gedroogd","kikkererwten-gekookt","spruitjes-gekookt","appel","yoghurt-vol","forel-bereid","vegaburger","volkorencracker","walnoot","kidneybonen-gekookt","rode-biet-gekookt","kiwi","kwark-mager","schelvis-bereid","tempe","popcorn","zonnebloempit","doperwten-diepvries","courgette-gekookt","mandarijn","karnemelk","muesli","pindakaas","hummus","zoete-aardappel-gekookt","avocado","cashewnoot-rauw","edamame","vijg-gedroogd","volkorenpasta-gekookt","hazelnoot-rauw","zwarte-bonen-gekookt","framboos","zilvervliesrijst-gekookt","pinda-geroosterd","tuinbonen-gekookt","braam","bulgur-gekookt","lijnzaad","spliterwten-gekookt","quinoa-gekookt","chiazaad","boekweit-gekookt","gierst-gekookt"],foodSynonyms:ct,foodTerms:{categories:{vegetables:{nl:"groente",en:"vegetables",de:"Gem\xfcse",fr:"l\xe9gumes"},fruit:{nl:"fruit",en:"fruit",de:"Obst Fr\xfcchte",fr:"fruits"},legumes:{nl:"peulvruchten",en:"legumes pulses",de:"H\xfclsenfr\xfcchte",fr:"l\xe9gumineuses"},"nuts-seeds":{nl:"noten zaden pitten",en:"nuts seeds",de:"N\xfcsse Samen Kerne",fr:"noix graines"},"grains-bread":{nl:"granen graanproducten",en:"grains cereals",de:"Getreide",fr:"c\xe9r\xe9ales"},"dairy-eggs":{nl:"zuivel",en:"dairy",de:"Milchprodukte",fr:"laitages"},"fish-seafood":{nl:"vis zeevruchten",en:"fish seafood",de:"Fisch Meeresfr\xfcchte",fr:"poisson crustac\xe9s"},"meat-poultry":{nl:"vlees gevogelte",en:"meat poultry",de:"Fleisch Gefl\xfcgel",fr:"viande volaille"},"meat-alternatives":{nl:"vleesvervangers vegetarisch",en:"vegetarian",de:"Fleischersatz vegetarisch",fr:"v\xe9g\xe9tarien"},"chocolate-sweets":{nl:"zoetigheid zoetwaren snoep",en:"sweets",de:"S\xfc\xdfigkeiten S\xfc\xdfwaren",fr:"sucreries"},drinks:{nl:"dranken drinken",en:"drinks beverages",de:"Getr\xe4nke",fr:"boissons"},"herbs-spices-other":{nl:"smaakmakers",en:"condiments",de:"W\xfcrzmittel",fr:"condiments"}},states:{raw:{nl:"rauw ongebrand",en:"raw",de:"roh",fr:"cru"},cooked:{nl:"gekookt bereid gegaard",en:"cooked boiled prepared",de:"gekocht gegart",fr:"cuit bouilli"},baked:{nl:"oven",en:"baked",de:"gebacken Ofen",fr:"four"},fried:{nl:"gebakken gefrituurd",en:"fried",de:"gebraten frittiert",fr:"frit po\xeal\xe9"},roasted:{nl:"geroosterd gebrand",en:"roasted",de:"ger\xf6stet",fr:"grill\xe9"},dried:{nl:"gedroogd",en:"dried",de:"getrocknet",fr:"s\xe9ch\xe9"},dry:{nl:"droog ongekookt",en:"dry uncooked",de:"trocken ungekocht",fr:"sec"},canned:{nl:"blik ingeblikt",en:"canned tinned",de:"Dose Konserve",fr:"conserve"},smoked:{nl:"gerookt",en:"smoked",de:"ger\xe4uchert",fr:"fum\xe9"},pickled:{nl:"ingelegd",en:"pickled",de:"eingelegt",fr:"marin\xe9"},processed:{nl:"bewerkt",en:"processed",de:"verarbeitet",fr:"transform\xe9"},"as-sold":{nl:"verkocht",en:"sold",de:"verkauft",fr:"vendu"},drink:{nl:"drank",en:"drink",de:"Getr\xe4nk",fr:"boisson"}}},foodNotes:Ee,dishes:{"bread-cheese-milk":{meal:"breakfast",foods:[["volkorenbrood",2],["halvarine",2],["goudse-kaas",2],["halfvolle-melk",1],["thee-zwart",1]]},"bread-peanut-butter":{meal:"breakfast",foods:[["volkorenbrood",2],["pindakaas",2],["mandarijn",1],["thee-zwart",1]]},"brown-bread-ham-cheese":{meal:"breakfast",foods:[["bruinbrood",2],["halvarine",2],["ham-gekookt",1],["goudse-kaas",1],["karnemelk",1]]},"bread-egg-orange-juice":{meal:"breakfast",foods:[["witbrood",2],["halvarine",2],["ei-gekookt",1],["sinaasappelsap",1],["koffie-zwart",1]]},"rusk-cheese-jam":{meal:"breakfast",foods:[["beschuit",3],["halvarine",3],["goudse-kaas",1],["jam",2],["sinaasappelsap",1],["thee-zwart",1]]},"rye-bread-cheese-apple":{meal:"breakfast",foods:[["roggebrood",2],["roomboter",1],["goudse-kaas",1],["appel",1],["koffie-zwart",1]]},"crispbread-cheese-juice":{meal:"breakfast",foods:[["knackebrod",3],["roomboter",1],["goudse-kaas",2],["sinaasappelsap",1],["koffie-zwart",1]]},"oatmeal-milk-raisins":{meal:"breakfast",foods:[["havermout-droog",1],["halfvolle-melk",2],["rozijn",2],["thee-zwart",1]]},"yoghurt-muesli":{meal:"breakfast",foods:[["muesli",1],["yoghurt-vol",2],["blauwe-bes",1],["koffie-zwart",1]]},"crunchy-muesli-quark":{meal:"breakfast",foods:[["krokante-muesli",1],["kwark-mager",1],["peer",1],["thee-zwart",1]]},"quark-walnuts-raspberries":{meal:"breakfast",foods:[["kwark-vol",1],["walnoot",1],["framboos",1],["thee-zwart",1]]},"yoghurt-banana-linseed":{meal:"breakfast",foods:[["yoghurt-grieks",1.5],["banaan",1],["lijnzaad",1],["thee-zwart",1]]},"cornflakes-milk-banana":{meal:"breakfast",foods:[["cornflakes",1.5],["halfvolle-melk",1.5],["banaan",1],["thee-zwart",1]]},"rice-pudding-banana":{meal:"breakfast",foods:[["rijstepap",1.5],["banaan",1],["kaneel",.5],["thee-zwart",1]]},"oatmeal-soy-banana":{meal:"breakfast",foods:[["havermout-droog",1],["sojadrink",1.5],["banaan",1],["thee-zwart",1]]},"oatmeal-oat-drink-apple":{meal:"breakfast",foods:[["havermout-droog",1.5],["haverdrink",2],["appel",1],["koffie-zwart",1]]},"oatmeal-rice-drink-raisins":{meal:"breakfast",foods:[["havermout-droog",1],["rijstdrink",2],["rozijn",2],["thee-zwart",1]]},"bread-avocado-tomato":{meal:"breakfast",foods:[["bruinbrood",3],["avocado",1],["tomaat",1],["thee-zwart",1]]},"bread-jam-orange-juice":{meal:"breakfast",foods:[["bruinbrood",2],["jam",2],["sinaasappelsap",1],["thee-zwart",1]]},"rye-bread-jam-banana":{meal:"breakfast",foods:[["roggebrood",2],["jam",2],["banaan",1],["koffie-zwart",1]]},"crispbread-avocado-juice":{meal:"breakfast",foods:[["knackebrod",4],["avocado",1],["sinaasappelsap",1],["koffie-zwart",1]]},"soy-yoghurt-fruit":{meal:"breakfast",foods:[["sojayoghurt",2],["banaan",1],["rozijn",2],["blauwe-bes",1],["thee-zwart",1]]},"rice-cakes-egg":{meal:"breakfast",foods:[["rijstwafel",4],["ei-gekookt",2],["sinaasappelsap",1],["thee-zwart",1]]},"rice-cakes-avocado":{meal:"breakfast",foods:[["rijstwafel",4],["avocado",1],["tomaat",1],["appelsap",1],["koffie-zwart",1]]},"rice-cakes-jam-banana":{meal:"breakfast",foods:[["rijstwafel",4],["jam",3],["banaan",1],["thee-zwart",1]]},"rice-cakes-jam-grape-juice":{meal:"breakfast",foods:[["rijstwafel",4],["jam",3],["druivensap",1],["koffie-zwart",1]]},"rice-porridge-apple":{meal:"breakfast",foods:[["witte-rijst-gekookt",1],["rijstdrink",1],["appel",1],["rozijn",1],["kaneel",.5],["thee-zwart",1]]},"rice-porridge-mango":{meal:"breakfast",foods:[["witte-rijst-gekookt",1],["rijstdrink",1],["mango",1],["ahornsiroop",1],["thee-zwart",1]]},"buckwheat-porridge":{meal:"breakfast",foods:[["boekweit-gekookt",1],["rijstdrink",1.5],["blauwe-bes",1],["rozijn",2],["thee-zwart",1]]},"quinoa-porridge":{meal:"breakfast",foods:[["quinoa-gekookt",1],["rijstdrink",1],["appel",1],["rozijn",1],["thee-zwart",1]]},"millet-porridge":{meal:"breakfast",foods:[["gierst-gekookt",1],["rijstdrink",1],["peer",1],["rozijn",1],["thee-zwart",1]]},"chia-pudding":{meal:"breakfast",foods:[["chiazaad",2],["rijstdrink",2],["banaan",1],["rozijn",1],["thee-zwart",1]]},"banana-buckwheat-pancakes":{meal:"breakfast",foods:[["boekweitmeel",1],["banaan",1],["appelmoes",1],["ahornsiroop",2],["olijfolie",.5],["thee-zwart",1]]},"fruit-seeds-rice-drink":{meal:"breakfast",foods:[["banaan",1],["mango",1],["kiwi",1],["zonnebloempit",1],["rijstdrink",1]]},"bread-cheese-tomato":{meal:"lunch",foods:[["volkorenbrood",3],["halvarine",3],["goudse-kaas",2],["tomaat",1],["thee-zwart",1]]},"bread-ham-buttermilk":{meal:"lunch",foods:[["bruinbrood",3],["halvarine",3],["ham-gekookt",2],["komkommer",1],["karnemelk",1]]},"bread-peanut-butter-apple":{meal:"lunch",foods:[["bruinbrood",3],["pindakaas",2],["appel",1],["thee-zwart",1]]},"bread-hummus":{meal:"lunch",foods:[["volkorenbrood",3],["hummus",2],["komkommer",1],["appelsap",1]]},"bread-eggs":{meal:"lunch",foods:[["bruinbrood",3],["halvarine",2],["ei-gekookt",2],["kropsla",1],["koffie-zwart",1]]},"bread-chicken-cheese":{meal:"lunch",foods:[["witbrood",3],["halvarine",3],["kipfilet-bereid",.5],["goudse-kaas",1],["komkommer",1],["koffie-zwart",1]]},"toasted-ham-cheese":{meal:"lunch",foods:[["witbrood",4],["ham-gekookt",2],["goudse-kaas",2],["tomaat",1],["kraanwater",1]]},"rye-bread-cottage-cheese":{meal:"lunch",foods:[["roggebrood",2],["roomboter",1],["huttenkase",3],["radijs",1],["banaan",1],["thee-zwart",1]]},"mushroom-omelette":{meal:"lunch",foods:[["ei-gebakken",2],["witbrood",3],["champignons-gebakken",1],["tomaat",1],["koffie-zwart",1]]},"baguette-mozzarella":{meal:"lunch",foods:[["stokbrood",2],["mozzarella",1],["tomaat",1],["rucola",1],["kraanwater",1]]},"tomato-soup-baguette":{meal:"lunch",foods:[["tomatensoep",1],["stokbrood",2],["goudse-kaas",2],["kraanwater",1]]},"pasta-salad-feta":{meal:"lunch",foods:[["volkorenpasta-gekookt",1],["feta",2],["tomaat",1],["rucola",1],["olijfolie",1],["kraanwater",1]]},"pasta-salad-mozzarella":{meal:"lunch",foods:[["witte-pasta-gekookt",1],["mozzarella",1],["komkommer",1],["olijfolie",.5],["kraanwater",1]]},"pasta-courgette":{meal:"lunch",foods:[["witte-pasta-gekookt",1.5],["courgette-gekookt",.5],["tomaten-blik",1],["olijfolie",1],["kraanwater",1]]},"potato-salad-eggs":{meal:"lunch",foods:[["aardappel-gekookt",1],["ei-gekookt",2],["sperziebonen-gekookt",.5],["mayonaise",1],["kraanwater",1]]},"potato-salad-chicken":{meal:"lunch",foods:[["aardappel-gekookt",1],["kipfilet-bereid",.5],["appel",1],["wortel-rauw",1],["mayonaise",1],["kraanwater",1]]},"wrap-chicken":{meal:"lunch",foods:[["wrap-tarwe",2],["kippendij-bereid",.5],["kropsla",1],["komkommer",1],["kraanwater",1]]},"wrap-kidney-beans":{meal:"lunch",foods:[["wrap-tarwe",2],["kidneybonen-blik",.5],["paprika-rood",1],["kraanwater",1]]},"wholewheat-wrap-black-beans":{meal:"lunch",foods:[["wrap-volkoren",2],["zwarte-bonen-blik",.5],["tomaat",1],["kraanwater",1]]},"pitta-falafel":{meal:"lunch",foods:[["pita-wit",1],["falafel",1],["hummus",1],["tomaat",1],["olijfolie",.5],["kraanwater",1]]},"bulgur-salad":{meal:"lunch",foods:[["bulgur-gekookt",1.5],["kikkererwten-blik",1],["tomaat",1],["peterselie-vers",1],["olijfolie",1],["kraanwater",1]]},"tofu-rice-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["tofu-stevig",1],["wortel-rauw",1],["thee-groen",1]]},"rice-egg-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["ei-gekookt",2],["paprika-rood",1],["kraanwater",1]]},"rice-bean-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["kidneybonen-blik",.5],["paprika-groen",1],["olijfolie",1],["kraanwater",1]]},"rice-avocado-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["avocado",1],["komkommer",1],["olijfolie",.5],["kraanwater",1]]},"chickpea-salad":{meal:"lunch",foods:[["kikkererwten-blik",1],["komkommer",1],["paprika-rood",1],["olijfolie",1],["rijstwafel",4],["kraanwater",1]]},"chickpea-avocado-salad":{meal:"lunch",foods:[["kikkererwten-gekookt",1],["avocado",1],["tomaat",1],["rucola",1],["olijfolie",1],["kraanwater",1]]},"lentil-beetroot-salad":{meal:"lunch",foods:[["linzen-gekookt",1],["rode-biet-gekookt",1],["appel",1],["olijfolie",1],["rijstwafel",3],["kraanwater",1]]},"quinoa-bean-salad":{meal:"lunch",foods:[["quinoa-gekookt",1],["zwarte-bonen-blik",.5],["avocado",1],["paprika-rood",1],["olijfolie",1],["kraanwater",1]]},"quinoa-chickpea-salad":{meal:"lunch",foods:[["quinoa-gekookt",1],["kikkererwten-blik",.5],["tomaat",1],["komkommer",1],["olijven-groen",1],["olijfolie",1.5],["kraanwater",1]]},"potato-bean-salad":{meal:"lunch",foods:[["aardappel-gekookt",1],["sperziebonen-gekookt",1],["tomaat",1],["olijven-groen",2],["olijfolie",1],["appelsap",1]]},"potato-avocado-salad":{meal:"lunch",foods:[["aardappel-gekookt",1],["avocado",1],["tomaat",1],["komkommer",1],["olijfolie",1],["appelsap",1]]},"sweet-potato-hummus":{meal:"lunch",foods:[["zoete-aardappel-gekookt",1.5],["hummus",2],["zonnebloempit",1],["kropsla",1],["olijfolie",1],["kraanwater",1]]},"rice-cakes-hummus":{meal:"lunch",foods:[["rijstwafel",4],["hummus",2],["avocado",1],["komkommer",1],["druivensap",1]]},"buckwheat-salad":{meal:"lunch",foods:[["boekweit-gekookt",1],["avocado",1],["paprika-groen",1],["olijfolie",1],["appelsap",1]]},"white-bean-soup":{meal:"lunch",foods:[["witte-bonen-blik",1],["tomaten-blik",2],["wortel-gekookt",.5],["olijfolie",1.5],["rijstwafel",4],["kraanwater",1]]},"tomato-lentil-soup":{meal:"lunch",foods:[["linzen-gekookt",.5],["tomaten-blik",2],["wortel-gekookt",.5],["olijfolie",1],["rijstwafel",4],["appelsap",1]]},"potatoes-green-beans-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["aardappel-gekookt",1],["sperziebonen-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"baked-potato-broccoli-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["aardappel-schil-oven",1],["broccoli-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"potatoes-sprouts-pork":{meal:"dinner",foods:[["karbonade-bereid",1],["aardappel-gekookt",1],["spruitjes-gekookt",1],["olijfolie",1],["vla-vanille",1],["kraanwater",1]]},"endive-mash-sausage":{meal:"dinner",foods:[["rookworst",1],["aardappel-gekookt",1],["andijvie-rauw",2],["roomboter",2],["yoghurt-vol",1],["kraanwater",1]]},"kale-mash-sausage":{meal:"dinner",foods:[["rookworst",1],["aardappel-gekookt",1],["boerenkool-gekookt",1],["halfvolle-melk",.5],["roomboter",2],["mosterd",1],["kraanwater",1]]},"potatoes-peas-carrots-sausage":{meal:"dinner",foods:[["braadworst",1],["aardappel-gekookt",1],["wortel-gekookt",.5],["doperwten-diepvries",.5],["olijfolie",1],["kraanwater",1]]},"beef-stew-red-cabbage":{meal:"dinner",foods:[["runderstoofvlees",1],["aardappel-gekookt",1],["rode-kool-gekookt",1],["ui-rauw",1],["appelmoes",1],["olijfolie",1],["kraanwater",1]]},"carrot-onion-mash-beef":{meal:"dinner",foods:[["runderstoofvlees",1],["aardappel-gekookt",1],["wortel-gekookt",1],["ui-rauw",1],["olijfolie",1.5],["kraanwater",1]]},"spaghetti-mince":{meal:"dinner",foods:[["rundergehakt-bereid",1],["witte-pasta-gekookt",1.5],["tomaten-blik",2],["ui-rauw",1],["kraanwater",1]]},"wholewheat-pasta-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["volkorenpasta-gekookt",1.5],["courgette-gekookt",1],["tomaten-blik",1],["olijfolie",.5],["kraanwater",1]]},"rice-chicken-curry":{meal:"dinner",foods:[["kippendij-bereid",1],["witte-rijst-gekookt",1.5],["bloemkool-gekookt",1],["kerriepoeder",1],["olijfolie",1],["kraanwater",1]]},"rice-pork-pak-choi":{meal:"dinner",foods:[["varkenshaas-bereid",1],["witte-rijst-gekookt",1.5],["paksoi-gekookt",1],["wortel-rauw",1],["olijfolie",1],["kraanwater",1]]},"brown-rice-turkey-courgette":{meal:"dinner",foods:[["kalkoenfilet-bereid",1],["zilvervliesrijst-gekookt",1.5],["courgette-gekookt",1],["tomaten-blik",1],["olijfolie",1.5],["kraanwater",1]]},"noodles-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["eiermie-gekookt",1.5],["paprika-rood",1],["tauge-rauw",1],["olijfolie",1],["kraanwater",1]]},"chilli-con-carne":{meal:"dinner",foods:[["rundergehakt-bereid",1],["witte-rijst-gekookt",1.5],["kidneybonen-blik",.5],["tomaten-blik",1],["paprika-rood",1],["kraanwater",1]]},"pea-soup-sausage":{meal:"dinner",foods:[["spliterwten-gekookt",1],["rookworst",1],["aardappel-gekookt",.5],["wortel-gekookt",.5],["roggebrood",1],["kraanwater",1]]},"mash-peas-cod":{meal:"dinner",foods:[["kabeljauw-bereid",1],["aardappelpuree",1],["doperwten-diepvries",1],["olijfolie",1.5],["kraanwater",1]]},"potatoes-broccoli-salmon":{meal:"dinner",foods:[["zalm-gekweekt-bereid",1],["aardappel-gekookt",1],["broccoli-gekookt",1],["olijfolie",1.5],["kraanwater",1]]},"brown-rice-salmon-courgette":{meal:"dinner",foods:[["zalm-gekweekt-bereid",1],["zilvervliesrijst-gekookt",1.5],["courgette-gekookt",1],["olijfolie",1],["kraanwater",1]]},"potatoes-carrots-trout":{meal:"dinner",foods:[["forel-bereid",1],["aardappel-gekookt",1],["wortel-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"potatoes-cauliflower-plaice":{meal:"dinner",foods:[["schol-gebakken",1],["aardappel-gekookt",1],["bloemkool-gekookt",1],["olijfolie",1],["kraanwater",1]]},"chips-fish-fingers-salad":{meal:"dinner",foods:[["visstick",1],["friet-oven",1],["kropsla",2],["tomaat",1],["mayonaise",1],["kraanwater",1]]},"rice-pollock-peppers":{meal:"dinner",foods:[["alaska-koolvis-bereid",1],["witte-rijst-gekookt",1.5],["paprika-rood",2],["tomaten-blik",1],["olijfolie",1.5],["kraanwater",1]]},"potato-tortilla":{meal:"dinner",foods:[["ei-gebakken",2],["aardappel-gekookt",1],["paprika-rood",1],["tomaat",1],["olijfolie",1],["stokbrood",1],["kraanwater",1]]},"rice-egg-curry":{meal:"dinner",foods:[["ei-gekookt",2],["witte-rijst-gekookt",1.5],["sperziebonen-gekookt",1],["kerriepoeder",1],["olijfolie",1],["kraanwater",1]]},"baked-potato-veggie-burger":{meal:"dinner",foods:[["vegaburger",1],["aardappel-schil-oven",1],["bloemkool-gekookt",1],["olijfolie",1],["vla-vanille",1],["kraanwater",1]]},"pasta-aubergine-mozzarella":{meal:"dinner",foods:[["witte-pasta-gekookt",1.5],["mozzarella",1],["aubergine-gekookt",1],["tomaten-blik",1],["kraanwater",1]]},"nasi-tempeh":{meal:"dinner",foods:[["tempe",1],["zilvervliesrijst-gekookt",1.5],["paksoi-gekookt",1],["olijfolie",1.5],["kraanwater",1]]},"rice-tofu-broccoli":{meal:"dinner",foods:[["tofu-stevig",1],["witte-rijst-gekookt",1.5],["broccoli-gekookt",1],["olijfolie",1],["kraanwater",1]]},"wholewheat-pasta-lentils":{meal:"dinner",foods:[["volkorenpasta-gekookt",1.5],["linzen-gekookt",.5],["courgette-gekookt",.5],["tomaten-blik",1],["ui-rauw",1],["olijfolie",1],["kraanwater",1]]},"pasta-chickpeas":{meal:"dinner",foods:[["witte-pasta-gekookt",1.5],["kikkererwten-blik",.5],["courgette-gekookt",1],["tomaten-blik",1],["olijfolie",1],["kraanwater",1]]},"bulgur-aubergine-chickpeas":{meal:"dinner",foods:[["bulgur-gekookt",1.5],["kikkererwten-gekookt",1],["aubergine-gekookt",1],["olijfolie",1],["kraanwater",1]]},"chilli-sin-carne":{meal:"dinner",foods:[["kidneybonen-gekookt",1],["witte-rijst-gekookt",1.5],["tomaten-blik",1],["paprika-rood",1],["olijfolie",.5],["kraanwater",1]]},"chickpea-curry":{meal:"dinner",foods:[["kikkererwten-gekookt",1],["witte-rijst-gekookt",1.5],["tomaten-blik",1],["kerriepoeder",1],["olijfolie",.5],["kraanwater",1]]},"lentil-curry":{meal:"dinner",foods:[["linzen-gekookt",1],["witte-rijst-gekookt",1.5],["bloemkool-gekookt",1],["kerriepoeder",1],["olijfolie",1],["kraanwater",1]]},"brown-beans-rice":{meal:"dinner",foods:[["bruine-bonen-gekookt",1],["witte-rijst-gekookt",1.5],["paprika-groen",1],["ui-rauw",1],["olijfolie",.5],["kraanwater",1]]},"kale-mash-beans":{meal:"dinner",foods:[["aardappel-gekookt",1],["boerenkool-gekookt",1],["witte-bonen-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"carrot-onion-mash-lentils":{meal:"dinner",foods:[["aardappel-gekookt",1],["wortel-gekookt",1],["ui-rauw",1],["linzen-gekookt",1],["olijfolie",1.5],["kraanwater",1]]},"chips-beans-salad":{meal:"dinner",foods:[["friet-oven",1],["witte-bonen-tomatensaus",1],["kropsla",2],["olijfolie",1],["appelmoes",2],["kraanwater",1]]},"potatoes-cauliflower-peas":{meal:"dinner",foods:[["aardappel-gekookt",1],["doperwten-blik",1],["bloemkool-gekookt",1],["olijfolie",2],["appelmoes",2],["kraanwater",1]]},"stuffed-peppers-quinoa":{meal:"dinner",foods:[["quinoa-gekookt",1],["paprika-rood",2],["zwarte-bonen-blik",1],["avocado",1],["olijfolie",1],["kraanwater",1]]},"sweet-potato-black-beans":{meal:"dinner",foods:[["zoete-aardappel-gekookt",1.5],["zwarte-bonen-blik",1],["avocado",1],["tomaat",1],["olijfolie",1.5],["kraanwater",1]]},"baked-potato-broccoli-beans":{meal:"dinner",foods:[["aardappel-schil-oven",1],["broccoli-gekookt",1],["kidneybonen-blik",1],["tomaat",1],["olijfolie",1.5],["kraanwater",1]]},"millet-courgette-chickpeas":{meal:"dinner",foods:[["gierst-gekookt",1],["courgette-gekookt",1],["kikkererwten-blik",1],["ui-rauw",1],["olijfolie",1.5],["kraanwater",1]]},"split-pea-soup":{meal:"dinner",foods:[["spliterwten-gekookt",1.5],["knolselderij-gekookt",.5],["wortel-gekookt",.5],["aardappel-gekookt",1],["olijfolie",1],["kraanwater",1]]},"ratatouille-rice":{meal:"dinner",foods:[["witte-rijst-gekookt",2],["aubergine-gekookt",.5],["courgette-gekookt",.5],["tomaten-blik",1],["olijfolie",1.5],["kraanwater",1]]},"rice-carrots-beans":{meal:"dinner",foods:[["witte-rijst-gekookt",2],["wortel-gekookt",1],["kidneybonen-blik",.5],["olijfolie",.5],["kraanwater",1]]},banana:{meal:"snack",foods:[["banaan",1]]},apple:{meal:"snack",foods:[["appel",1]]},pear:{meal:"snack",foods:[["peer",1]]},orange:{meal:"snack",foods:[["sinaasappel",1]]},mandarins:{meal:"snack",foods:[["mandarijn",2]]},grapes:{meal:"snack",foods:[["druif",1]]},kiwis:{meal:"snack",foods:[["kiwi",2]]},mango:{meal:"snack",foods:[["mango",1]]},raspberries:{meal:"snack",foods:[["framboos",1]]},almonds:{meal:"snack",foods:[["amandel-rauw",1]]},cashews:{meal:"snack",foods:[["cashewnoot-rauw",1]]},peanuts:{meal:"snack",foods:[["pinda-geroosterd",1]]},"mixed-nuts":{meal:"snack",foods:[["gemengde-noten",1]]},"walnuts-raisins":{meal:"snack",foods:[["walnoot",1],["rozijn",1]]},"trail-mix":{meal:"snack",foods:[["studentenhaver",1]]},"dark-chocolate":{meal:"snack",foods:[["chocolade-puur-70-85",1]]},yoghurt:{meal:"snack",foods:[["yoghurt-vol",1]]},"yoghurt-raspberries":{meal:"snack",foods:[["yoghurt-mager",1],["framboos",1]]},"cracker-cheese":{meal:"snack",foods:[["volkorencracker",1],["goudse-kaas",1]]},gingerbread:{meal:"snack",foods:[["ontbijtkoek",1],["halvarine",1]]},"syrup-waffle":{meal:"snack",foods:[["stroopwafel",1]]},edamame:{meal:"snack",foods:[["edamame",1]]},"soy-drink":{meal:"snack",foods:[["sojadrink",1]]},figs:{meal:"snack",foods:[["vijg-gedroogd",1]]},dates:{meal:"snack",foods:[["dadel-medjool",2]]},"dried-apricots":{meal:"snack",foods:[["abrikoos-gedroogd",1]]},"carrot-hummus":{meal:"snack",foods:[["wortel-rauw",1],["hummus",1]]},"pepper-hummus":{meal:"snack",foods:[["paprika-rood",1],["hummus",1]]},"pumpkin-seeds":{meal:"snack",foods:[["pompoenpit-gedroogd",1]]},"sunflower-seeds-raisins":{meal:"snack",foods:[["zonnebloempit",1],["rozijn",1]]},popcorn:{meal:"snack",foods:[["popcorn",1]]},"rice-cakes":{meal:"snack",foods:[["rijstwafel",2]]},"cucumber-hummus":{meal:"snack",foods:[["komkommer",1],["hummus",1]]},"banana-seeds":{meal:"snack",foods:[["banaan",1],["zonnebloempit",1]]},"rice-cakes-avocado-snack":{meal:"snack",foods:[["rijstwafel",2],["avocado",1]]}},meals:mt,dietGroups:{leafyGreens:["spinazie-rauw","andijvie-gekookt","boerenkool-gekookt","snijbiet-rauw","kropsla","veldsla","rucola","paksoi-gekookt"],nutsSeeds:["amandel-rauw","cashewnoot-rauw","walnoot","hazelnoot-rauw","pinda-geroosterd","gemengde-noten","pindakaas","pompoenpit-gedroogd","zonnebloempit","lijnzaad","chiazaad"],legumes:["bruine-bonen-gekookt","kidneybonen-gekookt","kidneybonen-blik","kikkererwten-blik","linzen-gekookt","spliterwten-gekookt","witte-bonen-tomatensaus","doperwten-diepvries","hummus"],wholegrains:["volkorenbrood","bruinbrood","meergranenbrood","roggebrood","knackebrod","rijstwafel","havermout-droog","zilvervliesrijst-gekookt","volkorenpasta-gekookt"],fish:["zalm-gekweekt-bereid","kabeljauw-bereid","schelvis-bereid","haring-rauw","makreel-gerookt","tonijn-blik-water","sardines-blik-olie","visstick","garnalen-hollandse"],darkChocolate:["chocolade-puur-45-59","chocolade-puur-60-69","chocolade-puur-70-85"]},backgroundBasket:[{food:"koffie-zwart",portionsPerWeek:21},{food:"thee-zwart",portionsPerWeek:14},{food:"kraanwater",portionsPerWeek:21},{food:"halfvolle-melk",portionsPerWeek:7},{food:"yoghurt-vol",portionsPerWeek:4},{food:"goudse-kaas",portionsPerWeek:10},{food:"aardappel-gekookt",portionsPerWeek:3},{food:"friet-oven",portionsPerWeek:1},{food:"bloemkool-gekookt",portionsPerWeek:1},{food:"sperziebonen-gekookt",portionsPerWeek:1},{food:"courgette-gekookt",portionsPerWeek:1},{food:"wortel-rauw",portionsPerWeek:2},{food:"tomaat",portionsPerWeek:4},{food:"paprika-rood",portionsPerWeek:2},{food:"ui-rauw",portionsPerWeek:2},{food:"komkommer",portionsPerWeek:2},{food:"champignons-gebakken",portionsPerWeek:1},{food:"banaan",portionsPerWeek:2},{food:"appel",portionsPerWeek:4},{food:"sinaasappel",portionsPerWeek:1},{food:"mandarijn",portionsPerWeek:2},{food:"druif",portionsPerWeek:1},{food:"sinaasappelsap",portionsPerWeek:1},{food:"kipfilet-bereid",portionsPerWeek:2},{food:"rundergehakt-bereid",portionsPerWeek:2},{food:"karbonade-bereid",portionsPerWeek:1},{food:"ham-gekookt",portionsPerWeek:5},{food:"ei-gekookt",portionsPerWeek:3},{food:"witbrood",portionsPerWeek:7},{food:"beschuit",portionsPerWeek:2},{food:"witte-pasta-gekookt",portionsPerWeek:1},{food:"witte-rijst-gekookt",portionsPerWeek:1},{food:"melkchocolade",portionsPerWeek:2},{food:"stroopwafel",portionsPerWeek:1},{food:"mariakaakje",portionsPerWeek:5},{food:"jam",portionsPerWeek:4},{food:"chips",portionsPerWeek:1},{food:"bier",portionsPerWeek:2},{food:"wijn-rood",portionsPerWeek:2}],basketKinds:[{foods:["koffie-zwart","espresso","oploskoffie","thee-zwart","thee-groen","kruidenthee"]},{foods:["kraanwater","mineraalwater"]},{foods:["bier","wijn-rood","wijn-wit"]},{foods:["goudse-kaas","edammer","maasdammer","commissiekaas-oud","emmentaler","cheddar","brie","geitenkaas-zacht","blauwe-kaas","feta","mozzarella","parmezaan","roomkaas","huttenkase"]},{foods:["ei-gekookt","ei-gebakken"]},{categories:["dairy-eggs"],foods:["chocolademelk","sojadrink","amandeldrink","haverdrink","rijstdrink","sojayoghurt"]},{foods:["aardappel-gekookt","aardappel-schil-oven","aardappelpuree","friet-oven","zoete-aardappel-gekookt","witte-pasta-gekookt","volkorenpasta-gekookt","volkorenpasta-droog","eiermie-gekookt","witte-rijst-gekookt","zilvervliesrijst-gekookt","zilvervliesrijst-droog","wilde-rijst-gekookt","couscous-gekookt","bulgur-gekookt","quinoa-gekookt","quinoa-droog","boekweit-gekookt","boekweit-droog","gierst-gekookt","gierst-droog","parelgort-gekookt","spelt-gekookt","teff-gekookt","amarant-gekookt"]},{foods:["chips","tortillachips","popcorn"]},{categories:["grains-bread"]},{categories:["vegetables"],foods:["tomatensap","wortelsap"]},{categories:["fruit"],foods:["sinaasappelsap","appelsap","druivensap","pruimensap"]},{categories:["meat-poultry","fish-seafood","meat-alternatives"]},{categories:["chocolate-sweets"]}],adultFromYears:18,estimateFromYears:14,estimateSpread:{share:.25,sources:["usda-sr28","ciqual-2025","editorial"]},rules:{safety:{"flag-palpitations-alarm":{when:{fact:"redFlags",has:"palpitations-alarm"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["cardiologiecentra","rd-hart"]},"flag-palpitations":{when:{fact:"redFlags",has:"palpitations"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["cardiologiecentra","hartziekte-be"]},"flag-stroke-signs":{when:{fact:"redFlags",has:"stroke-signs"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["none"]},"flag-hypermagnesaemia":{when:{fact:"redFlags",has:"hypermagnesaemia"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["medscape-hypermg","gerritspeek","simpto"]},"flag-hypermagnesaemia-early":{when:{fact:"redFlags",has:"hypermagnesaemia-early"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["medscape-hypermg","gerritspeek"]},"flag-diarrhoea-persists":{when:{fact:"redFlags",has:"diarrhoea-persists"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["bfr2017"]},"flag-blood-in-stool":{when:{fact:"redFlags",has:"blood-in-stool"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["none"]},"flag-seizure-tetany":{when:{fact:"redFlags",has:"seizure-tetany"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["fda-ppi-podcast","ntvg2002"]},"flag-ppi-symptoms":{when:{fact:"redFlags",has:"ppi-symptoms"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["fda-ppi-podcast","fda-ppi"]},"flag-insomnia":{when:{fact:"redFlags",has:"insomnia"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["bsl-insomnia","nhg-sleep"]},"flag-sleep-apnoea":{when:{fact:"redFlags",has:"sleep-apnoea"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-depression":{when:{fact:"redFlags",has:"depression"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["nvvp-depressie"]},"flag-suicidal-thoughts":{when:{fact:"redFlags",has:"suicidal-thoughts"},ifUnknown:"block",severity:"emergency",refer:"crisis",shows:[],sources:["none"]},"flag-weight-loss":{when:{fact:"redFlags",has:"weight-loss"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-fatigue-long":{when:{fact:"redFlags",has:"fatigue-long"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-burnout":{when:{fact:"redFlags",has:"burnout"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-calf-clot":{when:{fact:"redFlags",has:"calf-clot"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["none"]},"flag-leg-cramps-new":{when:{fact:"redFlags",has:"leg-cramps-new"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-rls":{when:{fact:"redFlags",has:"rls"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["cm-rls"]},"flag-headache-alarm":{when:{fact:"redFlags",has:"headache-alarm"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["none"]},"flag-headache-chronic":{when:{fact:"redFlags",has:"headache-chronic"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-pre-eclampsia":{when:{fact:"redFlags",has:"pre-eclampsia"},ifUnknown:"block",severity:"stop",refer:"midwife",shows:[],sources:["none"]},"flag-kidney":{when:{fact:"redFlags",has:"kidney"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","fk-aspartaat","pta2018"]},"flag-refeeding-criteria":{when:{fact:"redFlags",has:"refeeding-criteria"},ifUnknown:"ignore",severity:"stop",refer:"gp-today",shows:[],sources:["nice-refeed","nhs-refeed"]},"flag-deficiency-not-by-symptoms":{when:{fact:"redFlags",has:"deficiency-not-by-symptoms"},ifUnknown:"ignore",severity:"info",refer:"gp",shows:[],sources:["ntvg2002"]},"age-under-4":{when:{fact:"ageYears",below:4},ifUnknown:"block",severity:"stop",refer:"doctor",shows:["ageYears"],sources:["bfr2017"]},"age-4-17":{when:{all:[{fact:"ageYears",atLeast:4},{fact:"ageYears",below:18}]},ifUnknown:"block",severity:"caution",refer:"doctor",shows:["ageYears","upperLevelMg"],sources:["bfr2017","iom1997-encyclopedia"]},pregnant:{when:{fact:"lifeStage",is:"pregnant"},ifUnknown:"block",severity:"caution",refer:"midwife",shows:["standard","referenceLowMg","ceilingMg"],sources:["efsa2015","gr-table-nutribites","sanomedica-ul","reg2024-2694"]},breastfeeding:{when:{fact:"lifeStage",is:"breastfeeding"},ifUnknown:"block",severity:"caution",refer:"midwife",shows:["standard","referenceLowMg","ceilingMg"],sources:["efsa2015","gr-table-nutribites","sanomedica-ul","reg2024-2694"]},"pregnant-minor":{when:{all:[{fact:"ageYears",below:18},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]},ifUnknown:"block",severity:"stop",refer:"midwife",shows:["ageYears"],sources:["gr-table-nutribites","vc-table-metagenics","efsa2015"]},"no-reference-intake":{when:{fact:"referenceKnown",is:!1},ifUnknown:"ignore",severity:"stop",refer:"midwife",shows:["ageYears"],sources:["gr-table-nutribites","vc-table-metagenics","efsa2015","iom1997-encyclopedia"]},"unsure-age":{when:{fact:"unsure",has:"ageYears"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"unsure-life-stage":{when:{fact:"unsure",has:"lifeStage"},ifUnknown:"ignore",severity:"stop",refer:"midwife",shows:[],sources:["editorial"]},"unsure-conditions":{when:{fact:"unsure",has:"conditions"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"unsure-medicines":{when:{fact:"unsure",has:"medicines"},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["emc2678","pta2018"]},"unsure-red-flags":{when:{fact:"unsure",has:"redFlags"},ifUnknown:"ignore",severity:"stop",refer:"gp-today",shows:[],sources:["editorial"]},"unsure-supplements":{when:{fact:"unsure",has:"supplements"},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["editorial"]},"hours-not-kept":{when:{fact:"hoursKept",is:!1},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["emc2678","pta2018"]},"condition-renal-severe":{when:{fact:"conditions",has:"renal-severe"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","fk-aspartaat","pta2018","medscape-hypermg","gerritspeek"]},"condition-renal-mild":{when:{fact:"conditions",has:"renal-mild"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["hsis","magnaspartate","medscape-hypermg","gerritspeek"]},"condition-myasthenia":{when:{fact:"conditions",has:"myasthenia"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["bmj-mg","rx-mgso4"]},"condition-heart-block":{when:{fact:"conditions",has:"heart-block"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","zechstein-nl"]},"condition-diabetes":{when:{fact:"conditions",has:"diabetes"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["invite-risk","pfusion"]},"condition-gi-disease":{when:{fact:"conditions",has:"gi-disease"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["invite-risk"]},"condition-alcohol":{when:{fact:"conditions",has:"alcohol"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["invite-risk"]},"condition-refeeding":{when:{fact:"conditions",has:"refeeding"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["nice-refeed","nhs-refeed"]},"condition-dehydration":{when:{fact:"conditions",has:"dehydration"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["pta2018"]},"condition-older-frail":{when:{fact:"conditions",has:"older-frail"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["mgo-laxative"]},"condition-other":{when:{fact:"conditions",has:"other"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"medicine-tetracyclines":{when:{fact:"medicines",has:"tetracyclines"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:3,hoursBeforeMedicine:4},sources:["emc2678","emedhealth","medpill-tetra"]},"medicine-quinolones":{when:{fact:"medicines",has:"quinolones"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:8},sources:["emedhealth","medizzine-cipro","none"]},"medicine-bisphosphonates":{when:{fact:"medicines",has:"bisphosphonates"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4},sources:["emc2678","webmd-bisphos","medizzine-alen"]},"medicine-levothyroxine":{when:{fact:"medicines",has:"levothyroxine"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["relis2014","schildklierwijzer"]},"medicine-loop-thiazide-diuretics":{when:{fact:"medicines",has:"loop-thiazide-diuretics"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["emc2678"]},"medicine-potassium-sparing-diuretics":{when:{fact:"medicines",has:"potassium-sparing-diuretics"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["ksparing-bmj","ebsco-ksparing"]},"medicine-ppi":{when:{fact:"medicines",has:"ppi"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["fda-ppi"]},"medicine-aminoglycosides":{when:{fact:"medicines",has:"aminoglycosides"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["emc2678","emedhealth","rx-mgso4"]},"medicine-muscle-relaxants":{when:{fact:"medicines",has:"muscle-relaxants"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["rx-mgso4"]},"medicine-digoxin":{when:{fact:"medicines",has:"digoxin"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["emc2678","pfusion","none"]},"medicine-gabapentin":{when:{fact:"medicines",has:"gabapentin"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["medikamio-gaba","consensus-gaba"]},"medicine-mg-antacids-laxatives":{when:{fact:"medicines",has:"mg-antacids-laxatives"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],sources:["fk-hydroxide","mgo-laxative"]},"medicine-calcium":{when:{fact:"medicines",has:"calcium"},ifUnknown:"block",severity:"info",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["pfusion","hcn","none"]},"medicine-zinc":{when:{fact:"medicines",has:"zinc"},ifUnknown:"block",severity:"info",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["hcn","none"]},"medicine-iron":{when:{fact:"medicines",has:"iron"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678"]},"medicine-other-binders":{when:{fact:"medicines",has:"other-binders"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678"]},"medicine-fluoride":{when:{fact:"medicines",has:"fluoride"},ifUnknown:"block",severity:"info",shows:[],figures:{hoursAfterMedicine:3,hoursBeforeMedicine:3},sources:["emc2678"]},"medicine-other-losers":{when:{fact:"medicines",has:"other-losers"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["emc2678","emc12118"]},"medicine-hiv-integrase":{when:{fact:"medicines",has:"hiv-integrase"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:6},sources:["hcn","none"]},"medicine-calcium-channel-blockers":{when:{fact:"medicines",has:"calcium-channel-blockers"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["rx-mgso4","pfusion"]},"medicine-other":{when:{fact:"medicines",has:"other"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678","pta2018"]},"takes-orotate":{when:{fact:"takenForms",has:"orotate"},ifUnknown:"block",severity:"stop",refer:"pharmacist",shows:[],sources:["efsa2009-orotate","efsa2025-orotate"]},"takes-threonate-expecting":{when:{all:[{fact:"takenForms",has:"threonate"},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]},ifUnknown:"block",severity:"stop",refer:"midwife",shows:[],sources:["reg2024-2694"]},"takes-threonate-minor":{when:{all:[{fact:"takenForms",has:"threonate"},{fact:"ageYears",below:18}]},ifUnknown:"block",severity:"stop",refer:"doctor",shows:["ageYears"],sources:["reg2024-2694"]},"takes-laxative-form":{when:{any:[{fact:"supplementForms",has:"sulfate"},{fact:"supplementForms",has:"hydroxide"}]},ifUnknown:"block",severity:"caution",refer:"pharmacist",withholdsPlan:!0,shows:[],sources:["fk-hydroxide","none"]}},proposal:{"above-upper-level":{when:{not:{fact:"roomMg",atLeast:0}},ifUnknown:"block",severity:"caution",refer:"doctor",shows:["supplementMgHigh","ceilingMg"],sources:["bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]}},dose:{"dose-above":{when:{any:[{fact:"levelRoomMg",below:0},{fact:"levelRoomAtMostMg",below:0}]},ifUnknown:"block",severity:"caution",refer:"doctor",outcome:"above",shows:["supplementMg","supplementMgHigh","supplementMgAtLeast","upperLevelMg"],sources:["bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]},"dose-above-bought":{when:{fact:"boughtMg",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"doctor",beside:["above"],shows:["unplannedMg","upperLevelMg"],sources:["bfr2017","editorial"]},"dose-above-antacid":{when:{fact:"antacidMg",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"pharmacist",beside:["above"],shows:[],sources:["fk-hydroxide","mgo-laxative","editorial"]},"dose-food-unsure":{when:{any:[{fact:"unsure",has:"diet"},{fact:"unsure",has:"foodMg"}]},ifUnknown:"ignore",severity:"info",outcome:"within",shows:["supplementMgHigh","upperLevelMg"],...gt,sources:["editorial"]},"dose-below":{when:{fact:"shortMg",atLeast:1},ifUnknown:"ignore",severity:"info",outcome:"below",shows:["shortMg","supplementMgHigh","upperLevelMg"],...gt,sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia"]},"dose-within":{when:{fact:"shortMg",below:1},ifUnknown:"block",severity:"info",outcome:"within",shows:["foodLowMg","supplementMg","supplementMgHigh","referenceHighMg","upperLevelMg"],...gt,sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia"]},"dose-prescribed":{when:{fact:"prescribedMg",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"prescriber",shows:["prescribedMg"],sources:["editorial"]},"dose-not-planned":{when:{all:[{fact:"unplannedMg",atLeast:1},{fact:"ageYears",atLeast:18},{fact:"roomMg",atLeast:0}]},ifUnknown:"ignore",severity:"info",beside:["below","within"],shows:[],sources:["editorial"]},"dose-child-us-level":{when:{all:[{fact:"ageYears",atLeast:4},{fact:"ageYears",below:9},{fact:"supplementMgHigh",atLeast:111},{not:{fact:"standard",is:"us"}}]},ifUnknown:"ignore",severity:"caution",refer:"doctor",shows:[],figures:{usLevelMg:110},sources:["iom1997-encyclopedia","bfr2017"]},"dose-over-eu-level":{when:{all:[{fact:"supplementMgHigh",atLeast:ht.euCeilingMg+1},{fact:"levelRoomMg",atLeast:0}]},ifUnknown:"ignore",severity:"caution",refer:"doctor",withholdsPlan:!0,shows:["supplementMg","supplementMgHigh","upperLevelMg"],...gt,sources:["bfr2017","sanomedica-ul","iom1997-encyclopedia"]},"dose-label-impossible":{when:{fact:"impossibleLabels",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"pharmacist",shows:[],sources:["calc"]}},need:{"enough-from-food":{when:{fact:"gapMg",below:1},ifUnknown:"ignore",severity:"info",outcome:"nothing-needed",shows:["referenceLowMg","referenceHighMg","foodLowMg","foodHighMg","supplementMg"],sources:["gr-table-nutribites","efsa2015"]},"food-unsure":{when:{any:[{fact:"unsure",has:"diet"},{fact:"unsure",has:"foodMg"}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["referenceLowMg","referenceHighMg"],sources:["editorial"]},"minor-food-first":{when:{any:[{fact:"ageYears",below:14},{all:[{fact:"ageYears",below:18},{fact:"gapMg",atLeast:1}]}]},ifUnknown:"block",severity:"info",outcome:"food-first",shows:["ageYears"],sources:["bfr2017","iom1997-encyclopedia"]},"small-gap":{when:{fact:"gapMg",below:60},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg"],figures:{formFromGapMg:60},sources:["editorial","eucell"]},"estimate-may-close":{when:{fact:"gapLowMg",below:1},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg","referenceLowMg","referenceHighMg","foodLowMg","foodHighMg"],sources:["editorial","usda-sr28","ciqual-2025"]},"prefers-skin":{when:{all:[{fact:"prefer",is:"skin"},{fact:"gapMg",atLeast:1}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg"],sources:["grober2017","kass2017"]},"no-room":{when:{all:[{fact:"roomMg",below:60},{fact:"gapMg",atLeast:1}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["roomMg","ceilingMg","supplementMgHigh"],figures:{formFromGapMg:60},sources:["editorial","bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]},"gap-needs-supplement":{when:{fact:"gapMg",atLeast:60},ifUnknown:"block",severity:"info",outcome:"form",shows:["gapMg","referenceLowMg","referenceHighMg","foodLowMg","foodHighMg","supplementMg"],figures:{formFromGapMg:60},sources:["editorial","gr-table-nutribites","efsa2015"]}},choice:{"orotate-never":{when:{fact:"form",is:"orotate"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["efsa2009-orotate","efsa2025-orotate"]},"threonate-minor-pregnant":{when:{all:[{fact:"form",is:"threonate"},{any:[{fact:"ageYears",below:18},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]}]},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["reg2024-2694"]},"threonate-novel":{when:{fact:"form",is:"threonate"},ifUnknown:"ignore",severity:"info",weight:-3,neverFirst:!0,shows:["form"],sources:["reg2024-2694","reg2025-2225"]},"skin-not-counted":{when:{fact:"formRoute",is:"topical"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["grober2017","kass2017"]},laxative:{when:{fact:"form",in:["sulfate","hydroxide"]},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["fk-hydroxide","none"]},"vitamin-c-source":{when:{fact:"form",is:"ascorbate"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["dir2002-46","calc"]},mixture:{when:{fact:"form",is:"marine"},ifUnknown:"ignore",severity:"info",weight:-10,shows:["form"],sources:["marine-scienceinsights","marine-naturalhealth"]},"uptake-good":{when:{fact:"formUptake",in:["good","good-uncertain"]},ifUnknown:"ignore",severity:"info",weight:30,shows:["form","formUptake"],sources:["pardo2021","blancquaert2019","firoz2001","walker2003"]},"uptake-poor":{when:{fact:"formUptake",in:["low-moderate","low","poor","uncertain","unproven","as-oxide-hydroxide"]},ifUnknown:"ignore",severity:"info",weight:-20,shows:["form","formUptake"],sources:["pardo2021","blancquaert2019","firoz2001"]},"solubility-low":{when:{fact:"formSolubility",in:["very-low","low"]},ifUnknown:"ignore",severity:"info",weight:-5,shows:["form","formSolubility"],sources:["editorial","blancquaert2019"]},"share-very-low":{when:{fact:"formElementalPercent",below:6},ifUnknown:"ignore",severity:"info",weight:-6,shows:["form","formElementalPercent"],sources:["calc"]},"share-low":{when:{all:[{fact:"formElementalPercent",atLeast:6},{fact:"formElementalPercent",below:10}]},ifUnknown:"ignore",severity:"info",weight:-2,shows:["form","formElementalPercent"],sources:["calc"]},"gut-strong":{when:{fact:"formGutEffect",in:["moderate-high","high"]},ifUnknown:"ignore",severity:"info",weight:-6,shows:["form","formGutEffect"],sources:["mgo-laxative","fk-hydroxide"]},"gut-sensitive-moderate":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"formGutEffect",is:"moderate"}]},ifUnknown:"ignore",severity:"info",weight:-10,shows:["form","formGutEffect"],sources:["none"]},"gut-sensitive-strong":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"formGutEffect",in:["moderate-high","high"]}]},ifUnknown:"ignore",severity:"info",weight:-20,shows:["form","formGutEffect"],sources:["mgo-laxative","fk-hydroxide"]},"custom-energy":{when:{all:[{fact:"form",is:"malate"},{any:[{fact:"goals",has:"energy"},{fact:"goals",has:"fatigue"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-nerves-first":{when:{all:[{fact:"form",is:"bisglycinate"},{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-nerves-second":{when:{all:[{fact:"form",is:"taurate"},{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]},ifUnknown:"ignore",severity:"info",weight:4,shows:["form"],sources:["editorial"]},"custom-muscles-first":{when:{all:[{fact:"form",is:"bisglycinate"},{fact:"goals",has:"muscles"}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-muscles-second":{when:{all:[{fact:"form",is:"citrate"},{fact:"goals",has:"muscles"}]},ifUnknown:"ignore",severity:"info",weight:4,shows:["form"],sources:["editorial"]},"custom-bones":{when:{all:[{fact:"form",is:"citrate"},{any:[{fact:"goals",has:"bones"},{fact:"goals",has:"teeth"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-sensitive":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"form",in:["glycerophosphate","bisglycinate"]}]},ifUnknown:"ignore",severity:"info",weight:6,shows:["form"],sources:["editorial"]},"custom-default":{when:{all:[{fact:"form",is:"citrate"},{not:{any:[{fact:"goals",has:"energy"},{fact:"goals",has:"fatigue"},{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"},{fact:"goals",has:"muscles"},{fact:"goals",has:"bones"},{fact:"goals",has:"teeth"}]}},{not:{fact:"stomach",is:"sensitive"}}]},ifUnknown:"ignore",severity:"info",weight:1,shows:["form"],sources:["editorial"]}},notes:{"note-stress":{...ft,when:{all:[pt,{fact:"stress",in:["some","high"]}]},beside:kt,sources:["efsa2015","pickering2020"]},"note-sport":{...ft,when:{all:[pt,{fact:"sportHours",atLeast:5}]},beside:kt,sources:["gr-table-nutribites","nielsen2006"]},"note-slow":{...ft,when:{all:[pt,{fact:"stomach",is:"slow"}]},beside:kt,sources:["mgo-laxative","fk-hydroxide"]},"note-cycle":{...ft,when:{all:[pt,{fact:"goals",has:"cycle"}]},beside:kt,sources:["gr-table-nutribites","oc1974","blum1992"]},"note-65-plus":{...ft,when:{fact:"ageYears",atLeast:65},beside:["form","food-first","nothing-needed","below","within","above"],sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia","mgo-laxative"]},"note-teen":{...ft,when:{all:[{fact:"standard",is:"nl"},{fact:"ageYears",below:18},{any:[{fact:"ageYears",atLeast:14},{all:[{fact:"sex",is:"female"},{fact:"ageYears",atLeast:10}]}]}]},beside:["food-first","below"],sources:["rivm-wateetnl"]}}},keepFormsFromScore:25,plan:{roundDownToMg:10,startShare:.5,startDays:7,splitAboveMg:200,reviewAfterDays:28,stopWhen:["flag-diarrhoea-persists","flag-hypermagnesaemia-early","flag-hypermagnesaemia"],hoursBetweenIntakes:3,defaultMeals:["08:00","12:30","18:00"],defaultWake:"07:00",defaultBed:"23:00",otherMedicine:{hours:4,usualTimes:["08:00","22:00"]},sources:["bfr2017","emc2678","fine1991","editorial"]},besideAdvice:{keeping:{sources:["editorial","none"]},trials:{lowWeeks:8,highWeeks:24,sources:["pouteau2018","schutten2021"]},alcohol:{sources:["invite-risk"]},vitaminB6:{sources:["efsa2023-b6"]},notEnough:{sources:["editorial","ntvg2002"]},firstHelp:{sleep:{sources:["bsl-insomnia","nhg-sleep"]},stress:{sources:["none"]},"restless-legs":{sources:["cm-rls"]},headache:{sources:["none"]}}},questions:[{id:"signs-now",fact:"redFlags",kind:"many",choices:["palpitations-alarm","stroke-signs","hypermagnesaemia","seizure-tetany","headache-alarm"],unsure:!0,confirm:!0},{id:"age",fact:"ageYears",kind:"number",unsure:!1,confirm:!0},{id:"sex",fact:"sex",kind:"one",choices:["female","male"],unsure:!0,always:!0},{id:"life-stage",fact:"lifeStage",kind:"one",choices:["none","pregnant","breastfeeding"],unsure:!0,parent:"sex",when:{all:[{not:{fact:"sex",is:"male"}},{fact:"ageYears",atLeast:12},{fact:"ageYears",below:60}]},otherwise:"none",confirm:!0},{id:"conditions",fact:"conditions",kind:"many",choices:["renal-severe","renal-mild","myasthenia","heart-block","diabetes","gi-disease","alcohol","refeeding","dehydration","older-frail","other"],unsure:!0,confirm:!0},{id:"medicines",fact:"medicines",kind:"many",choices:["tetracyclines","quinolones","bisphosphonates","levothyroxine","loop-thiazide-diuretics","potassium-sparing-diuretics","ppi","aminoglycosides","muscle-relaxants","digoxin","gabapentin","mg-antacids-laxatives","calcium","zinc","iron","other-binders","fluoride","other-losers","hiv-integrase","calcium-channel-blockers","other"],unsure:!0,confirm:!0},{id:"supplements",fact:"supplements",kind:"supplements",unsure:!0,confirm:!0},{id:"goals",fact:"goals",kind:"many",choices:["fatigue","energy","nerves","mind","muscles","bones","teeth","other","sleep","stress","cramps","restless-legs","headache","cycle","heart","digestion","sport"],unsure:!1,when:{fact:"ageYears",atLeast:18}},{id:"stress",fact:"stress",kind:"one",choices:["low","some","high"],unsure:!0,parent:"goals",modes:["education"],when:{all:[{fact:"ageYears",atLeast:18},{any:[{fact:"goals",has:"stress"},{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]}},{id:"sport",fact:"sportHours",kind:"number",unsure:!0,parent:"goals",modes:["education"],when:{all:[{fact:"ageYears",atLeast:18},{any:[{fact:"goals",has:"sport"},{fact:"goals",has:"muscles"},{fact:"goals",has:"energy"}]}]}},{id:"signs-topic",fact:"redFlags",kind:"many",choices:["palpitations","hypermagnesaemia-early","diarrhoea-persists","blood-in-stool","ppi-symptoms","insomnia","sleep-apnoea","depression","suicidal-thoughts","weight-loss","fatigue-long","burnout","calf-clot","leg-cramps-new","rls","headache-chronic","pre-eclampsia","deficiency-not-by-symptoms"],unsure:!0,parent:"goals",adds:!0},{id:"stomach",fact:"stomach",kind:"one",choices:["robust","sensitive","slow"],educationChoices:["slow"],unsure:!0,when:{fact:"ageYears",atLeast:18}},{id:"diet",fact:"diet",kind:"portions",unsure:!0,when:{fact:"ageYears",atLeast:14}},{id:"avoid",fact:"avoid",kind:"many",choices:["nuts","gluten","fish","dairy","soy","animal"],unsure:!1,when:{not:{fact:"gapMg",below:1}},always:!0},{id:"prefer",fact:"prefer",kind:"one",choices:["few-units","powder","liquid","skin","any"],unsure:!1,when:{fact:"ageYears",atLeast:18}}],preferredUnits:{powder:["scoop","sachet","gram"],liquid:["ml","drop","ampoule","effervescent"]}},wt=/^[\u200B\u2060\s]{1,9}|[\u200B\u2060\s]{1,9}$/g,vt=/^[\u201c\u201d\u201e\u201f\xab\xbb\u2033](\S*)[\u201c\u201d\u201e\u201f\xab\xbb\u2033]$/;function yt(e){return null===e?null:e.trim().replace(wt,"").replace(vt,"$1")}const $t=["http","https","mailto","tel"],xt=["http","https"],Mt=e=>/\p{Cc}/u.test(e),jt=e=>e.replace(/%([\da-f]{2})/gi,(e,t)=>String.fromCharCode(Number.parseInt(t,16)));function zt(e,t){if("string"!=typeof e||e.length>4e3)return null;const n=e.trim();if(""===n||Mt(n))return null;const o=function(e){const[,t]=/^([a-z][a-z0-9+.-]*):/i.exec(e)??[];return t?.toLowerCase()??null}(n);if(null!==o&&!t.includes(o))return null;try{const{protocol:e}=new URL(n,"https://page.invalid/");return e!==`${o??"https"}:`?null:"mailto"!==o||(e=>e.split(/[?&]/).filter(e=>!/^body=/i.test(e)).map(jt).every(e=>!Mt(e)&&!/^[^=]*attach[^=]*=/i.test(e)))(n)?n:null}catch{return null}}const St=e=>zt(e,$t),At=e=>zt(e,xt);function Pt(e){const t=function(e){if("string"==typeof e)return e;if(void 0===e)return"(missing)";try{return ye(e,200)??`(${typeof e})`}catch{return`(${typeof e})`}}(e);return t.length>200?`${t.slice(0,199)}\u2026`:t}function _t(e,t){return(e.length>t?`${e.slice(0,t-1)}\u2026`:e).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu," ")}const Ot=(e,t,n)=>Object.freeze({attribute:_t(e,200),value:Pt(t),expected:_t(n,2e3)});function Ct(e){const t=e.at(-1)??"";return e.length<2?t:`${e.slice(0,-1).join(", ")} or ${t}`}function Tt(e,t){return{attribute:e,expected:Ct(t),fallback:t[0],read:e=>t.find(t=>"string"==typeof e&&t===e.trim().toLowerCase())}}function Dt(e){return{attribute:e,expected:"no value: the attribute is on when it is present and off when it is absent",fallback:!1,isFlag:!0,read:e=>"boolean"==typeof e?e:void 0}}function Et(e,t,n){return{attribute:e,expected:t,fallback:null,read:e=>"string"==typeof e&&e.length<=n?e.trim():void 0}}const Ft=({attribute:e,isFlag:t})=>({attribute:e,type:t?Boolean:String});function Lt(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Ft(t)]))}const Bt=[null,"","true"];function Nt(e,t,n,o){if(n.isFlag){const t=function(e,{attribute:t,expected:n}){const o=yt(e.getAttribute(t));return Bt.includes(o)||o===t?null:Ot(t,o,n)}(e,n);t&&o.push(t)}if(!(e=>null!=e&&!("string"==typeof e&&""===e.trim()))(t))return n.fallback;const s=n.read(t);return void 0!==s?s:(o.push(Ot(n.attribute,t,n.expected)),n.fallback)}function qt(e,t){const n=[],o=Object.entries(t).map(([t,o])=>{const s=e[t];return[t,Nt(e,s,o,n)]});return{values:Object.fromEntries(o),problems:n}}function Wt(e,t){if(null!==e)return e;const[n,...o]=t.split("-"),s=o.find(e=>/^[a-z]{2}$/i.test(e));return void 0!==s?s.toUpperCase():"nl"===n?.toLowerCase()?"NL":null}const Ht={standard:Tt("standard",["nl","eu","us"]),claims:Tt("claims",["eu","education"]),country:{attribute:"country",expected:"two letters, such as NL or BE",fallback:null,read:e=>"string"==typeof e&&/^[a-z]{2}$/i.test(e.trim())?e.trim().toUpperCase():void 0},eventDetail:Tt("event-detail",["result","reasons","answers"]),pushDatalayer:Dt("push-datalayer"),debug:Dt("debug")};function Rt(...e){try{console.warn(...e)}catch{}}function Ut(e,t,n,o={}){const s=new CustomEvent(t,{detail:n,bubbles:!0,composed:!0,cancelable:o.cancelable??!1});return e.dispatchEvent(s)}const It=[1,2],Gt={"Array.isArray":[()=>Array.isArray([]),"true"],"Array.prototype.at":[()=>[1,2].at(-1),"2"],"Array.prototype.concat":[()=>[1].concat([2],3),"1,2,3"],"Array.prototype.every":[()=>[1,2].every((e,t)=>e>t),"true"],"Array.prototype.filter":[()=>[1,2,3].filter((e,t)=>e+t>2),"2,3"],"Array.prototype.find":[()=>[1,2].find(e=>e>1),"2"],"Array.prototype.findIndex":[()=>[1,2].findIndex(e=>e>1),"1"],"Array.prototype.flat":[()=>[[1],[[2,3]]].flat().length,"2"],"Array.prototype.flatMap":[()=>[[1],[[2,3]]].flatMap(e=>e).length,"2"],"Array.prototype.includes":[()=>[1,2].includes(2),"true"],"Array.prototype.indexOf":[()=>[1,2,1].indexOf(1,1),"2"],"Array.prototype.join":[()=>[1,null,2].join("-"),"1--2"],"Array.prototype.map":[()=>[1,2].map((e,t)=>e*t),"0,2"],"Array.prototype.reduce":[()=>[1,2].reduce((e,t)=>e+t,3),"6"],"Array.prototype.reverse":[()=>[1,2].reverse(),"2,1"],"Array.prototype.slice":[()=>[1,2,3].slice(-2,-1),"2"],"Array.prototype.some":[()=>[1,2].some((e,t)=>e===t),"false"],"Array.prototype.sort":[()=>[3,1,2].sort((e,t)=>e-t),"1,2,3"],"Array.prototype.splice":[()=>[1,2,3].splice(1,1),"2"],"Array.prototype[Symbol.iterator]":[()=>[...It,...new Set([3,3])],"1,2,3"],"Map.prototype":[()=>[...new Map([[1,2]])],"1,2"],"Math.round":[()=>Math.round(2.5)+Math.floor(-1.5)+Math.max(1,2)+Math.min(1,2),"4"],"Number.isFinite":[()=>[Number.isFinite(1),Number.isFinite(NaN),Number.isInteger(1.5)],"true,false,false"],"Number.prototype.toFixed":[()=>1.25.toFixed(1).length,"3"],"Object.assign":[()=>Object.assign({a:1},{b:2}).b,"2"],"Object.entries":[()=>Object.entries({a:1,b:2}),"a,1,b,2"],"Object.fromEntries":[()=>Object.fromEntries([["a",1]]).a,"1"],"Object.hasOwn":[()=>[Object.hasOwn({a:1},"a"),Object.hasOwn({},"toString")],"true,false"],"Object.keys":[()=>Object.keys({a:1,b:2}),"a,b"],"Object.values":[()=>Object.values({a:1,b:2}),"1,2"],"Function.prototype.bind":[()=>Array.isArray.bind(null)([]),"true"],"JSON.parse":[()=>JSON.parse('{"a":[1]}').a,"1"],"Promise.resolve":[()=>typeof Promise.resolve().then,"function"],"String.prototype.endsWith":[()=>"abc".endsWith("bc"),"true"],"String.prototype.includes":[()=>["abc".includes("b"),"abc".includes("d")],"true,false"],"String.prototype.indexOf":[()=>"abab".indexOf("a",1),"2"],"String.prototype.normalize":[()=>"\xe9".normalize("NFD").length,"2"],"String.prototype.padStart":[()=>"7".padStart(2,"0"),"07"],"String.prototype.replace":[()=>"a.b.a".replace(/\./g,"").replace(/a/g,e=>e.toUpperCase()),"AbA"],"String.prototype.slice":[()=>"abc".slice(-2,-1),"b"],"String.prototype.split":[()=>"a1b".split(/(\d)/),"a,1,b"],"String.prototype.startsWith":[()=>"abc".startsWith("ab"),"true"],"String.prototype.trim":[()=>"\xa0 a\n".trim(),"a"],AbortController:[()=>(new AbortController).signal.aborted,"false"],"Intl.ListFormat":[()=>new Intl.ListFormat("en").format(["a","b"]),"a and b"],"Intl.NumberFormat":[()=>new Intl.NumberFormat("en").format(1.5),"1.5"],MutationObserver:[()=>new MutationObserver(()=>{}).takeRecords().length,"0"],"performance.now":[()=>typeof performance.now(),"number"],setTimeout:[()=>typeof setTimeout,"function"],URL:[()=>new URL("/a","https://b.example").pathname,"/a"],requestAnimationFrame:[()=>typeof requestAnimationFrame,"function"]};let Vt=!1;function Kt(e,t){Vt||(Vt=!0,Rt(`<${e}> is not used on this page, and what stands inside it stays: ${t}.`))}function Yt(e){const t=function(){const e=function(){for(const e in{})return e;return null}();if(null!==e)return`Object.prototype has an enumerable member, ${ye(e)}`;const t=function(){for(const[e,[t,n]]of Object.entries(Gt))try{if(String(t())!==n)return e}catch{return e}return null}();if(null!==t)return`${t} does something else than in a browser`;try{return function(){const e=document.createElement("div").attachShadow({mode:"open"});return["one","two",null,"three"].every(t=>{ce(I`<p title=${t??K}>${null===t?K:I`<b>${t}</b>`}</p>`,e);const n=e.firstElementChild;return n?.textContent===(t??"")&&n.getAttribute("title")===t})}()?null:"what is drawn does not come out as it should"}catch(e){return`elements cannot be made (${String(e).slice(0,200)})`}}();return null!==t&&Kt(e,t),null===t}const Zt=e=>`own-${e}`,Jt=e=>Zt(`weight-${e+1}`),Qt=["info","caution","stop"],Xt=["food-first","nothing-needed","ask-professional"],en=["gp-today","gp","doctor","pharmacist","midwife","prescriber"],tn=(e,t)=>Object.fromEntries(Object.entries(e??{}).map(([e,n])=>[Zt(e),t(n)])),nn=({title:e,year:t,url:n})=>({title:e,year:t,url:n??null,kind:"host",checked:!0,...null===t&&{undated:"page"}});function on({when:e,ifUnknown:t,severity:n,refer:o,sources:s=[]}){return{when:e,ifUnknown:"mention"===t?"mention":"ignore",severity:Qt.find(e=>e===n)??"stop",shows:[],sources:s.map(Zt),...void 0!==o&&en.includes(o)&&{refer:o}}}function sn({form:e,when:t,weight:n}){const o={fact:"form",is:e},s=Number.isFinite(n)?n:0;return{when:t?{all:[o,t]}:o,ifUnknown:"ignore",severity:"info",weight:Math.max(-5,Math.min(5,s)),shows:["form"],sources:[]}}function an({questions:e},t){let n=e.filter(({parent:e,when:t,modes:n})=>!e&&!t&&!n).at(-1)?.id;return t.map(({id:e,kind:t,choices:o,unsure:s,when:a})=>{const r={id:Zt(e),fact:`own.${e}`,kind:t,unsure:!0===s,always:!0,..."number"!==t&&{choices:o??[]},...a&&{when:a},...a&&void 0!==n&&{parent:n}};return a||(n=r.id),r})}function rn(e,t){const n=(t.outcomes??[]).filter(({atLeast:e})=>Xt.includes(e)).map(({when:e,atLeast:t,finding:n})=>({when:e,atLeast:t,finding:Zt(n)}));return{...e,id:`${e.id}+${t.id}`,version:`${e.version}+${t.version}`,sources:{...tn(t.sources,nn),...e.sources},questions:[...e.questions,...an(e,t.questions??[])],host:{id:t.id,version:t.version,findings:tn(t.findings,on),outcomes:n,weights:Object.fromEntries((t.weights??[]).map((e,t)=>[Jt(t),sn(e)]))}}}function ln(e){const t=[];for(let n=0;n<e;n+=1)t.push(n);return t}const cn=e=>ln(e.length).map(t=>[t,e[t]]),dn=["goals","avoid","conditions","medicines","redFlags","unsure","takenForms","supplementForms"],un=["ageYears","sportHours","referenceLowMg","referenceHighMg","upperLevelMg","ceilingMg","foodLowMg","foodMg","foodHighMg","supplementMg","supplementMgHigh","prescribedMg","boughtMg","antacidMg","roomMg","gapMg","gapLowMg","shortMg"],mn={sex:["female","male"],lifeStage:["none","pregnant","breastfeeding"],stomach:["robust","sensitive","slow"],prefer:["few-units","powder","liquid","skin","any"],stress:["low","some","high"],standard:["nl","eu","us"],claims:["eu","education"]},hn=["takesMagnesium","hoursKept","referenceKnown"],gn=Object.keys(mn),pn=(e,t)=>e.some(e=>e===t),fn=e=>e.map(e=>`"${e}"`).join(", ");function kn(e,{knowledge:t,questions:n}){switch(e){case"goals":return Object.keys(t.goals);case"conditions":return[...Object.keys(t.conditions),"other"];case"medicines":return[...Object.keys(t.medicines),"other"];case"redFlags":return Object.keys(t.redFlags);case"takenForms":case"supplementForms":return Object.keys(t.forms);case"avoid":return["nuts","gluten","fish","dairy","soy","animal"];case"unsure":return null;default:return n.find(({id:t})=>`own.${t}`===e)?.choices??null}}function bn(e,{questions:t}){if(pn(dn,e))return"list";if(pn(un,e))return"number";if(pn(gn,e))return"choice";if(pn(hn,e))return"yes-no";const n=t.find(({id:t})=>`own.${t}`===e);return n?"many"===n.kind?"list":"number"===n.kind?"number":"choice":null}const wn={list:["has"],number:["atLeast","below"],choice:["is","in"],"yes-no":["is"]},vn={list:'"has" with an id, for it is a list',number:'"atLeast" or "below" with a number',choice:'"is" with one answer, or "in" with a list of answers',"yes-no":'"is" with true or false'},yn=`a fact that is known here (${[...dn,...un,...gn,...hn].join(", ")}) or "own.<id>" of a question of yours`;function $n(e,t,n){return(null===n?"string"==typeof t&&""!==t:pn(n,t))?null:{path:e,value:t,expected:null===n?"a text":`one of ${fn(n)}`}}const xn='a condition: { "fact": \u2026, "is" | "in" | "has" | "atLeast" | "below": \u2026 }, { "all": [\u2026] }, { "any": [\u2026] } or { "not": \u2026 }';function Mn(e,t,n){if("object"!=typeof e||null===e||Array.isArray(e))return{path:t,value:e,expected:xn};const o=Object.keys(e),[s]=o,a=void 0===s?void 0:e[s];if(o.includes("fact"))return function(e,t,n){const{fact:o,...s}=e,a="string"==typeof o?bn(o,n):null;if("string"!=typeof o||null===a)return{path:`${t}.fact`,value:o,expected:yn};const r=Object.keys(s),[i]=r;if(1!==r.length||void 0===i||!wn[a].includes(i)){const e=r.find(e=>!wn[a].includes(e));return{path:void 0===e?t:`${t}.${e}`,value:s,expected:`for "${o}": ${vn[a]}`}}return function(e,t,n,o,s){switch(bn(t,s)){case"number":return"number"==typeof o&&Number.isFinite(o)?null:{path:e,value:o,expected:"a number"};case"yes-no":return"boolean"==typeof o?null:{path:e,value:o,expected:"true or false"};case"list":return $n(e,o,kn(t,s));default:{const a=pn(gn,t)?mn[t]:kn(t,s);if("is"===n)return $n(e,o,a);if(!Array.isArray(o)||0===o.length)return{path:e,value:o,expected:"a list of one answer or more"};const r=o.findIndex(t=>$n(e,t,a));return r<0?null:$n(`${e}[${r}]`,o[r],a)}}}(`${t}.${i}`,o,i,s[i],n)}(e,t,n);if(1!==o.length||"all"!==s&&"any"!==s&&"not"!==s)return{path:t,value:e,expected:xn};if("not"===s)return Mn(a,`${t}.not`,n);if(!Array.isArray(a)||0===a.length)return{path:`${t}.${s}`,value:a,expected:"a list of one condition or more"};for(const[e,o]of cn(a)){const a=Mn(o,`${t}.${s}[${e}]`,n);if(a)return a}return null}function jn(e){const t=Object.values(e).filter(e=>"number"==typeof e),n=Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t);return n}function zn(e,t){return"bigint"==typeof t?t.toString():t}class Sn{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function An(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}const Pn=Symbol("evaluating");function _n(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}const On="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Cn(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}const Tn=new Set(["string","number","symbol"]);function Dn(e){const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}const En=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function Fn(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}function Ln(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function Bn(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function Nn(e){return"string"==typeof e?e:e?.message}function qn(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;const o=e.maximum??e.length??e.size;o>=0&&t.push([o,n])}return t}function Wn(e,t,n){var o;for(let s=t;s<e.length;s++)(o=e[s]).schema??(o.schema=n)}function Hn(e,t,n){var o;const s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);const a=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,r=e.message?e.message:Nn(e.inst?._zod.def?.error?.(e))??Nn(a?.(e))??Nn(t?.error?.(e))??Nn(n.customError?.(e))??Nn(n.localeError?.(e))??"Invalid input",i={};for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(i[t]=e[t]);return i.path??(i.path=[]),i.message=r,t?.reportInput&&(i.input=e.input),i}const Rn=/[\uD800-\uDBFF]/;function Un(e){const t=e.length;if(!Rn.test(e))return t;let n=t;for(let o=0;o<t-1;o++)55296==(64512&e.charCodeAt(o))&&56320==(64512&e.charCodeAt(o+1))&&(n--,o++);return n}function In(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function Gn(e,t,n,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:o,value:n}),n}function Vn(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:Gn(this,t,n.bind(this))},set(e){Gn(this,t,e)}})}let Kn,Yn=!1;const Zn={configurable:!0,get(){Yn=!0}};function Jn(e,t,n){const o=Object.getPrototypeOf(e._zod);t in o&&Kn!==e._zod?Kn=void 0:(Kn=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,Zn);const e=Yn;Yn=!1;try{const o=n(this);return Yn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o}),Yn=Yn||e,o}catch(n){throw delete this[t],Yn=Yn||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}const Qn={};var Xn;const eo={value:void 0,enumerable:!1};let to="captureStackTrace"in Error?Error:null;function no(e,t,n,o){function s(e){this.def=e,this.constr=d,this.traits=new Set}s.prototype={};const a=n,r=a&&new WeakSet;function i(n,o){if(n._zod){if(n._zod.traits.has(e))return}else{eo.value=new s(o);try{Object.defineProperty(n,"_zod",eo)}finally{eo.value=void 0}}if(n._zod.traits.add(e),t(n,o),r){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let o=e;for(;o&&o!==t;)o=Object.getPrototypeOf(o);const s=o??e;r.has(s)||(r.add(s),function(e,t){for(const n in t){const o=Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):Vn(e,n,o.value)}}(s,a))}const i=d.prototype;for(const e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}const l=o?.Parent??Object;class c extends l{}function d(e){const t=o?.Parent?function(e){const t=to;if(t){const n=t.stackTraceLimit;if("number"==typeof n){try{t.stackTraceLimit=0}catch{return to=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(c):this;i(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}const s=Qn.__zod_globalConfig?.postProcessor;return s&&s(t),t}return Object.defineProperty(c,"name",{value:e}),Object.defineProperty(d,"init",{value:i}),Object.defineProperty(d,Symbol.hasInstance,{value:t=>!!(o?.Parent&&t instanceof o.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}class oo extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}(Xn=Qn).__zod_globalConfig??(Xn.__zod_globalConfig={});const so=Qn.__zod_globalConfig;function ao(e){return so}const ro={get:function(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,zn,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},io={value:void 0,enumerable:!1},lo=new WeakSet([Object.prototype,Error.prototype]),co=no("$ZodError",(e,t)=>{e.name="$ZodError",io.value=t,Object.defineProperty(e,"issues",io),io.value=void 0,Object.defineProperty(e,"message",ro);const n=Object.getPrototypeOf(e);lo.has(n)||(lo.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),uo=e=>{const t=(n,o,s,a)=>{const r=s?{...s,async:!1}:{async:!1},i=n._zod.run({value:o,issues:[]},r);if(i instanceof Promise)throw new oo;if(i.issues.length){const n=new(a?.Err??e)(i.issues.map(e=>Hn(e,r,ao())));throw On(n,a?.callee??t),n}return i.value};return t},mo=uo(co),ho=e=>{const t=async(n,o,s,a)=>{const r=s?{...s,async:!0}:{async:!0};let i=n._zod.run({value:o,issues:[]},r);if(i instanceof Promise&&(i=await i),i.issues.length){const n=new(a?.Err??e)(i.issues.map(e=>Hn(e,r,ao())));throw On(n,a?.callee??t),n}return i.value};return t},go=ho(co),po=(e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},s);if(a instanceof Promise)throw new oo;return a.issues.length?fo(e,a.issues,s):{success:!0,data:a.value}})(co);function fo(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(e=>Hn(e,n,ao()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const ko=(e=>async(t,n,o)=>{const s=o?{...o,async:!0}:{async:!0};let a=t._zod.run({value:n,issues:[]},s);return a instanceof Promise&&(a=await a),a.issues.length?fo(e,a.issues,s):{success:!0,data:a.value}})(co),bo=/^[\s\S]{0,}$/,wo=/^-?\d+(?:\.\d+)?$/,vo=/^(?:true|false)$/i,yo=no("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),$o=e=>{const t=e.value;return!(null==t||void 0===t.length)},xo={number:"number",bigint:"bigint",object:"date"},Mo=no("$ZodCheckLessThan",(e,t)=>{yo.init(e,t);const n=xo[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value<=t.value:o.value<t.value)||o.issues.push({origin:xo[typeof o.value]??n,code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),jo=no("$ZodCheckGreaterThan",(e,t)=>{yo.init(e,t);const n=xo[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value>=t.value:o.value>t.value)||o.issues.push({origin:xo[typeof o.value]??n,code:"too_small",minimum:"object"==typeof t.value?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),zo=no("$ZodCheckNumberFormat",(e,t)=>{yo.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),o=n?"int":"number",[s,a]=En[t.format];e._zod.check=r=>{const i=r.value;if(n){if(!Number.isInteger(i))return void r.issues.push({expected:o,format:t.format,code:"invalid_type",continue:!1,input:i,inst:e});if(!Number.isSafeInteger(i))return void(i>0?r.issues.push({input:i,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort}):r.issues.push({input:i,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort}))}i<s&&r.issues.push({origin:"number",input:i,code:"too_small",minimum:s,inclusive:!0,inst:e,continue:!t.abort}),i>a&&r.issues.push({origin:"number",input:i,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),So=no("$ZodCheckMaxLength",(e,t)=>{var n;yo.init(e,t),(n=e._zod.def).when??(n.when=$o),e._zod.check=n=>{const o=n.value,s=o.length;if(("string"==typeof o&&s>t.maximum?Un(o):s)<=t.maximum)return;const a=In(o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Ao=no("$ZodCheckMinLength",(e,t)=>{var n;yo.init(e,t),(n=e._zod.def).when??(n.when=$o),e._zod.check=n=>{const o=n.value,s=o.length;if(("string"==typeof o&&s>=t.minimum&&s<2*t.minimum?Un(o):s)>=t.minimum)return;const a=In(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Po=no("$ZodCheckStringFormat",(e,t)=>{var n,o;yo.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),_o=no("$ZodCheckRegex",(e,t)=>{Po.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Oo=no("$ZodCheckOverwrite",(e,t)=>{yo.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}}),Co={major:4,minor:6,patch:7},To=no("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Co;const o=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(const t of s)for(const n of t._zod.onattach)n(e);if(0===s.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const t=(t,n,o)=>{if(t.memo)return t;let s,a=Fn(t);for(const r of n){if(r._zod.def.when){if(Ln(t))continue;if(!r._zod.def.when(t))continue}else if(a)continue;const n=t.issues.length,i=r._zod.check(t);if(i instanceof Promise&&!1===o?.async)throw new oo;if(s||i instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await i,t.issues.length!==n&&(Wn(t.issues,n,e),a||(a=Fn(t,n)))});else{if(t.issues.length===n)continue;Wn(t.issues,n,e),a||(a=Fn(t,n))}}return s?s.then(()=>t):t},n=(n,o,a)=>{if(Fn(n))return n.aborted=!0,n;const r=t(o,s,a);if(r instanceof Promise){if(!1===a.async)throw new oo;return r.then(t=>e._zod.parse(t,a))}return e._zod.parse(r,a)};e._zod.run=(o,a)=>{if(a.skipChecks)return e._zod.parse(o,a);if("backward"===a.direction){const t=e._zod.parse({value:o.value,issues:[]},{...a,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,o,a)):n(t,o,a)}const r=e._zod.parse(o,a);if(r instanceof Promise){if(!1===a.async)throw new oo;return r.then(e=>t(e,s,a))}return t(r,s,a)}}},{get"~standard"(){return function(e,t,n){return Gn(e,"~standard",n,!1)}(this,0,(e=this,{validate:t=>{const n={async:!1};try{const o=e._zod.run({value:t,issues:[]},n);if(!(o instanceof Promise))return Do(o,n)}catch(e){}return async function(e,t){const n={async:!0};return Do(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}));var e},set"~standard"(e){Gn(this,"~standard",e)}}),Do=(e,t)=>e.issues.length?{issues:e.issues.map(e=>Hn(e,t,ao()))}:{value:e.value},Eo=no("$ZodString",(e,t)=>{To.init(e,t),e._zod.pattern=t.pattern??bo,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=String(n.value)}catch(o){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),Fo=no("$ZodNumber",(e,t)=>{To.init(e,t),e._zod.pattern=wo,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const s=n.value;if("number"==typeof s&&!Number.isNaN(s)&&Number.isFinite(s))return n;const a="number"==typeof s?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:s,inst:e,...a?{received:a}:{}}),n}}),Lo=no("$ZodNumberFormat",(e,t)=>{zo.init(e,t),Fo.init(e,t)}),Bo=no("$ZodBoolean",(e,t)=>{To.init(e,t),e._zod.pattern=vo,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const s=n.value;return"boolean"==typeof s||n.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:e}),n}}),No=no("$ZodUnknown",(e,t)=>{To.init(e,t),e._zod.parse=e=>e}),qo=no("$ZodNever",(e,t)=>{To.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)}),Wo=e=>Array.isArray(e)?e.length:-1;function Ho(e,t,n){e.issues.length&&t.issues.push(...Bn(n,e.issues)),t.value[n]=e.value}const Ro=no("$ZodArray",(e,t)=>{To.init(e,t);const n=so.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{const a=o.value;if(!Array.isArray(a))return o.issues.push({expected:"array",code:"invalid_type",input:a,inst:e}),o;o.value=n?n.alloc(e,o,Array(a.length),s):Array(a.length);const r=[],i=s?.abortEarly;for(let e=0;e<a.length;e++){const n=a[e],l=t.element._zod.run({value:n,issues:[]},s);if(l instanceof Promise)r.push(l.then(t=>Ho(t,o,e)));else if(Ho(l,o,e),i&&0!==l.issues.length&&Fn(l))break}return r.length?Promise.all(r).then(()=>o):o},function(e,t){const n=qn(e._zod.def.checks);if(!n.length)return;const o=Math.min(...n.map(e=>e[0])),s=e._zod.parse;e._zod.parse=(n,a)=>{const r=t(n.value);if(r>o&&!a?.skipChecks&&"backward"!==a?.direction)for(const[t,o]of qn(e._zod.def.checks))if(r>t&&o._zod.def.when(n)){const t=n.issues.length;return o._zod.check(n),n.issues[t].continue=!1,Wn(n.issues,t,e),n}return s(n,a)}}(e,Wo)});function Uo(e,t,n,o,s,a){const r=n in o,i="optional"===a;if(r||!i||"optional"!==s){if(e.issues.length){if(void 0!==s&&i&&!r)return;t.issues.push(...Bn(n,e.issues))}r||void 0!==s?void 0===e.value?(r||"defaulted"===s&&!i)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const Io=[];const Go=no("$ZodObject",(e,t)=>{To.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){const e=()=>{const n={...o};return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=o,Object.defineProperty(t,"shape",{get:e})}const s=new Sn(()=>function(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),o=n.length?n:Io,s=o.length?[...t,...o]:t;for(const t of s)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);const a=(r=e.shape,Object.keys(r).filter(e=>void 0!==r[e]._zod.optin&&"optional"===r[e]._zod.optout));var r;return{...e,allKeys:s,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}(t));Jn(e,"propValues",e=>{const t=e.def.shape,n={};for(const e in t){const o=t[e]._zod;if(o.values){Object.prototype.hasOwnProperty.call(n,e)||_n(n,e,new Set);for(const t of o.values)n[e].add(t);void 0!==o.optin&&n[e].add(void 0)}}return n});const a=Cn,r=t.catchall;let i;const l=so.memoizer;l?.attach(e),e._zod.parse=(t,n)=>{i??(i=s.value);const o=t.value;if(!a(o))return t.issues.push({expected:"object",code:"invalid_type",input:o,inst:e}),t;t.value=l?l.alloc(e,t,{},n):{};const c=[],d=i.shape,u=n?.abortEarly;let m=t.issues.length;for(const e of i.allKeys){if(u&&t.issues.length!==m){if(Fn(t,m))break;m=t.issues.length}if("__proto__"===e)continue;const s=d[e],a=s._zod.optin,r=s._zod.optout,i=s._zod.run({value:o[e],issues:[]},n);i instanceof Promise?c.push(i.then(n=>Uo(n,t,e,o,a,r))):Uo(i,t,e,o,a,r)}return r?function(e,t,n,o,s,a,r){const i=[],l=s.keySet,c=s.catchall._zod,d=c.def.type,u=c.optin,m=c.optout;let h=0;for(const s in t){if(r&&n.issues.length!==h){if(Fn(n,h))break;h=n.issues.length}if(l.has(s))continue;if("__proto__"===s){"never"===d&&i.push(s);continue}if("never"===d){i.push(s);continue}const a=c.run({value:t[s],issues:[]},o);a instanceof Promise?e.push(a.then(e=>Uo(e,n,s,t,u,m))):Uo(a,n,s,t,u,m)}return i.length&&n.issues.push({code:"unrecognized_keys",keys:i,input:t,inst:a,continue:!0}),e.length?Promise.all(e).then(()=>n):n}(c,o,t,n,s.value,e,!0===u):c.length?Promise.all(c).then(()=>t):t}});function Vo(e,t,n,o){for(const n of e)if(0===n.issues.length)return t.value=n.value,t;const s=e.filter(e=>!Fn(e));return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>Hn(e,o,ao())))}),t)}const Ko=no("$ZodUnion",(e,t)=>{To.init(e,t),Jn(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),Jn(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),Jn(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),Jn(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>An(e.source)).join("|")})$`)}});const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(o,s)=>{if(n)return n(o,s);let a=!1;const r=[];for(const e of t.options){const t=e._zod.run({value:o.value,issues:[]},s);if(t instanceof Promise)r.push(t),a=!0;else{if(0===t.issues.length)return t;r.push(t)}}return a?Promise.all(r).then(t=>Vo(t,o,e,s)):Vo(r,o,e,s)}}),Yo=no("$ZodRecord",(e,t)=>{To.init(e,t);const n=so.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{const a=o.value;if(!function(e){if(!1===Cn(e))return!1;const t=e.constructor;if(void 0===t)return!0;if("function"!=typeof t)return!0;const n=t.prototype;return!1!==Cn(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}(a))return o.issues.push({expected:"record",code:"invalid_type",input:a,inst:e}),o;const r=[],i=t.keyType._zod.values;if(i&&!t.partial){o.value=n?n.alloc(e,o,{},s):{};const l=new Set;for(const n of i)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(l.add("number"==typeof n?n.toString():n),"__proto__"===n)continue;const i=t.keyType._zod.run({value:n,issues:[]},s);if(i instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(i.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:i.issues.map(e=>Hn(e,s,ao())),input:n,path:[n],inst:e});continue}const c=i.value;if("__proto__"===c)continue;const d=t.valueType._zod.run({value:a[n],issues:[]},s);d instanceof Promise?r.push(d.then(e=>{e.issues.length&&o.issues.push(...Bn(n,e.issues)),o.value[c]=e.value})):(d.issues.length&&o.issues.push(...Bn(n,d.issues)),o.value[c]=d.value)}let c;for(const e in a)if(!l.has(e))if("loose"===t.mode){if("__proto__"===e)continue;o.value[e]=a[e]}else c=c??[],c.push(e);c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:c,continue:!0})}else{let l;o.value=n?n.alloc(e,o,{},s):{};for(const n of Reflect.ownKeys(a)){if("__proto__"===n)continue;if(!Object.prototype.propertyIsEnumerable.call(a,n))continue;let c=t.keyType._zod.run({value:n,issues:[]},s);if(c instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof n&&wo.test(n)&&c.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},s);if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===e.issues.length&&(c=e)}if(c.issues.length){"loose"===t.mode?o.value[n]=a[n]:i?(l=l??[],l.push(n)):o.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(e=>Hn(e,s,ao())),input:n,path:[n],inst:e});continue}const d=c.value;if("__proto__"===d)continue;const u=t.valueType._zod.run({value:a[n],issues:[]},s);u instanceof Promise?r.push(u.then(e=>{e.issues.length&&o.issues.push(...Bn(n,e.issues)),o.value[d]=e.value})):(u.issues.length&&o.issues.push(...Bn(n,u.issues)),o.value[d]=u.value)}l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:!0})}return r.length?Promise.all(r).then(()=>o):o}}),Zo=no("$ZodEnum",(e,t)=>{To.init(e,t);const n=jn(t.entries),o=new Set(n);e._zod.values=o,Jn(e,"pattern",e=>{const t=jn(e.def.entries).filter(e=>Tn.has(typeof e));return new RegExp(t.length?`^(${t.map(e=>e.toString().replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,s)=>{const a=t.value;return o.has(a)||t.issues.push({code:"invalid_value",values:n,input:a,inst:e}),t}});function Jo(e,t){return e.value=t.issues.length?void 0:t.value,e}const Qo=no("$ZodOptional",(e,t)=>{To.init(e,t),Jn(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",Jn(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0}),Jn(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${An(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e;const o=t.innerType._zod.run({value:e.value,issues:[]},n);return o instanceof Promise?o.then(t=>Jo(e,t)):Jo(e,o)}return t.innerType._zod.run(e,n)}}),Xo=no("$ZodNullable",(e,t)=>{To.init(e,t),Jn(e,"optin",e=>e.def.innerType._zod.optin),Jn(e,"optout",e=>e.def.innerType._zod.optout),Jn(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${An(t.source)}|null)$`):void 0}),Jn(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}),es=no("$ZodLazy",(e,t)=>{To.init(e,t),function(e,n){let o;Object.defineProperty(e,n,{get(){if(o!==Pn)return void 0===o&&(o=Pn,o=(()=>{const e=t;return e._cachedInner||(e._cachedInner=t.getter()),e._cachedInner})()),o},set(t){Object.defineProperty(e,n,{value:t})},configurable:!0})}(e._zod,"innerType"),Jn(e,"pattern",e=>e.innerType?._zod?.pattern),Jn(e,"propValues",e=>e.innerType?._zod?.propValues),Jn(e,"optin",e=>e.innerType?._zod?.optin??void 0),Jn(e,"optout",e=>e.innerType?._zod?.optout??void 0),e._zod.parse=(t,n)=>e._zod.innerType._zod.run(t,n)}),ts=no("$ZodCustom",(e,t)=>{yo.init(e,t),To.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{const o=n.value,s=t.fn(o);if(s instanceof Promise)return s.then(t=>ns(t,n,o,e));ns(s,n,o,e)}});function ns(e,t,n,o){if(!e){const e={code:"custom",input:n,inst:o,path:[...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(e.params=o._zod.def.params),t.issues.push(function(...e){const[t,n,o]=e;return"string"==typeof t?{message:t,code:"custom",input:n,inst:o}:{...t}}(e))}}function os(e){return e.checks&&(e.checks=[...e.checks]),e}function ss(e,t){return new Mo({check:"less_than",...Dn(t),value:e,inclusive:!0})}function as(e,t){return new jo({check:"greater_than",...Dn(t),value:e,inclusive:!0})}function rs(e,t){return new So({check:"max_length",...Dn(t),maximum:e})}function is(e,t){return new Ao({check:"min_length",...Dn(t),minimum:e})}function ls(e,t){return new _o({check:"string_format",format:"regex",...Dn(t),pattern:e})}function cs(e){return new Oo({check:"overwrite",tx:e})}const ds=no("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");To.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Gn(this,"with",e)},parse(e,t){return mo(this,e,t,{callee:this.parse})},parseAsync(e,t){return go(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return po(this,e,t)},safeParseAsync(e,t){return ko(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return function(e,t,n){const o=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(o._zod.parent=e),o}(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),us=no("ZodMiniString",(e,t)=>{Eo.init(e,t),ds.init(e,t)});function ms(e){return function(e,t){return new e(os({type:"string",...Dn(t)}))}(us,e)}const hs=no("ZodMiniNumber",(e,t)=>{Fo.init(e,t),ds.init(e,t)});function gs(e){return function(e,t){return new e(os({type:"number",checks:[],...Dn(t)}))}(hs,e)}const ps=no("ZodMiniNumberFormat",(e,t)=>{Lo.init(e,t),hs.init(e,t)});function fs(e){return function(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...Dn(t)})}(ps,e)}const ks=no("ZodMiniBoolean",(e,t)=>{Bo.init(e,t),ds.init(e,t)});function bs(e){return function(e,t){return new e({type:"boolean",...Dn(t)})}(ks,e)}const ws=no("ZodMiniUnknown",(e,t)=>{No.init(e,t),ds.init(e,t)}),vs=no("ZodMiniNever",(e,t)=>{qo.init(e,t),ds.init(e,t)});function ys(e){return function(e,t){return new e({type:"never",...Dn(t)})}(vs,e)}const $s=no("ZodMiniArray",(e,t)=>{Ro.init(e,t),ds.init(e,t)});function xs(e,t){return new $s({type:"array",element:e,...Dn(t)})}const Ms=no("ZodMiniObject",(e,t)=>{Go.init(e,t),ds.init(e,t),function(e,t,n,o){const s=function(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:e})}})}(e,"shape",e=>e._zod.def.shape,!1)});function js(e,t){const n={type:"object",shape:e??{},...Dn(t)};return new Ms(n)}function zs(e,t){return new Ms({type:"object",shape:e,catchall:ys(),...Dn(t)})}function Ss(e,t){return new Ms({type:"object",shape:e,catchall:new ws({type:"unknown"}),...Dn(t)})}const As=no("ZodMiniUnion",(e,t)=>{Ko.init(e,t),ds.init(e,t)}),Ps=no("ZodMiniRecord",(e,t)=>{Yo.init(e,t),ds.init(e,t)}),_s=no("ZodMiniEnum",(e,t)=>{Zo.init(e,t),ds.init(e,t),e.options=[...e._zod.values]});function Os(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new _s({type:"enum",entries:n,...Dn(t)})}const Cs=no("ZodMiniOptional",(e,t)=>{Qo.init(e,t),ds.init(e,t)});function Ts(e){return new Cs({type:"optional",innerType:e})}const Ds=no("ZodMiniNullable",(e,t)=>{Xo.init(e,t),ds.init(e,t)}),Es=no("ZodMiniLazy",(e,t)=>{es.init(e,t),ds.init(e,t)}),Fs=no("ZodMiniCustom",(e,t)=>{ts.init(e,t),ds.init(e,t)});function Ls(e,t={}){return function(e,t,n){return new e({type:"custom",check:"custom",fn:t,...Dn(n)})}(Fs,e,t)}const Bs={findings:200,questions:50,outcomes:200,weights:200,sources:200,choices:30},Ns="an id of small letters, figures and hyphens, at most 60",qs=/^[a-z0-9][a-z0-9-]{0,59}$/,Ws="an id of small letters, figures and hyphens, at most 40",Hs="a year from 1000 to 2100, or null",Rs='a version of letters, figures, ".", "+", "-" and "_", at most 20',Us=e=>{const t=`a text of 1 to ${e} characters`;return ms(t).check(ls(/\S/,t),rs(e,t))},Is=e=>Os(e,`one of ${e.map(e=>`"${e}"`).join(", ")}`),Gs=(e,t)=>{const n=`a list of 1 to ${t}`;return xs(e,n).check(is(1,n),rs(t,n))},Vs=e=>js({nl:Ts(e),en:Ts(e),de:Ts(e),fr:Ts(e)},'words by language, such as { "nl": { \u2026 } }');const Ks=[[/<\/?(?:p|br|span|div)(?:\s[^<>]*)?\/?>/gi,""],[/^(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|<!--)\s{0,9}(?:\*\/)?/,""],[/(?:\/\/|\/\*)?\s{0,9}(?:\]\]>|-->)\s{0,9}(?:\*\/)?$/,""],[/&nbsp;|\u00A0/g," "],[/[\u200B\u2060\uFEFF]/g,""]],Ys=[[/&(?:quot|#0?34|#x22);/gi,'"'],[/[\u201c\u201d\u201e\u201f\u2033]/g,'"'],[/&amp;/g,"&"]];function Zs(e){try{return{ok:!0,value:JSON.parse(e)}}catch(e){return{ok:!1,reason:e instanceof Error?e.message.slice(0,120):"not readable"}}}const Js=(e,t)=>e.reduce((e,[t,n])=>e.replace(t,n),t);function Qs(e,t){if(e.length>t)return{ok:!1,reason:`longer than ${t} characters`};const n=e.replace(/^\uFEFF/,""),o=Zs(n);if(o.ok)return o;const s=Js(Ks,n.trim()),a=s===n?o:Zs(s);if(a.ok||s.length>5e5)return a.ok?a:o;const r=Zs(Js(Ys,s));return r.ok?r:o}function Xs(e){try{return"object"==typeof e&&null!==e&&!Array.isArray(e)}catch{return!1}}const ea=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,ta=2e5,na=({problems:e},t,n,o)=>{e.push(Ot(`knowledge${t}`,n,o))},oa=(e,{path:t,value:n,expected:o})=>na(e,t,n,o);function sa(e,t,n,o,s){const a=Xs(n)?ea(n,"when"):void 0,r=s&&void 0!==a?Mn(a,`${o}.when`,s):null;if(r)return oa(e,r),null;const i=t.safeParse(n);if(!i.success){const{issues:t}=i.error,[s]=t,a=s?.path??[];return na(e,`${o}${(e=>e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join(""))(a)}`,function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(n,a),s?.message??"something else"),null}for(const s of Object.keys(n)){const a=Object.keys(t.shape);a.includes(s)||na(e,`${o}.${s}`,ea(n,s),`one of the keys ${a.join(", ")}`)}return i.data}function aa(e,t,n){const o=ea(t,n);return void 0===o?{}:Xs(o)?o:(na(e,`.${n}`,o,"an object, by id"),{})}function ra(e,t,n){const o=ea(t,n);return void 0===o?[]:Array.isArray(o)?(o.length>Bs[n]&&na(e,`.${n}`,o.length,`at most ${Bs[n]}; the first are used`),o.slice(0,Bs[n])):(na(e,`.${n}`,o,"a list"),[])}function ia(e,t,n,o){return qs.test(t)?!Object.hasOwn(o,t)||(na(e,n,t,"an id of your own; this one is ours"),!1):(na(e,n,t,"an id of small letters, figures and hyphens, at most 60"),!1)}function la(e,t,n,o,s){const a=Object.keys(aa(e,t,n));a.length>Bs[n]&&na(e,`.${n}`,a.length,`at most ${Bs[n]}; the first are used`);const r=a.slice(0,Bs[n]).flatMap(a=>{const r=`.${n}.${a}`;if(!ia(e,a,r,o))return[];const i=s(ea(aa(e,t,n),a),r);return null===i?[]:[[a,i]]});return Object.fromEntries(r)}const ca=e=>Object.entries(e).filter(e=>Xs(e[1]));function da(e,t,n){return ca(t).length>0||(na(e,`${n}.words`,t,'words in one language at least, such as { "nl": { \u2026 } }'),!1)}function ua(e,t){const n=ea(e,"findings");return Xs(n)&&Object.hasOwn(n,t)}function ma(e,t,n,o){return ra(e,t,"outcomes").flatMap((s,a)=>{const r=`.outcomes[${a}]`,i=sa(e,e.shapes.outcome,s,r,n);return i?Object.hasOwn(o,i.finding)||ua(t,i.finding)?[i]:(na(e,`${r}.finding`,i.finding,"the id of a finding of yours, which says why"),[]):[]})}const ha=(e,t,n)=>ra(e,t,"weights").flatMap((t,o)=>sa(e,e.shapes.weight,t,`.weights[${o}]`,n)??[]);function ga(e,t){const n=aa(e,t,"texts"),o=Object.entries(n).filter(([t,n])=>!(!["nl","en","de","fr"].includes(t)||!Xs(n))||(na(e,`.texts.${t}`,n,'texts by key, by language: { "nl": { "quiz.title": "\u2026" } }'),!1));return Object.fromEntries(o)}function pa(e,t,n){const o=Object.entries(aa(e,t,"examples")).flatMap(([o,s])=>{const a=`.examples.${o}`;if(!Object.hasOwn(n,o))return ua(t,o)||na(e,a,o,"the id of a finding of yours"),[];const r=sa(e,e.shapes.example,s,a);return r?[[o,r]]:[]});return Object.fromEntries(o)}const fa=["$schema","id","version","sources","questions","findings","outcomes","weights","texts","examples"];function ka(e,t,n,o=""){const s=[];return na({problems:s},o,t,n),{host:null,knowledge:e,problems:s}}function ba(e,t){const n=function({forms:e}){const t=ms(Ns).check(ls(qs,Ns)),n=function(){const e=(t=()=>{return t=[zs({all:xs(e).check(is(1))}),zs({any:xs(e).check(is(1))}),zs({not:e}),zs({fact:Os(dn),has:ms()}),zs({fact:Os(un),atLeast:gs()}),zs({fact:Os(un),below:gs()}),zs({fact:Os(gn),is:ms()}),zs({fact:Os(gn),in:xs(ms()).check(is(1))}),zs({fact:Os(hn),is:bs()}),...["has","is"].map(e=>zs({fact:n,[e]:ms()})),zs({fact:n,in:xs(ms()).check(is(1))}),...["atLeast","below"].map(e=>zs({fact:n,[e]:gs()}))],new As({type:"union",options:t,...Dn(void 0)});var t},new Es({type:"lazy",getter:t}));var t;const n=ms().check(ls(/^own\.[a-z0-9][a-z0-9-]{0,59}$/));return e}(),o=js({when:n,ifUnknown:Ts(Is(["ignore","mention"])),severity:Is(["info","caution","stop"]),refer:Ts(Is(["gp-today","gp","doctor","pharmacist","midwife","prescriber"])),sources:Ts(xs(t,"a list of ids of sources")),words:Vs(js({title:Us(120),text:Us(1e3)},'{ "title": \u2026, "text": \u2026 }'))},'a finding: { "when", "severity", "words" }'),s=js({id:t,kind:Is(["one","many","number"]),choices:Ts(Gs(t,Bs.choices)),unsure:Ts(bs("true or false")),when:Ts(n),words:Vs(js({title:Us(200),label:Ts(Us(60)),hint:Ts(Us(400)),choices:Ts((a=t,r=Us(200),r&&r._zod?new Ps({type:"record",keyType:a,valueType:r,...Dn("the texts of the choices by their ids")}):new Ps({type:"record",keyType:ms(),valueType:a,...Dn(r)})))},'{ "title": \u2026, "choices": \u2026 }'))},'a question: { "id", "kind", "words" }');var a,r;const i=js({when:n,atLeast:Is(["food-first","nothing-needed","ask-professional"]),finding:t},'an outcome: { "when", "atLeast", "finding" }'),l="a number from -5 to 5",c=js({form:Is(Object.keys(e)),when:Ts(n),weight:gs(l).check(as(-5,l),ss(5,l)),words:Ts(Vs(js({for:Ts(Us(400)),against:Ts(Us(400))},'{ "for": \u2026, "against": \u2026 }')))},'a weight: { "form", "weight" }'),d=js({title:Us(300),year:(u=fs(Hs).check(as(1e3,Hs),ss(2100,Hs)),new Ds({type:"nullable",innerType:u})),url:Ts(ms("an address that starts with https: or http:"))},'a source: { "title", "year" }');var u;const m=js({fires:xs(Ss({})),silent:xs(Ss({}))},'examples: { "fires": [facts], "silent": [facts] }');return{id:t,hostId:ms(Ws).check(ls(/^[a-z0-9][a-z0-9-]{0,39}$/,Ws)),version:ms(Rs).check(ls(/^[\w.+-]{1,20}$/,Rs)),finding:o,question:s,outcome:i,weight:c,source:d,example:m}}(e),o=[],s={knowledge:e,shapes:n,problems:o};for(const[o,s]of[["id",n.hostId],["version",n.version]]){const n=s.safeParse(ea(t,o));if(!n.success)return ka(e,ea(t,o),n.error.issues[0]?.message??"",`.${o}`)}for(const e of Object.keys(t))fa.includes(e)||na(s,`.${e}`,ea(t,e),`one of the keys ${fa.join(", ")}`);const a=la(s,t,"sources",e.sources,(e,t)=>function(e,t,n){const o=sa(e,e.shapes.source,t,n);if(void 0===o?.url)return o;const{url:s,...a}=o,r=At(s);return null!==r&&/^https?:/i.test(r)?{...a,url:r}:(na(e,`${n}.url`,s,"an address that starts with https: or http:"),a)}(s,e,t)),r=((e,t)=>ra(e,t,"questions").reduce((t,n,o)=>{const s=function(e,t,n,o){const s={knowledge:e.knowledge,questions:o},a=sa(e,e.shapes.question,t,n,s);if(!a||!da(e,a.words,n))return null;const r=Object.fromEntries([...e.knowledge.questions,...o].map(({id:e})=>[e,!0]));if(!ia(e,a.id,`${n}.id`,r))return null;if("number"!==a.kind&&(a.choices?.length??0)<("one"===a.kind?2:1))return na(e,`${n}.choices`,a.choices,"one"===a.kind?"two choices or more":"one choice or more"),null;const i=a.choices?.find((e,t,n)=>n.indexOf(e)!==t);if(void 0!==i)return na(e,`${n}.choices`,i,"each choice once"),null;const l=function({choices:e=[],words:t},n){for(const[o,s]of ca(t)){const t=s.choices,a=e.find(e=>!Xs(t)||"string"!=typeof ea(t,e));if(void 0!==a)return{path:`${n}.words.${o}.choices.${a}`,value:void 0,expected:"the text of this choice"}}return null}(a,n);return l&&oa(e,l),l?null:a}(e,n,`.questions[${o}]`,t);return s?[...t,s]:t},[]))(s,t),i={knowledge:e,questions:r},l=la(s,t,"findings",(({rules:e})=>Object.assign({},...Object.values(e)))(e),(e,t)=>function(e,t,n,{context:o,sources:s}){const a=sa(e,e.shapes.finding,t,n,o);if(!a||!da(e,a.words,n))return null;const r=(a.sources??[]).filter(e=>!Object.hasOwn(s,e));for(const t of r)na(e,`${n}.sources`,t,"the id of a source of yours");return{...a,sources:(a.sources??[]).filter(e=>!r.includes(e))}}(s,e,t,{context:i,sources:a})),c={id:ea(t,"id"),version:ea(t,"version"),sources:a,questions:r,findings:l,outcomes:ma(s,t,i,l),weights:ha(s,t,i),texts:ga(s,t),examples:pa(s,t,l)};return{host:c,knowledge:rn(e,c),problems:o}}function wa(e,t){try{const n="string"==typeof e?e:ye(e,ta)??"",o=Qs(n,ta);return o.ok?function(e){let t=0,n=!1;for(let o=0;o<e.length;o++){const s=e[o];if(n&&"\\"===s?o++:'"'===s?n=!n:n||"{"!==s&&"["!==s?n||"}"!==s&&"]"!==s||t--:t++,t>20)return!0}return!1}(n)?ka(t,n,"JSON of at most 20 levels"):Xs(o.value)?ba(t,o.value):ka(t,e,'an object with "id", "version" and what you add'):ka(t,n,`JSON of at most 200000 characters; ${o.reason}`)}catch{return ka(t,e,"knowledge that can be read on this page")}}const va="?",ya=["no","unknown","yes"],$a=e=>e?2:0;class xa{condition;fact;operator;operand;constructor(e,t,n,o){this.condition=e,this.fact=t,this.operator=n,this.operand=o}level(e){const t=e[this.fact];return void 0===t?1:function(e,t,n){switch(e){case"is":return $a(t===n);case"in":return $a(n.includes(t));case"has":return((e,t)=>Array.isArray(e)?e.includes(t)?2:e.includes(va)?1:0:1)(t,n);case"atLeast":return"number"==typeof t?$a(t>=n):1;case"below":return"number"==typeof t?$a(t<n):1}}(this.operator,t,this.operand)}trace(e,t=this.level(e)){const n=ya[t];return{condition:this.condition,truth:n,saw:e[this.fact]}}}class Ma{condition;combiner;parts;constructor(e,t,n){this.condition=e,this.combiner=t,this.parts=n}level(e){switch(this.combiner){case"all":return ja(this.parts,e);case"any":return za(this.parts,e);case"not":return Sa(this.parts,e)}}trace(e,t=this.level(e)){const n=ya[t];return{condition:this.condition,truth:n,parts:this.parts.map(t=>t.trace(e))}}}const ja=(e,t)=>{let n=2;for(const o of e){const e=o.level(t);if(0===e)return 0;e<n&&(n=e)}return n},za=(e,t)=>{let n=0;for(const o of e){const e=o.level(t);if(2===e)return 2;e>n&&(n=e)}return n},Sa=(e,t)=>2-e[0].level(t);function Aa(e){if("all"in e)return new Ma(e,"all",e.all.map(Aa));if("any"in e)return new Ma(e,"any",e.any.map(Aa));if("not"in e)return new Ma(e,"not",[Aa(e.not)]);const{fact:t}=e;return"is"in e?new xa(e,t,"is",e.is):"in"in e?new xa(e,t,"in",e.in):"has"in e?new xa(e,t,"has",e.has):"atLeast"in e?new xa(e,t,"atLeast",e.atLeast):new xa(e,t,"below",e.below)}const Pa=new WeakMap;function _a(e){let t=Pa.get(e);return t||Pa.set(e,t=Aa(e)),t}function Oa(e,t){return ya[_a(e).level(t)]}function Ca(e,t,n=new Set){if("unknown"!==Oa(e,t))return n;if("all"in e)for(const o of e.all)Ca(o,t,n);else if("any"in e)for(const o of e.any)Ca(o,t,n);else"not"in e?Ca(e.not,t,n):n.add(e.fact);return n}const Ta=new WeakMap;function Da(e){const t=Ta.get(e);if(t)return t;const n=Object.keys(e).map(t=>{const n=e[t];return{id:t,rule:n,node:_a(n.when)}});return Ta.set(e,n),n}function Ea({rule:e},t){const n=e.figures?{...e.figures}:{};for(const o of e.shows){const e=t[o];"number"!=typeof e&&"string"!=typeof e||(n[o]=e)}return n}class Fa{id;definition;truth;#e;#t;#n;constructor(e,t,n){this.id=e.id,this.definition=e.rule,this.truth=ya[t],this.#e=e,this.#t=t,this.#n=n}get trace(){return this.#e.node.trace(this.#n,this.#t)}get shown(){return Ea(this.#e,this.#n)}toFinding(){return new Ba(this.#e,this.#t,this.#n)}}function La(e,t){const n=[];for(const o of Da(e)){const e=o.node.level(t);0===e||1===e&&"ignore"===o.rule.ifUnknown||n.push(new Fa(o,e,t))}return n}class Ba{rule;severity;sources;shown;#o;#t;#n;constructor(e,t,n){this.rule=e.id,this.severity=2===t?e.rule.severity:"info",this.sources=e.rule.sources.slice(),this.shown=Ea(e,n),this.#o=e.node,this.#t=t,this.#n=n}get trace(){return this.#o.trace(this.#n,this.#t)}}function Na(e){return e.toFinding()}class qa{rule;weight;sources;shown;#s;constructor(e){this.rule=e.id,this.weight=e.definition.weight,this.sources=[...e.definition.sources],this.shown=e.shown,this.#s=e}get trace(){return this.#s.trace}}function Wa(e){return new qa(e)}function Ha(e,t){const n=[];for(const o of Da(e)){const e=o.node.level(t);(2===e||1===e&&"mention"===o.rule.ifUnknown)&&n.push(new Ba(o,e,t))}return n}const Ra={needs:[],also:[]},Ua={needs:["ageYears"],also:["sex","lifeStage"]},Ia={needs:["diet"],also:["foodMg","ageYears"]},Ga={needs:["supplements"],also:["medicines"]},Va={needs:["ageYears","supplements"],also:["medicines"]},Ka={needs:["ageYears","supplements","diet"],also:["sex","lifeStage","foodMg","medicines"]},Ya={standard:Ra,claims:Ra,referenceLowMg:Ua,referenceHighMg:Ua,referenceKnown:Ua,upperLevelMg:{needs:["ageYears"],also:[]},ceilingMg:{needs:["ageYears"],also:["lifeStage"]},foodLowMg:Ia,foodMg:Ia,foodHighMg:Ia,supplementMg:Ga,supplementMgHigh:Ga,supplementMgAtLeast:Ga,prescribedMg:Ga,unplannedMg:Ga,boughtMg:Ga,antacidMg:Ga,impossibleLabels:Ga,takesMagnesium:Ga,takenForms:Ga,supplementForms:Ga,roomMg:Va,levelRoomMg:Va,levelRoomAtMostMg:Va,gapMg:Ka,gapLowMg:Ka,shortMg:Ka,hoursKept:{needs:["medicines"],also:["medicineTimes","wake","bed","meals"]}};const Za={mg:0,mgHigh:0};function Ja(e,t){const n=void 0===t?void 0:e.variants[t];if(n)return{low:n.elementalPercent,high:n.elementalPercent};const o=Object.values(e.variants).map(e=>e.elementalPercent),s=null===e.defaultVariant?void 0:e.variants[e.defaultVariant],a=s?.elementalPercent??e.labelRangePercent?.low,r=Math.max(...o,e.labelRangePercent?.high??0);return void 0===a?void 0:{low:a,high:r}}const Qa=(e,{form:t})=>void 0===t?void 0:e.forms[t],Xa=(e,t)=>"topical"===Qa(e,t)?.route;function er(e,t){if(Xa(e,t))return Za;const n=Qa(e,t);if("elemental"===t.basis)return{mg:t.amountMg,mgHigh:t.amountMg};if("percent-ri"===t.basis){const n=function(e,t){const n=e/100*t,o=(e-.5/10**(String(e).split(".")[1]?.length??0))/100*t,s=5*Math.floor(n/5);return s>0&&s>=o?s:n}(t.amountMg,e.limits.labelReferenceMg);return{mg:n,mgHigh:n}}const o=n&&Ja(n,t.variant);return o?{mg:t.amountMg*o.low/100,mgHigh:t.amountMg*o.high/100}:void 0}function tr(e,t,n){const o=e&&Ja(e);if(!o||void 0===t||void 0===n)return;const s=t*o.high/100;return n<=1.02*s+.5?void 0:{code:"impossible-pair",compoundMg:t,elementalMg:n,mostMg:Math.round(s)}}function nr(e,t){if("compound"===t.basis)return;const n=er(e,t)?.mgHigh;return tr(Qa(e,t),t.compoundMg,n)}function or(e,t){if("compound"!==t.basis){const n=nr(e,t);return n?[n]:[]}const n=Qa(e,t),o=n&&Ja(n,t.variant);return o?[{code:"worked-out",compoundMg:t.amountMg,elementalPercent:o.low}]:[]}function sr(e,t){const n=er(e,t);return n&&{mg:n.mg*t.perDay,mgHigh:n.mgHigh*t.perDay}}function ar(e,t){let n=Za;for(const o of t){const t=sr(e,o);if(!t)return;n={mg:n.mg+t.mg,mgHigh:n.mgHigh+t.mgHigh}}return n}const rr=["leafyGreens","nutsSeeds","legumes","wholegrains","fish","darkChocolate"],ir=["nuts","gluten","fish","dairy","soy","animal"],lr=3e3,cr=2e4,dr=50,ur=1e6;function mr(e){try{return e()}catch{return}}const hr=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),gr=(e,t,n)=>"number"==typeof e&&e>=t&&e<=n?e:void 0,pr=(...e)=>t=>e.find(e=>e===t),fr=(e,t)=>"string"==typeof t&&Object.hasOwn(e,t);function kr(e,t){if(!Array.isArray(e))return;const n=e.filter(t);return[...new Set(n.length===e.length?n:[...n,va])]}const br=(e,...t)=>(n,o)=>kr(n,n=>fr(e(o),n)||n===va||t.includes(n)),wr=/^([01]\d|2[0-3]):[0-5]\d$/,vr=e=>"string"==typeof e&&wr.test(e)?e:void 0;function yr(e,t){if(Array.isArray(e)&&!(e.length>dr))return[...e].map(e=>mr(()=>function(e,t){if(!hr(e))return;const n={...e},o=gr(n.amountMg,0,cr),s=gr(n.perDay,0,60),a=gr(n.compoundMg,Number.MIN_VALUE,cr),r=pr("elemental","compound","percent-ri")(n.basis);if(void 0===o||void 0===s||void 0===r)return;const i=fr(t.forms,n.form)?n.form:void 0,l=void 0===i?{}:t.forms[i]?.variants??{};return"compound"!==r||void 0!==i?{amountMg:o,perDay:s,basis:r,...void 0!==i&&{form:i},...fr(l,n.variant)&&{variant:n.variant},...void 0!==a&&{compoundMg:a},...!0===n.prescribed&&{prescribed:!0},..."antacid-laxative"===n.use&&{use:"antacid-laxative"}}:void 0}(e,t)))}const $r=e=>e.startsWith("own."),xr=({questions:e})=>e.filter(({fact:e})=>$r(e));function Mr({kind:e,choices:t=[]},n){const o=e=>t.some(t=>t===e);return"number"===e?gr(n,0,ur):"many"===e?kr(n,e=>o(e)||e===va):o(n)?n:void 0}const jr={ageYears:e=>{const t=gr(e,0,120);return void 0===t?void 0:Math.floor(12*t+1e-9)/12},sex:pr("female","male"),lifeStage:pr("none","pregnant","breastfeeding"),goals:br(e=>e.goals),stomach:pr("robust","sensitive","slow"),prefer:pr("few-units","powder","liquid","skin","any"),avoid:e=>kr(e,e=>ir.includes(e)),stress:pr("low","some","high"),sportHours:e=>gr(e,0,100),diet:e=>{if(!hr(e))return;const t=rr.map(t=>gr(e[t],0,70));return t.includes(void 0)?void 0:Object.fromEntries(rr.map((e,n)=>[e,t[n]]))},foodMg:e=>gr(e,0,lr),conditions:br(e=>e.conditions,"other"),medicines:br(e=>e.medicines,"other"),redFlags:br(e=>e.redFlags),supplements:(e,t)=>{const n=yr(e,t);return n?.includes(void 0)?void 0:n},medicineTimes:(e,t)=>{if(!hr(e))return;const n={};for(const o of Object.keys(e)){const s=e[o];if(!fr(t.medicines,o)&&"other"!==o)continue;if(!Array.isArray(s)||0===s.length||s.length>24)return;const a=s.map(e=>vr(e));if(a.includes(void 0))return;n[o]=a}return n},wake:vr,bed:vr,meals:(e,t)=>{if(!Array.isArray(e)||3!==e.length)return;const n=e.map(e=>vr(e));return n.includes(void 0)?void 0:n},unsure:(e,t)=>kr(e,e=>fr(jr,e)||xr(t).some(({fact:t})=>t===e))},zr=Object.keys(jr),Sr=(e,{medicines:t=[]})=>t.filter(t=>void 0!==e.medicines[t]?.suppliesMagnesium);function Ar(e,t){const n={};if(!0!==mr(()=>hr(t)))return n;const o=t;for(const t of zr){const s=mr(()=>Object.hasOwn(o,t)?jr[t](o[t],e):void 0);void 0!==s&&Object.assign(n,{[t]:s})}return Object.assign(n,mr(()=>function(e,t){const n=Object.hasOwn(t,"own")&&hr(t.own)?t.own:{},o={};for(const s of xr(e)){const e=s.fact.slice(4),a=Mr(s,Object.hasOwn(t,s.fact)?t[s.fact]:Object.hasOwn(n,e)?n[e]:void 0);void 0!==a&&Object.assign(o,{[s.fact]:a})}return o}(e,o))),function(e,t){const n=(t.supplements??[]).filter(({use:e})=>"antacid-laxative"===e);return 0===n.length?Sr(e,t).length>0:n.some(t=>!((sr(e,t)?.mg??0)>0))}(e,n)&&delete n.supplements,n.unsure&&(void 0!==n.foodMg||n.diet)&&(n.unsure=n.unsure.filter(e=>"diet"!==e&&"foodMg"!==e)),n}function Pr(e){return void 0!==e&&!(Array.isArray(e)&&e.includes(va))}const _r=new WeakMap;function Or(e,t,n){const[o,s,a,r,i,l,c,d,u]=n,[m,h,g,p]=n.slice(-4);return{id:e,names:{nl:m,en:h,de:g,fr:p},mgPer100g:o,portionGrams:s,portionCount:a,measure:r,category:t,state:i,contains:l,source:c,sourceId:d,match:u}}function Cr(e){let t=_r.get(e);return void 0===t&&_r.set(e,t=new Map(function*({foods:e}){for(const[t,n]of Object.entries(e))for(const[e,o]of Object.entries(n))yield[e,Or(e,t,o)]}(e))),t}function Tr(e,t){return Cr(e).get(t)}function Dr({id:e,names:t},n){return"string"==typeof t?t:(Object.hasOwn(t,n)?t[n]:void 0)??t.en??t.nl??Object.values(t)[0]??e}function Er({mgPer100g:e,portionGrams:t}){return null===e||void 0===t?null:e*t/100}const Fr=(e,t)=>{const n=Tr(e,t);return n?Er(n):0};const Lr=["vegetables","legumes","grains-bread"],Br=e=>e.reduce((e,{mg:t})=>e+t,0);function Nr(e,t,n={}){const{limit:o=5}=n;if(!(t>0))return[];const s=function(e,{avoid:t=[],eaten:n=[]}){const o=new Set(n.map(({id:e})=>e));return e.suggestedFoods.map(t=>Tr(e,t)).filter(e=>void 0!==e).filter(({contains:e})=>!e.some(e=>t.includes(e))).map(e=>({id:e.id,grams:e.portionGrams,mg:Math.round(Er(e)),category:e.category,isPlate:Lr.includes(e.category)&&e.portionGrams>=120,isEaten:o.has(e.id)}))}(e,n),a=function(e){const t=e.find(({isPlate:e})=>e);return e.filter(e=>!e.isPlate||e===t)}(function(e){const t=new Map,n=[...e].sort((e,t)=>Number(e.isEaten)-Number(t.isEaten)).map(e=>{const n=t.get(e.category)??0;return t.set(e.category,n+1),{portion:e,turn:n}});return n.sort((e,t)=>Number(e.portion.isEaten)-Number(t.portion.isEaten)||e.turn-t.turn).map(({portion:e})=>e)}(s)).slice(0,Math.max(0,o)),r=a.findIndex((e,n)=>Br(a.slice(0,n+1))>=t),i=r<0?a:function(e,t,n){const o=e.slice(0,-1),s=e.slice(-1),a=n-Br(o),r=t.filter(({mg:e,category:t,isPlate:n,isEaten:r})=>e>=a&&r===s[0]?.isEaten&&o.every(e=>e.category!==t&&!(e.isPlate&&n))),i=Math.min(...r.map(({mg:e})=>e)),l=a<15?i:i+15,c=r.find(({mg:e})=>e<=l);return[...o,...c?[c]:s]}(a.slice(0,r+1),s,t);return i.map(({id:e,grams:t,mg:n})=>({id:e,grams:t,mg:n}))}const qr=1440;function Wr(e){const[t=0,n=0]=e.split(":").map(Number);return 60*t+n}const Hr=(e,t)=>(t-e+qr)%qr;function Rr(e,t){const{hours:n,usualTimes:o}=e.plan.otherMedicine;return(t.medicines??[]).flatMap(s=>{const a=t.medicineTimes?.[s];if("other"===s)return[{medicine:s,hoursAfterMedicine:n,hoursBeforeMedicine:n,times:a??o}];const r=e.medicines[s];if(!r?.separation)return[];const{hoursAfterMedicine:i,hoursBeforeMedicine:l}=r.separation;return[{medicine:s,hoursAfterMedicine:i,hoursBeforeMedicine:l,times:a??r.usualTimes}]})}function Ur({bed:e,wake:t}){const n=Wr(e);return(n+Math.floor(Hr(n,Wr(t))/2))%qr}const Ir=({hoursAfterMedicine:e,hoursBeforeMedicine:t})=>t??e;const Gr=["dinner","lunch","breakfast","bedtime"],Vr=({moment:e})=>Gr.indexOf(e);function Kr(e,t){return 0===t?[[]]:e.flatMap((n,o)=>Kr(e.slice(o+1),t-1).map(e=>[n,...e]))}function Yr(e){const t=e.map(({at:e})=>Wr(e)),n=t.flatMap((e,n)=>t.filter((e,t)=>t!==n).map(t=>Hr(e,t)));return Math.min(qr,...n)}function Zr(e){return[e.filter(({moment:e})=>"bedtime"!==e).length,e.filter(({moment:e})=>"dinner"===e).length,Yr(e)]}function Jr(e,t){const n=Zr(e),o=Zr(t),s=n.findIndex((e,t)=>e!==o[t]);return s<0?0:o[s]-n[s]}const Qr=({candidates:e,separations:t,night:n})=>e.filter(({at:e})=>function(e,t,n){const o=Ur(n);return t.every(t=>t.times.every(n=>function(e,t,n,o){const{hoursAfterMedicine:s,hoursBeforeMedicine:a}=n,r=Hr(t,e),i=Hr(e,t),l=Hr(o,e)<Hr(o,t);return(null!==a||!l)&&r>=60*s&&i>=60*Ir(n)}(Wr(e),Wr(n),t,o)))}(e,t,n));function Xr(e,t){const n=Qr(e).sort((e,t)=>Vr(e)-Vr(t)),[o]=Kr(n,t).filter(t=>Yr(t)>=60*e.hoursBetweenIntakes).sort(Jr),s=Ur(e.night);return o?.sort((e,t)=>Hr(s,Wr(e.at))-Hr(s,Wr(t.at)))}function ei(e,t){for(const n of t){const t=Xr(e,n.length);if(t)return t.map((e,t)=>({...e,intake:n[t]}))}return null}const ti=({plan:e},{bed:t,wake:n})=>({bed:t??e.defaultBed,wake:n??e.defaultWake});function ni(e,t){const n=ti(e,t),[o,s,a]=t.meals??e.plan.defaultMeals,r=[{moment:"breakfast",at:o},{moment:"lunch",at:s},{moment:"dinner",at:a}];return[...t.meals?r:r.filter(({at:e})=>!function(e,{bed:t,wake:n}){const o=Hr(Wr(t),Wr(e));return o>0&&o<Hr(Wr(t),Wr(n))}(e,n)),{moment:"bedtime",at:n.bed}]}const oi=(e,t)=>({candidates:ni(e,t),separations:Rr(e,t),night:ti(e,t),hoursBetweenIntakes:e.plan.hoursBetweenIntakes}),si=(e,t)=>{return n=oi(e,t),Qr(n).length>0;var n},ai=({plan:e},t,n)=>({elementalMgPerDay:n.reduce((e,{mg:t})=>e+t,0),reviewAfterDays:e.reviewAfterDays,stopWhen:[...e.stopWhen],moments:n,gaps:t.map(({medicine:e,hoursAfterMedicine:t,hoursBeforeMedicine:n})=>({medicine:e,hoursAfterMedicine:t,hoursBeforeMedicine:n,kept:!0}))}),ri=e=>5*Math.floor(e/5);const ii=e=>Math.round(12*e),li=(e,t)=>e>=t.ageFromMonths&&(null===t.ageBelowMonths||e<t.ageBelowMonths);function ci(e,{ageYears:t,sex:n,lifeStage:o="none"}){const s=ii(t),a="none"===o,r=a?"general":o;return(a?n?[n]:["female","male"]:["female"]).map(t=>e.find(e=>e.lifeStage===r&&("any"===e.sex||e.sex===t)&&li(s,e)))}function di(e,t,n){const o=ci(e.referenceIntakes[t],n).map(e=>e?.mgPerDay??void 0),s=o.filter(e=>void 0!==e);return s.length<o.length?void 0:{low:Math.min(...s),high:Math.max(...s)}}const ui=e=>Math.max(0,Math.ceil(e-1e-6)),mi=(e,t)=>ui(t.reduce((t,n)=>t+(sr(e,n)?.mgHigh??0),0)),hi=({prescribed:e})=>!0===e,gi=({use:e})=>"antacid-laxative"===e,pi=e=>hi(e)||gi(e);function fi(e,{supplements:t},n){const o=t&&ar(e,t);return o?{supplementMg:Math.round(o.mg),supplementMgHigh:ui(o.mgHigh)}:n.length>0?{supplementMgAtLeast:mi(e,n)}:{}}function ki(e,t){return{prescribedMg:mi(e,t.filter(hi)),unplannedMg:mi(e,t.filter(pi)),boughtMg:mi(e,t.filter(e=>!pi(e))),antacidMg:mi(e,t.filter(e=>gi(e)&&!hi(e))),impossibleLabels:t.filter(t=>((e,t)=>void 0!==nr(e,t))(e,t)).length}}const bi=({form:e})=>void 0===e?[]:[e];function wi(e,{supplements:t},n){if(!t&&0===n.length)return{};const o=n.filter(t=>t.amountMg*t.perDay>0&&!Xa(e,t)),s=t?[]:[va],a=e=>[...new Set([...e.flatMap(bi),...s])];return{takenForms:a(o),supplementForms:a(o.filter(e=>!gi(e)))}}function vi(e,t,n){const o=function(e,t){if(Sr(e,t).length>0)return!0;const n=t.supplements&&ar(e,t.supplements);return n&&n.mgHigh>0}(e,t);return{...fi(e,t,n),...(t.supplements??n.length>0)&&ki(e,n),...void 0!==o&&{takesMagnesium:o},...wi(e,t,n)}}const yi={referenceKnown:["ageYears","lifeStage"],roomMg:["ageYears","supplements"],levelRoomMg:["ageYears","supplements"],levelRoomAtMostMg:["ageYears","supplements"],supplementMgHigh:["supplements"],prescribedMg:["supplements"],impossibleLabels:["supplements"],takesMagnesium:["supplements","medicines"],boughtMg:["supplements"],antacidMg:["supplements"],takenForms:["supplements"],supplementForms:["supplements"],gapMg:["ageYears","supplements","diet"],gapLowMg:["ageYears","supplements","diet"],shortMg:["ageYears","supplements","diet"]},$i=(e,t,n)=>e.upperLevels[t].find(e=>li(ii(n),e));function xi(e,t,{ageYears:n,...o}){return void 0===n?[]:[...ci(e.referenceIntakes[t],{ageYears:n,...o}),$i(e,t,n)].flatMap(e=>e?.sources??[])}function Mi(e,t){if(void 0!==t.foodMg)return{foodLowMg:t.foodMg,foodMg:t.foodMg,foodHighMg:t.foodMg};if(!t.diet||(t.ageYears??0)<e.estimateFromYears)return{};const{low:n,middle:o,high:s}=function(e,t){const n=Object.keys(e.dietGroups).reduce((n,o)=>n+t[o]*function(e,t){const n=t.reduce((t,n)=>t+Fr(e,n),0);return 0===t.length?0:n/t.length}(e,e.dietGroups[o]),0),o=function(e){const t=e.backgroundBasket.reduce((t,{food:n,portionsPerWeek:o})=>t+Fr(e,n)*o,0);return t/7}(e)+n/7,{share:s}=e.estimateSpread;return{low:o*(1-s),middle:o,high:o*(1+s)}}(e,t.diet);return{foodLowMg:Math.round(n),foodMg:Math.round(o),foodHighMg:Math.round(s)}}const ji=({lifeStage:e})=>"pregnant"===e||"breastfeeding"===e;function zi({limits:e},t,{level:n,claims:o}){return"eu"===o||ji(t)?Math.min(n,e.euCeilingMg):n}function Si(e,t,n,o){if(void 0===t.ageYears)return{};const s=di(e,n,{...t,ageYears:t.ageYears}),a=function(e,t,n){return $i(e,t,n)?.mgPerDay??void 0}(e,n,t.ageYears);return{referenceKnown:void 0!==s,ceilingMg:zi(e,t,{level:a??0,claims:o}),...s&&{referenceLowMg:s.low,referenceHighMg:s.high},...void 0!==a&&{upperLevelMg:a}}}const Ai=e=>(e.low+e.high)/2;function Pi(e,t,n){const{foodMg:o,foodHighMg:s,supplementMg:a,referenceLowMg:r,referenceHighMg:i,standard:l}=n;if(void 0===o||void 0===s||void 0===a)return{};if(void 0===r||void 0===i||void 0===l)return{};const c={low:r,high:i},d=function(e,t,n,o){if(void 0===n.ageYears||!ji(n))return o;const s=di(e,t,{ageYears:n.ageYears,sex:"female"}),a=Math.min(o.low,s?.low??o.low);return{low:a,high:a}}(e,l,t,c);return{shortMg:Math.round(Ai(c)-o-a),gapMg:Math.round(Ai(d)-o-a),gapLowMg:Math.round(d.low-s-a)}}function _i({ceilingMg:e,upperLevelMg:t,...n}){const{supplementMgHigh:o,supplementMgAtLeast:s=o}=n;if(void 0===s)return{};const a=void 0!==t&&{levelRoomAtMostMg:t-s};return void 0===o?{...a}:{...a,...void 0!==e&&{roomMg:e-o},...void 0!==t&&{levelRoomMg:t-o}}}const Oi=["emergency","stop","caution","info"],Ci=(e,t)=>Oi.indexOf(e.severity)-Oi.indexOf(t.severity),Ti=["emergency","crisis","gp-today","midwife","gp"],Di=({refer:e})=>{const t=Ti.indexOf(e);return t<0?Ti.length:t},Ei=(e,t)=>!0===e.unsure?.includes(t),Fi=(e,{facts:t})=>(t.ageYears??0)<e.adultFromYears;function Li(e,t,{situation:n,facts:o}){return[...Ca(t.when,n)].flatMap(t=>((e,t,n)=>yi[t]?.flatMap(t=>"diet"===t?function(e,{foodMg:t,ageYears:n=1/0}){return void 0!==t?[]:n<e.estimateFromYears?["foodMg"]:["diet"]}(e,n):[t])??[t])(e,t,o)).filter(e=>!Pr(o[e])&&!Ei(o,e))}const Bi=({truth:e,definition:t})=>"unknown"===e&&"block"===t.ifUnknown,Ni=(e,t,n)=>[...new Set(t.filter(Bi).flatMap(({definition:t})=>Li(e,t,n)))],qi={};function Wi(e,t,n=qi){const o=La(e.rules.safety,t.situation),s=La(n,t.situation),a=[...s,...o].filter(e=>!Bi(e)).sort((e,t)=>Di(e.definition)-Di(t.definition)).map(Na).sort(Ci),r=[...o,...s].filter(Bi);return{findings:a,missing:Ni(e,r,t),outcome:Ri(a,r.length>0),withholdsPlan:o.some(({truth:e,definition:t})=>"yes"===e&&!0===t.withholdsPlan)}}const Hi=(e,t)=>Wi(e,t,e.rules.proposal);function Ri(e,t){const n=e[0]?.severity;return"emergency"===n?"emergency":"stop"===n?"ask-professional":t?"incomplete":null}const Ui={yes:!0,no:!0},Ii=["conditions","medicines","redFlags"],Gi=["supplementMg","supplementMgHigh","supplementMgAtLeast","prescribedMg","unplannedMg","boughtMg","antacidMg","impossibleLabels"],Vi=["gapMg","gapLowMg","shortMg","roomMg","levelRoomMg","levelRoomAtMostMg"];function Ki(e,{situation:t,figures:n},o,s){const a=t[e],r="number"==typeof a?a:void 0;if(Ii.includes(e))return void 0===a?[a]:[a,[]];if("lifeStage"===e)return o.isExpecting?[a,"none"]:[a];if("ageYears"===e)return o.isMinor?[a,s,120]:[a];if("takesMagnesium"===e)return!0===a?[a,!1]:[a];if("hoursKept"===e)return o.usesMedicine?[a,!0]:[a];if("takenForms"===e||"supplementForms"===e)return Array.isArray(a)?[a,[]]:[a];if(Gi.includes(e))return void 0===r?[a]:[a,0];if(void 0===a&&!o.isMinor)return[a];const i=o.isMinor||o.isExpecting;if(Vi.includes(e)&&!i&&void 0!==r){const e=n.supplementMgHigh??n.supplementMgAtLeast??1/0;return o.takes?[a,r+e+1]:[a]}return function(e,{isMinor:t,isExpecting:n,takes:o}){const s=function(e){const{needs:t,also:n}=function(e){return(e=>Object.hasOwn(Ya,e))(e)?Ya[e]:{needs:e.startsWith("form")?[]:[e],also:[]}}(e);return[...t,...n]}(e).filter(t=>t!==e);return t&&s.includes("ageYears")||n&&s.includes("lifeStage")||o&&s.includes("supplements")}(e,o)?null:[a]}function Yi(e,t){if("all"in e){const n=e.all.map(e=>Yi(e,t));return{yes:n.every(({yes:e})=>e),no:n.some(({no:e})=>e)}}if("any"in e){const n=e.any.map(e=>Yi(e,t));return{yes:n.some(({yes:e})=>e),no:n.every(({no:e})=>e)}}if("not"in e){const{yes:n,no:o}=Yi(e.not,t);return{yes:o,no:n}}return t(e)}function Zi(e,t,n){const o=function(e,t){const{lifeStage:n,supplements:o=[],medicines:s=[]}=t.facts;return{isMinor:Fi(e,t),isExpecting:"pregnant"===n||"breastfeeding"===n,takes:o.length>0,usesMedicine:s.length>0}}(e,n);return Yi(t,t=>function(e,t,n,o){const s=Ki(e.fact,t,n,o);if(null===s||((e,t)=>("is"in e||"in"in e)&&t.every(e=>"number"==typeof e)&&new Set(t).size>1)(e,s))return Ui;const a=s.map(t=>Oa(e,{[e.fact]:t}));return{yes:a.includes("yes"),no:a.includes("no")}}(t,n,o,e.adultFromYears)).yes}const Ji={findings:[],atLeast:null},Qi=["form","food-first","nothing-needed","ask-professional"];function Xi(e,t){const n=Qi.indexOf(e);return null===t||n<0?e:Qi.indexOf(t)>n?t:e}const el="own-held";function tl(e,t,n=["food-first","nothing-needed","ask-professional"]){const{host:o}=e;if(!o)return Ji;const s=function(e,t){const{findings:n={},outcomes:o=[]}=e.host??{};return[...Object.entries(n).filter(([,{severity:e}])=>"stop"===e).map(([e,{when:t}])=>({when:t,atLeast:"ask-professional",finding:e})),...o].filter(({when:n})=>Zi(e,n,t)).map(({when:e,atLeast:o,finding:s})=>({atLeast:o,when:e,by:Object.hasOwn(n,s)&&"yes"===Oa(e,t.situation)?s:null}))}(e,t),a=(e=>e.reduce((e,{atLeast:t})=>{const n=Xi(e??"form",t);return"form"===n?e:n},null))(s),r=function(e,t,n){const o=La(e,n.situation).map(Na),s=t.flatMap(({by:t,when:n})=>{const s=null===t||(a=t,o.some(({rule:e,severity:t})=>e===a&&"info"!==t))?void 0:e[t];var a;return null!==t&&s?[[t,{...s,when:n}]]:[]}),a=Ha(Object.fromEntries(s),n.situation);return[...o.filter(({rule:e})=>!s.some(([t])=>t===e)),...a]}(o.findings,s,t),i=s.some(e=>e.atLeast===a&&null!==e.by);var l;return null!==a&&!i&&n.includes(a)&&r.push(...Ha({[el]:(l=a,{when:{all:[]},ifUnknown:"ignore",severity:"ask-professional"===l?"stop":"info",shows:[],sources:[]})},t.situation)),{findings:r.sort(Ci),atLeast:a}}function nl(e,{findings:t}){return 0===t.length||"emergency"===e.outcome?e:{...e,findings:[...e.findings,...t].sort(Ci)}}const ol=/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2122\xae\xa9]/gu,sl=[["letters",/^\p{L}/u],["digits",/^[\p{N}$@\u20ac]/u],["picture",/^\p{Extended_Pictographic}/u]];function al(e,[t,n]){return e.replace(/[^a-z]/gi,e=>n[t.indexOf(e)]??e)}const rl=/^[ -~]*$/,il=e=>rl.test(e)?e:e.replace(ol,"").normalize("NFKD").replace(ol,"");function ll(e,{alike:t,spellings:n}){const o=al(il(e),t).toLowerCase();return Object.entries(n).reduce((e,[t,n])=>e.split(t).join(n),o)}const cl=e=>sl.find(([,t])=>t.test(e))?.[0],dl=e=>e===e.toLowerCase();function ul(e,t,n){const o=[];for(const[n,{length:s}]of cn(e))for(let e=0;e<s;e++)o.push(t+n);return{text:e.join(""),owners:o,...n&&{apart:n}}}function ml(e,t){const n=ln(e).filter(e=>0===e||!t(e));return n.map((t,o)=>[t,n[o+1]??e])}const hl=e=>new Set(["",...e.split(" ")]),gl=hl(""),pl=(e,t,{after:n,endings:o})=>n||e.length-t<=6&&o.has(e.slice(t));function*fl({first:e,last:t}){for(let n=e;n<=t;n++)yield n}const kl=new WeakMap;function bl(e,t,n,o={steps:0}){const s="string"==typeof e?e:"",a=function(e){const t=kl.get(e)??function(e){const{disguises:t}=e,n=new Map,o=new Map,s=[],a=e=>{const t=o.get(e)??[];return o.set(e,t),t},r=(e,{endings:n})=>({stem:ll(e.replace(/[-.]/g,""),t),before:e.startsWith("-"),after:e.endsWith("-"),endings:e.endsWith(".")?gl:n}),i=(e,t)=>{const o=s.push(t.lang)-1,i=[o];for(const s of e.split(", ")){if(s.startsWith("@")){i.push(...a(s.slice(1)));continue}const[e,...l]=s.split(" ").map(e=>r(e,t));e?.stem&&n.set(e.stem,[...n.get(e.stem)??[],{...e,list:o,rest:l}])}return i},l=(e,t,n)=>t.map(t=>({id:e,parts:t.split(/ [+&] /).map(e=>i(e,n)),reach:t.includes(" & ")?2:5})),c=Object.entries(e.languages).map(([e,t])=>({...t,grammar:{lang:e,endings:hl(t.endings)}}));for(const{words:e,grammar:t}of c)for(const[n,o]of Object.entries(e))a(n).push(...i(o,t));const d=new Map;for(const{effects:e,grammar:t}of c)for(const[n,o]of Object.entries(e))for(const e of i(o,t))d.set(e,n);const u=Object.keys(e.lawful).flatMap(e=>c.flatMap(t=>l(e,t.promises[e]??[],t.grammar))),m=new Map;for(const[e,{parts:t}]of cn(u))for(const n of t[0]??[])m.set(n,[...m.get(n)??[],e]);const h={lang:"",endings:gl};return{disguises:t,heads:n,languageOf:s,claimOf:d,list:a,promises:u,promisesBy:m,excuses:Object.entries(e.excuses).flatMap(([e,t])=>l(e,t,h)),noExcuse:l("",e.noExcuse,h),innocent:new Set(c.flatMap(({innocent:e,grammar:t})=>i(e,t))),falseFriends:new Map(c.map(({falseFriends:e,grammar:t})=>[t.lang,new Set(i(e,t))])),longest:Math.max(0,...[...n.keys()].map(e=>e.length))}}(e);return kl.set(e,t),t}(n),{tokens:r,questions:i}=function(e,t){const n=[],o=new Set;let[s,a,r]=[0,0,0],[i,l]=[""," "],c=!1;for(const d of e){const e=r;r+=d.length;const u=il(d);if(""===u)continue;const m=cl(u),h=n.at(-1);if(m){if(""!==i&&("."!==i||!c)){if("?"===i){o.add(s);const e=n.slice(-3).filter(e=>e.sentence===s);if(e.length<=2)for(const t of e)t.clause+=1}s+=1,a+=1}i="",cl(l)!==m||"picture"===m||dl(l)&&!dl(u)||!h?n.push({text:u,from:e,to:r,kind:m,isGlued:c,sentence:s,clause:s,part:a}):(h.text+=u,h.to=r),c=!0}else/\s/.test(u)?(c=!1,"\n"===u&&(i||="!")):"!"===u||"?"===u?i||=u:u.startsWith(".")&&!t.abbreviations.includes(h?.text.toLowerCase()??"")?i||=".":"'"===u||"\u2019"===u?c=!1:":;\u2013\u2014|".includes(u)&&(a+=1);l=u}"?"===i&&o.add(s);for(const e of n)"letters"===e.kind&&(e.text=ll(e.text,t));return{tokens:n,questions:o}}(s.slice(0,5e3),a.disguises),l=function(e,t,n,o){const{innocent:s,claimOf:a,languageOf:r}=t,i=t.falseFriends.get(n),l=function(e,t){const n=t=>{const n=e[t];return"letters"===n?.kind&&n.text.length<=2};return[...e.flatMap(({text:e},t)=>function(e){return/(.)\1\1/.test(e)?[e,e.replace(/(.)\1\1+/g,"$1$1"),e.replace(/(.)\1\1+/g,"$1")]:[e]}(e).map(e=>ul([e],t))),...ml(e.length,t=>!0===e[t]?.isGlued).flatMap(([n,o])=>function(e,t,{signs:n}){if(e.length<2)return[];const o=n=>{const o=e.map(({kind:e,text:t})=>"letters"===e?t:"digits"===e?n(t):"");return ul(o,t,"glued")},s=o(()=>""),a=e.filter(({kind:e})=>"digits"===e).reduce((e,{text:t})=>e+t.length,0);if(0===a||a>s.text.length)return[s];const[r,i]=n;return[s,o(e=>al(e,n)),o(e=>al(e,[`1${r}`,`l${i}`]))]}(e.slice(n,o),n,t)),...ml(e.length,e=>n(e)&&n(e-1)).filter(([e])=>n(e)).map(([t,n])=>function(e,t,n){const o=t=>"letters"===e[t]?.kind,s=o(t-1)?t-1:t,a=o(n)?n+1:n;return ul(e.slice(s,a).map(({text:e})=>e),s,"spaced")}(e,t,n))]}(e,t.disguises).flatMap(n=>function({text:e,owners:t,apart:n},o,{heads:s,longest:a},r){const i=[],l="spaced"===n,c=e=>t[e-1]!==t[e],d=(e,t)=>{const n=t.every((t,n)=>{r.steps+=1;const s=o[e+1+n];return s&&s.sentence===o[e]?.sentence&&function(e,t){const n=t.before?e.indexOf(t.stem):e.startsWith(t.stem)?0:-1;return n>=0&&pl(e,n+t.stem.length,t)}(s.text,t)});return n?e+t.length:-1};for(let o=0;o<e.length;o++){if(l&&!c(o))continue;const u=t[o],m=Math.min(e.length,o+a);for(let a=o+1;a<=m;a++){r.steps+=1;const m=t[a-1];if(!(n&&m-u<(l?2:1)))for(const t of s.get(e.slice(o,a))??[]){if(r.steps+=1,!l&&o>0&&!t.before)continue;if(l?!c(a)&&!t.after:!pl(e,a,t))continue;const s=d(m,t.rest);s>=0&&i.push({list:t.list,span:{first:u,last:s},isTakenApart:void 0!==n})}}}return i}(n,e,t,o)),c=new Set,d=new Set,u=new Set;for(const{list:e,span:t,isTakenApart:n}of l){const o=a.get(e);if(void 0!==o&&c.add(o),i?.has(e)&&u.add(t.first),!n&&(void 0!==o||s.has(e)))for(const e of fl(t))d.add(e)}const m=new Map,h=e.map(()=>new Map);for(const{list:e,span:t,isTakenApart:o}of l)if((r[e]===n||""===r[e]||!u.has(t.first))&&(o||![...fl(t)].some(e=>d.has(e)))&&(m.set(e,m.get(e)??[]),m.get(e)?.push(t),!o))for(const n of fl(t))h[n]?.set(e,t);const g=(e,t)=>{o.steps+=1;const n=t.find(t=>h[e]?.has(t));return void 0===n?void 0:h[e]?.get(n)},p=({first:t,last:n},o,s)=>{const a=e[t]?.clause;for(let r=1;r<=s;r++)for(const s of[n+r,t-r]){const t=e[s]?.clause===a&&g(s,o);if(t)return t}};return{tokens:e,lists:m.keys(),claims:c,has:(e,t)=>void 0!==g(e,t),matches:({parts:[e=[],...t],reach:n})=>e.flatMap(e=>m.get(e)??[]).flatMap(e=>{const o=[e];for(const s of t){const t=p(e,s,n);if(!t)return[];o.push(t)}return[{core:e,whole:{first:Math.min(...o.map(e=>e.first)),last:Math.max(...o.map(e=>e.last))}}]})}}(r,a,t,o);let c;const d=e=>(c??=function(e,t,n){const{tokens:o,has:s,matches:a}=e,{turns:r,blocks:i}=function({tokens:e,has:t},n){const o=n.list("but"),s=[],a=[];let[r,i]=[0,0];for(const[n,l]of cn(e)){const c=e[n-1],d=l.sentence!==c?.sentence||t(n,o);d&&(r+=1),(d||l.part!==c.part)&&(i+=1),s.push(r),a.push(i)}return{turns:s,blocks:a}}(e,n),l=e=>o[e]?.sentence??-1,c=e=>new Set(r.filter((t,o)=>s(o,n.list(e)))),d=c("medicine"),u=c("against"),m=c("after"),h=c("notHarm"),g=n.list("without"),p=new Set(o.filter((e,t)=>s(t,n.list("lure"))).map(({sentence:e})=>e)),f=c("product").size>0,k=new Set(n.noExcuse.flatMap(e=>a(e)).map(({core:e})=>l(e.first))),b=new Set,w=new Set,v=new Set,y=new Set,$=new Set,x=new Set,M=new Set,j=new Set,z=new Map,S=new Set,A=new Set,P=new Set,_=(e,t)=>{for(let n=e;n<e+t;n++)A.add(n)},O=({core:{first:e}})=>{t.has(l(e))||j.add(i[e])},C=({core:{first:e}})=>{t.has(l(e))||v.add(r[e])},T={consult:({core:{first:e}})=>{const n=l(e);p.has(n)||p.has(n+1)||(w.add(r[e]),b.add(n+1),t.has(n-1)&&b.add(n-1))},noEvidence:e=>{const n=l(e.core.first)-1;O(e),t.has(n)&&M.add(n)},noEffect:O,notFor:({core:{first:e,last:n}})=>{const o=i[e];t.has(l(e))||z.set(o,Math.min(n,z.get(o)??n))},noUse:({core:{first:e,last:t}})=>{y.add(i[e]),l(t+1)!==l(t)&&$.add(r[e]);for(let n=e;n<=t+1;n++)P.add(n)},sideEffect:({core:{first:e}})=>{const t=r[e];h.has(t)||s(e-1,g)||$.add(t)},excess:({core:{first:e}})=>{const t=r[e];h.has(t)||x.add(t)},symptom:C,story:e=>{f||C(e)},label:({core:{first:e}})=>{1===o.length&&_(e,1)},question:({core:{first:e}})=>{e<=1&&t.has(0)&&0===o.at(-1)?.sentence&&b.add(0)},figurative:({core:{first:e,last:t}})=>{f||_(e,t-e+1)},object:({core:{first:e}})=>{f||S.add(l(e))},person:({core:{last:e}})=>_(e+1,1),street:({core:{last:e}})=>_(e+1,3)};for(const e of n.excuses)a(e).forEach(T[e.id]);const D=[...n.list("good"),...n.list("against")],E=n.list("contributes"),F=n.list("nutrient");return e=>{const{first:t}=e,a=l(t),c=r[t],h=i[t];if(A.has(t)||S.has(a)||x.has(c)||(e=>{let t=!1,a=!1;for(let n=e;n>e-30&&r[n]===r[e];n--){const e=s(n,E);if(e&&a)break;if(t&&o[n]?.text.startsWith("magnesium"))return!1;a||=t&&s(n,F),t||=e}return a&&(s(e,E)||s(e,n.list("nutrientEffect")))})(t))return!0;if(k.has(a))return!1;if(M.has(a)||j.has(h))return!0;const g=b.has(a)||w.has(c);if((({first:e,last:t})=>{const o=(t,n)=>r[t]===r[e]&&!P.has(t)&&s(t,n);for(let n=1;n<=3;n++)if(o(e-n,D)||o(t+n,D))return!0;const a=n.list("product");return o(e-1,a)||o(t+1,a)})(e))return g&&d.has(c);const p=v.has(c)&&!u.has(c)&&!m.has(c);return g||p||$.has(c)||y.has(h)||(z.get(h)??t)<t}}(l,i,a),c(e)),u=new Set,m=({first:e,last:t})=>{for(let n=e;n<=t;n++)if(u.has(n))return!1;return!0},h=[];for(const e of function({lists:e},{promises:t,promisesBy:n}){const o=new Set;for(const t of e)for(const e of n.get(t)??[])o.add(e);return[...o].sort((e,t)=>e-t).map(e=>t[e])}(l,a)){const t=n.lawful[e.id]??[];if(!n.lawfulBeside.includes(e.id)||!t.some(e=>l.claims.has(e)))for(const{core:o,whole:a}of l.matches(e)){if(!m(a)||!n.neverExcused.includes(e.id)&&d(o))continue;for(let e=a.first;e<=a.last;e++)u.add(e);const i=s.slice(r[a.first]?.from,r[a.last]?.to);h.push({phrase:i,id:e.id,lawful:[...t]})}}const g=s.slice(5e3,5040);return""!==g&&h.push({phrase:g,id:"too-long",lawful:[]}),{ok:0===h.length,hits:h}}function wl(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function vl(e,t,{words:n,knowledge:o},s){const{hits:a}=bl(e,n.lang,o.claimPhrases);if(0===a.length)return null;const r=[...new Set(a.map(({phrase:e})=>e))].join(", "),i=[...new Set(a.flatMap(e=>e.lawful))];return Ot(t,r,`${function({lawful:e},t){const n=e.flatMap(e=>wl(t.claims,e)??[]);return 0===n.length?"no promise":`no promise, or an authorised wording: ${n.map(e=>`"${e}"`).join(" or ")}`}({lawful:i},n)}; ${s}`)}const yl=["nl","en","de","fr"];class $l{problems=[];elsewhere=[];#a;#r;#i;constructor(e,t,n){this.#a=e,this.#r=t,this.#i=n}pick(e,t){const n=this.#a.lang,o=void 0===e[n]?yl.find(t=>void 0!==e[t]):n;return void 0!==o&&o!==n&&this.elsewhere.push(t),{own:o&&e[o],path:`${t}.words.${o}`}}lawful(e,t){if(void 0===e||"eu"!==this.#i)return e;const n=vl(e,`knowledge.${t}`,{words:this.#a,knowledge:this.#r},"it is left out");return n&&this.problems.push(n),n?void 0:e}areLawful(e,t,n){return void 0===e||void 0===t||void 0!==this.lawful(`${e} ${t}`,n)}get told(){if(0===this.elsewhere.length)return this.problems;const e=`words in "${this.#a.lang}" too; another language of yours is shown`;return[...this.problems,Ot("knowledge",this.elsewhere.join(", "),e)]}}function xl(e,t,{path:n,named:o,wording:s}){const a=`${n}.label`,r=s.lawful(e?.label,a),i=o.every(([,e])=>s.areLawful(r,e,a));return(i?r:void 0)??t?.replace(/\s*\?$/,"")}const Ml=e=>e.replace(/(\p{Ll})(\p{Lu})/gu,"$1 $2").replace(/[^\p{L}\p{N}]+/gu," ");const jl=({isConnected:e})=>e,zl="a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json",Sl=e=>({ok:!1,expected:e});function Al(e,{mostCharacters:t}){const n=Qs(e,t);return n.ok?n:Sl(`JSON; what is there is none: ${n.reason}`)}function Pl(e){const t=function({value:e,element:t}){const n=t.getRootNode();try{return(n instanceof ShadowRoot?n.querySelector(e):null)??t.ownerDocument.querySelector(e)}catch{return null}}(e);return t?Al(t.textContent??"",e):Sl(zl)}function _l(e){return t=e.value,/^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(t)?async function(e){const t=At(e.value);if(null===t)return Sl(zl);const{signal:n,clear:o}=function(e){const t=new AbortController,n=()=>t.abort(),o=setTimeout(n,15e3);return e.addEventListener("abort",n,{once:!0}),{signal:t.signal,clear:()=>{clearTimeout(o),e.removeEventListener("abort",n)}}}(e.signal);try{return await async function(e,t){return e.ok?Number(e.headers.get("content-length"))>4*t.mostCharacters?Sl(`JSON of at most ${t.mostCharacters} characters`):Al(await e.text(),t):Sl(`a URL that answers with JSON; it answered ${e.status}`)}(await fetch(t,{signal:n}),e)}catch{return e.signal.aborted?null:Sl("a URL that can be reached from this page; it gave no answer")}finally{o()}}(e):"loading"!==e.element.ownerDocument.readyState?Pl(e):function({element:e,signal:t}){return new Promise(n=>{e.ownerDocument.addEventListener("DOMContentLoaded",()=>n(),{once:!0,signal:t}),t.addEventListener("abort",()=>n(),{once:!0})})}(e).then(()=>e.signal.aborted?null:Pl(e));var t}const Ol=e=>"function"==typeof e?.then,Cl=[Object.assign(["1"],{[Symbol.toPrimitive]:e=>"number"===e?1:"1",replace:()=>"1",toLowerCase:()=>"1",toFixed:()=>"1"}),1,2,"1",void 0,0,["1","1"]];function Tl(e,t,n){const o=new Proxy({},{get:(e,o)=>{if("string"==typeof o)return n.add(o),t},has:()=>!0});try{e(o)}catch{}}const Dl=/\{([^{}]*)\}/g,El=e=>[...e.matchAll(Dl)].map(([,e=""])=>e.trim()),Fl=(e,t)=>e.replace(Dl,(e,n)=>t(n.trim())),Ll=new Set([{keys:["quiz.title","quiz.lead","quiz.aboutTime","quiz.start","quiz.next","quiz.open","quiz.dialogName","quiz.progress","quiz.yourAnswers"],what:"the quiz: its title and lead, its start and the way through it"},{keys:["questions.goals.title","questions.prefer.title"],what:"the two questions about a wish, which decide no dose"},{keys:["result.heading","result.plan.heading","result.foods.heading","result.products.heading","result.products.addToCart","result.products.addToCartOf","result.consult.heading","result.consult.label","result.consult.mailSubject","result.consult.mailGreeting","result.more"],what:"the result: headings, your shop and your offer"},{keys:["doseCheck.title","doseCheck.lead","doseCheck.start"],what:"the dose check: its title, lead and start"},{keys:["foodTable.heading","foodTable.lead","foodTable.search.label","foodTable.search.placeholder","foodTable.none.title","foodTable.none.titleFilters","foodTable.none.text","foodTable.more","foodTable.download.button","foodTable.print.button","foodTable.print.title","foodTable.notes.heading"],what:"the food table: heading, lead, search and buttons"},{keys:["foodDay.heading","foodDay.empty","foodDay.topUp.heading","foodDay.menu.day","foodDay.menu.example","foodDay.menu.week","foodDay.menu.dayHeading","foodDay.menu.weekHeading","foodDay.paper.title"],what:"the day of food: headings and buttons"},{keys:["together.toDoseCheck","together.toQuiz"],what:"the ways from one widget to the next"},{keys:["calendar.save","sheet.print","sheet.notes","diary.print","diary.note"],what:"buttons for the calendar and for paper, and where notes are written"}].flatMap(({keys:e})=>e)),Bl=2e5;function Nl(e,t){return"number"==typeof e?t.number(e):"string"==typeof e?e:void 0}function ql(e,t,n){const o=[...new Set(El(e))];return s=>{const a=new Map(o.map(e=>[e,Nl(Object.hasOwn(s,e)?s[e]:void 0,n)]));return[...a.values()].includes(void 0)?t(s):Fl(e,e=>a.get(e)??"")}}function Wl(e,[t="",...n],o){const s=Array.isArray(e)?e.slice():{...e};return s[t]=0===n.length?o:Wl(s[t],n,o),s}const Hl=/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,Rl=/[\u202a-\u202e\u2066-\u2069]/u,Ul=e=>e.map(e=>`{${e}}`).join(" ");function Il(e,t,n){const{words:o,claims:s,attribute:a}=n,r=`${a}["${e}"]`,i=(e,t)=>({problem:Ot(r,e,t)}),l=function(e,t){let n=e;for(const e of t.split(".")){if("object"!=typeof n||null===n||!Object.hasOwn(n,e))return;n=n[e]}return n}(o,e),c="function"==typeof l;if(!c&&"string"!=typeof l)return i(t,'the key of a text, such as "quiz.title"');if(!(e=>Ll.has(e))(e))return i(t,"no text under this key: what gives answers, figures, advice and warnings their meaning stays ours");const d=function(e,t){const n="string"==typeof e?e.trim():"";if(""===n||n.length>2e3)return{value:e,expected:"a text of 1 to 2000 characters"};const o=El(n),s=o.find(e=>!t.includes(e));if(void 0!==s)return{value:`{${s}}`,expected:t.length>0?`no placeholders but ${Ul(t)}`:"no placeholders: this text has no figures"};if(!t.every(e=>o.includes(e)))return{value:e,expected:`each of ${Ul(t)}, as our own text has them`};const a=Fl(n,()=>"");return/\p{N}/u.test(a)?{value:e,expected:"no figures: those are ours to give"}:Rl.test(a)||!/\p{L}/u.test(a.replace(Hl,""))?{value:e,expected:"a text that can be read, with letters"}:null}(t,c?function(e){const t=new Set;for(const n of Cl)Tl(e,n,t);return[...t]}(l):[]);if(d)return i(d.value,d.expected);const u=t.trim(),m="eu"===s?vl(Fl(u,()=>"0"),r,n,"our own text is shown"):null;return m?{problem:m}:{text:c?ql(u,l,o):u}}function Gl(e,t){return e.length<=20?e:[...e.slice(0,20),Ot(t,`${e.length} problems`,"no problems in the texts; the first 20 are told one by one")]}function Vl(e,t){const{attribute:n}=t;let{words:o}=t;if(!Xs(e))return{words:o,problems:[Ot(n,e,'a JSON object of texts by key, such as {"quiz.title": "\u2026"}')]};const s=[];try{for(const[n,a]of Object.entries(e)){const e=Il(n,a,t);"problem"in e?s.push(e.problem):o=Wl(o,n.split("."),e.text)}}catch{s.push(Ot(n,"(object)","plain JSON"))}return{words:o,problems:Gl(s,n)}}class Kl{isLoading=!1;ready=Promise.resolve();#l;#c;#d;#u=null;#m=null;#h;#g=null;#p=null;constructor(e,t){this.#l=e,this.#c=t,this.#d={host:null,knowledge:t.knowledge,problems:[]},this.#h=this.#d}get given(){return this.#u??(yt(this.#l.getAttribute("knowledge"))||null)}set given(e){this.#u=("string"==typeof e?e.trim():e)||null}get host(){return this.#h.host}get problems(){return this.#h.problems}worded(e,t){const{host:n,knowledge:o}=this.#h;if(!n)return{words:e,problems:[],unasked:[],mayBeNamed:!0,knowledge:o};const s=[this.#h,e,t];if(!this.#p||s.some((e,t)=>e!==this.#p?.for[t])){const a=function(e,{texts:t={}},{knowledge:n,claims:o}){const{lang:s}=e.words,a=t[s];if(void 0===a)return e;const r=`knowledge.texts.${s}`,{words:i,problems:l}=Vl(a,{words:e.words,knowledge:n,claims:o,attribute:r});return{...e,words:i,problems:[...e.problems,...l]}}(function(e,t,n,o){const s=new $l(e,n,o),a=function(e,t,n){const o=Object.entries(e.findings??{}).map(([e,o])=>{const{own:s,path:a}=n.pick(o.words,`findings.${e}`),r=n.lawful(s?.title,`${a}.title`),i=n.lawful(s?.text,`${a}.text`),l=(n.areLawful(r,i,`${a}.title`)?r:void 0)??t.host.remark;return[Zt(e),{title:l,text:()=>i??"",by:t.host.by}]}),{title:s,text:a}=t.host.held;return{...Object.fromEntries(o),[el]:{title:s,text:()=>a,by:t.host.by}}}(t,e,s),{questions:r,unasked:i}=function(e,{host:t},n){const o={},s=[];for(const[a,{id:r,kind:i,unsure:l,choices:c=[],words:d}]of cn(e.questions??[])){const{own:e,path:u}=n.pick(d,`questions[${a}]`),m=n.lawful(e?.title,`${u}.title`),h=n.lawful(e?.hint,`${u}.hint`),g=n.areLawful(m,h,`${u}.hint`),p=c.map(t=>{const o=`${u}.choices.${t}`,s=n.lawful(e?.choices?.[t],o);return[t,n.areLawful(m,s,o)?s:void 0]}),f=xl(e,m,{path:u,named:p,wording:n});(void 0===m||p.some(([,e])=>void 0===e))&&s.push(r),o[Zt(r)]={title:m??t.question,label:f??t.question,choices:Object.fromEntries(p.map(([e,t])=>[e,t??e])),error:"number"===i?t.fill:"one"===i?t.choose:t.chooseMore,by:t.question,...void 0!==h&&g&&{hint:h},..."many"===i&&{none:t.none},...l&&{unsure:t.unsure}}}return{questions:o,unasked:s}}(t,e,s),l=function(e,{host:t},n){const o=(e.weights??[]).map(({words:e={}},o)=>{const{own:s,path:a}=n.pick(e,`weights[${o}]`),r={};for(const e of["for","against"]){const o=n.lawful(s?.[e],`${a}.${e}`);void 0!==o&&(r[e]=()=>t.byReason({text:o}))}return[Jt(o),r]});return Object.fromEntries(o)}(t,e,s),c=function(e,t,n){const o=Object.entries(e.sources??{}).flatMap(([e,{title:o}])=>void 0===n.lawful(o,`sources.${e}.title`)?[[Zt(e),t.host.source]]:[]);return Object.fromEntries(o)}(t,e,s),d=function({id:e,version:t},n){return void 0!==n.lawful(Ml(`magnesium ${e}`),"id")&&void 0!==n.lawful(Ml(`magnesium ${e} ${t}`),"version")}(t,s),{sources:u}=e.result,m=Object.entries(r).map(([e,{label:t}])=>[`own.${e.slice(Zt("").length)}`,t]);return{words:{...e,findings:{...e.findings,...a},questions:{...e.questions,...r},reasons:{...e.reasons,...l},facts:{...e.facts,...Object.fromEntries(m)},result:{...e.result,sources:{...u,titles:{...u.titles,...c}}}},problems:s.told,unasked:i,mayBeNamed:d}}(e,n,o,t),n,{knowledge:o,claims:t}),r=function(e,t){if(0===t.length)return e;const n=t.map(e=>`own.${e}`);return{...e,questions:e.questions.filter(({fact:e})=>!n.includes(e))}}(o,a.unasked),i=a.mayBeNamed?r:function(e,{id:t,version:n}){const{host:o}=e;return{...e,id:`${t}+host`,version:`${n}+host`,...o&&{host:{...o,id:"host",version:"host"}}}}(r,this.#c.knowledge);this.#p={for:s,wording:a,knowledge:i}}return{...this.#p.wording,knowledge:this.#p.knowledge}}follow(){const{given:e}=this;e!==this.#m&&jl(this.#l)&&(this.stop(),this.#m=e,null===e?this.#h=this.#d:"string"==typeof e?this.#f(e):this.#h=wa(e,this.#c.knowledge))}stop(){this.#g&&(this.#m=null),this.#g?.abort(),this.#g=null,this.isLoading=!1}#f(e){const t=new AbortController,n=_l({value:e,element:this.#l,signal:t.signal,mostCharacters:ta});if(!Ol(n))return this.#k(e,n);this.#h=this.#d,this.#g=t,this.isLoading=!0,this.ready=n.then(n=>this.#b(t,e,n))}#b(e,t,n){this.#g===e&&(this.#g=null,this.isLoading=!1,this.#k(t,n),this.#c.arrived())}#k(e,t){null!==t&&(this.#h=t.ok?wa(t.value,this.#c.knowledge):{...this.#d,problems:[Ot("knowledge",e,t.expected)]})}}const Yl="texts",Zl="JSON of texts by key, or the selector of an inline JSON script that is on the page";class Jl{#c;#w=null;#m=null;#g=null;#v=null;#y=null;constructor(e){this.#c=e}get given(){return this.#w??(yt(this.#c.element.getAttribute(Yl))||null)}set given(e){this.#w=("string"==typeof e?e.trim():e)||null,this.#c.changed()}over(e){return this.#y?.used.words===e?this.#y.reading.words:e}follow(e){const{given:t}=this;if(t!==this.#m&&jl(this.#c.element)&&this.#$(t),null===this.#v)return;const{value:n}=this.#v,o=this.#y,{words:s,knowledge:a,claims:r}=e;if(null!==o&&o.raw===n&&o.used.words===s&&o.used.knowledge===a&&o.used.claims===r)return;const i=Vl(n,{...e,attribute:Yl});this.#y={raw:n,used:e,reading:i},this.#c.tell(i.problems)}stop(){this.#g&&(this.#m=null),this.#g?.abort(),this.#g=null}#$(e){this.stop(),this.#m=e,this.#v=null,this.#y=null,this.#c.tell([]),null!==e&&("string"!=typeof e?this.#v={value:e}:(e=>e.startsWith("{"))(e)?this.#k(Qs(e,Bl)):(e=>/^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(e))(e)?this.#k({ok:!1,expected:Zl}):this.#x(e))}#x(e){const t=new AbortController,n=_l({value:e,element:this.#c.element,signal:t.signal,mostCharacters:Bl});if(!Ol(n))return this.#k(n);this.#g=t,this.#M(t,n)}async#M(e,t){const n=await t;this.#g===e&&(this.#g=null,this.#k(n),this.#c.changed())}#k(e){if(null===e)return;if(e.ok)return void(this.#v={value:e.value});const t="reason"in e?`${Zl}; this is no JSON: ${e.reason}`:Zl;this.#c.tell([Ot(Yl,this.#m,t)])}}const Ql=2e5,Xl=Object.freeze({facts:{},problems:[],isRiskUnread:!1}),ec='a time such as "08:00"',tc=e=>`a list of ids of ${e}`,nc={ageYears:"a number from 0 to 120",sex:'"female" or "male"',lifeStage:'"none", "pregnant" or "breastfeeding"',goals:tc('goals, such as ["fatigue", "muscles"]'),stomach:'"robust", "sensitive" or "slow"',prefer:'"few-units", "powder", "liquid", "skin" or "any"',avoid:'a list of "nuts", "gluten", "fish", "dairy", "soy" and "animal"',stress:'"low", "some" or "high"',sportHours:"a number of hours a week, from 0 to 100",diet:"portions a week, from 0 to 100, of leafyGreens, nutsSeeds, legumes, wholegrains, fish and darkChocolate",foodMg:"a number of mg a day, from 0 to 3000",conditions:tc('conditions, such as ["diabetes"]'),medicines:tc('medicines, such as ["ppi"]'),redFlags:tc('signs, such as ["palpitations"]'),supplements:'a list of { form, amountMg, basis: "elemental", "compound" or "percent-ri", perDay }',medicineTimes:'times by id of a medicine, such as { "levothyroxine": ["07:00"] }',wake:ec,bed:ec,meals:'three times, such as ["08:00", "12:30", "18:00"]',unsure:tc('facts, such as ["sex"]'),own:'answers by id of your own questions, such as { "<id>": "<choice>" }'},oc=["conditions","medicines","redFlags"],sc=e=>oc.some(t=>t===e),ac=(e,t)=>void 0!==e&&!(Array.isArray(e)&&e.includes(va)&&!t.includes(va));function rc(e,t){const n={},o=function(e){const t=Object.keys(e).filter(e=>"__proto__"!==e&&!(e=>Object.hasOwn(nc,e)||$r(e))(e));return 0===t.length?[]:[Ot("answers",t.join(", "),`facts named ${zr.join(", ")}`)]}(e);let s=!1;for(const a of zr){if(!Object.hasOwn(e,a)||null===e[a]||void 0===e[a])continue;const r=Ar(t,{[a]:e[a]})[a];void 0!==r&&Object.assign(n,{[a]:r}),ac(r,e[a])||(o.push(Ot(`answers.${a}`,e[a],nc[a])),s||=sc(a))}return Object.assign(n,function(e,t,n){const o=Object.fromEntries(Object.entries(e).filter(([e])=>$r(e))),s=ea(e,"own"),a=Ar(t,{...o,own:s}),r=[...Object.keys(o),...Xs(s)?Object.keys(s).map(e=>`own.${e}`):[]].filter(e=>!Object.hasOwn(a,e));return(r.length>0||void 0!==s&&!Xs(s))&&n.push(Ot("answers.own",r.length>0?r.join(", "):s,nc.own)),a}(e,t,o)),{facts:n,problems:o,isRiskUnread:s}}function ic(e){const t={...e};for(const n of oc){const o=e[n];o&&(t[n]=[...new Set([...o,va])])}return t}const lc=(e,t="")=>({facts:{},problems:[Ot("answers",e,`a JSON object of facts, such as {"ageYears": 40}${t}`)],isRiskUnread:!0}),cc="en";function dc(e){const t=e.getRootNode();return t instanceof ShadowRoot?t.host:null}function uc(e){if(null===e)return;const t=Element.prototype.getAttribute.call(e,"lang");return yt(t)?.replace(/_/g,"-")}function mc(e){for(let t=e;t;t=dc(t)){const e=uc(t.closest('[lang]:not([lang=""])'));if(e)return e}return document.documentElement.lang.trim()||"nl"}const hc=new Map,gc=new Set;function pc(e){hc.set(e.lang,e);for(const e of gc)e()}const fc=()=>[...hc.keys()];function kc(e){const t=hc.get(e);if(!t)throw new Error(`No words for ${e}`);return t}const bc=["nl","eu","us"],wc=["eu","education"],vc=e=>"string"==typeof e,yc=e=>void 0!==gr(e,0,1/0),$c=e=>Array.isArray(e)&&e.every(vc),xc={id:vc,form:e=>vc(e)||$c(e),elementalMgPerUnit:yc,unit:vc,unitsPerPack:yc,labelUnitsPerDay:yc,vitaminB6MgPerUnit:yc,otherActives:$c,inStock:e=>"boolean"==typeof e},Mc=Object.keys(xc);function jc(e){const t=hr(e)?e.products:void 0;if(!Array.isArray(t))return;const n=ln(t.length).map(e=>mr(()=>function(e){if(!hr(e))return;const t={...e};for(const e of Mc)null===t[e]&&delete t[e];const n=Mc.every(e=>void 0===t[e]||xc[e]?.(t[e]));return n&&void 0!==t.id?t:void 0}(t[e])));return{products:n.filter(e=>void 0!==e)}}function zc(e){const t=(t,n)=>mr(()=>n(e[t])),n=t("claims",e=>wc.find(t=>t===e))??"eu";return{standard:t("standard",e=>bc.find(t=>t===e))??"nl",claims:n,catalog:"education"===n?void 0:t("catalog",jc),asked:t("asked",e=>Array.isArray(e)?e.filter(vc):void 0)}}function Sc(e,t,n={}){const o=zc(n),s=function(e,t){const n=e.questions.filter(e=>((e,t)=>void 0!==e.otherwise&&void 0!==e.when&&void 0===t[e.fact]&&"no"===Oa(e.when,t))(e,t));return Object.assign({},t,...n.map(e=>({[e.fact]:e.otherwise})))}(e,Ar(e,t)),a=s.supplements??function(e,t){const n=mr(()=>hr(t)&&Object.hasOwn(t,"supplements")?t.supplements:void 0);return(mr(()=>yr(n,e))??[]).filter(e=>void 0!==e)}(e,t),r=function(e,t,{standard:n="nl",claims:o="eu"}={},s=t.supplements??[]){const a={standard:n,claims:o,...Si(e,t,n,o),...Mi(e,t),...vi(e,t,s),...t.medicines&&{hoursKept:si(e,t)}};return{...a,..._i(a),...Pi(e,t,a)}}(e,s,o,a),i=Object.freeze(Object.assign({},s,r));return{...o,facts:s,figures:r,situation:i}}function Ac(e,t,n){return Object.keys(e.redFlags).filter(o=>(({asked:e},t,{situation:n})=>"string"==typeof e?t&&"first"===e:!t&&"yes"===Oa(e,n))(e.redFlags[o],!0!==t.adds,n))}function Pc(e,t,n){const o=function(e,t,n){if("redFlags"===t.fact)return Ac(e,t,n);if("goals"===t.fact)return t.choices?.filter(t=>e.goals[t]?.modes.includes(n.claims));const o="education"===n.claims?[]:t.educationChoices??[];return t.choices?.filter(e=>!o.includes(e))}(e,t,n),{id:s,fact:a,kind:r,unsure:i,parent:l}=t;return{id:s,fact:a,kind:r,unsure:i,...o&&{choices:o},...void 0!==l&&{parent:l}}}function _c(e,t,n){return!(t.modes&&!t.modes.includes(n.claims)||t.when&&"no"===Oa(t.when,n.situation)||!(!0!==t.adds||Ac(e,t,n).length>0))}function Oc(e,{situation:t}){const n=Object.values(e.rules.need),o=n.findIndex(e=>"yes"===Oa(e.when,t));return o<0?n:n.slice(0,o)}function Cc(e,t,n={}){const o=Sc(e,t,n),s=function(e,t){const{safety:n,proposal:o,choice:s,notes:a}=e.rules,r=[...Object.values(n),...Object.values(o),...Oc(e,t)];Fi(e,t)||r.push(...Object.values(s),...Object.values(a));const{findings:i={},outcomes:l=[]}=e.host??{},c=[...Object.values(i),...l];return new Set([...r,...c].flatMap(n=>Li(e,n,t)))}(e,o),{outcome:a}=Hi(e,o),r=e.questions.find(t=>function(e,t){const{asked:n}=t;return!Pr(t.facts[e.fact])&&!Ei(t.facts,e.fact)||void 0!==n&&!n.includes(e.id)&&(!0===e.confirm||!0===e.adds)}(t,o)&&_c(e,t,o)&&(e=>!0===e.always||!0===e.confirm||!0===e.adds||s.has(e.fact))(t)&&function(e,t,n){return"emergency"!==e&&("ask-professional"!==e||"redFlags"===n.fact&&!0!==n.adds||void 0!==(o=t.facts[n.fact])&&!Pr(o));var o}(a,o,t));return r?Pc(e,r,o):null}function Tc(e,t,n,o){const s=Sc(e,t,n),a=e.questions.find(e=>e.id===o);return a&&_c(e,a,s)?Pc(e,a,s):null}function Dc(e,t,n,o){return null!==Tc(e,t,n,o)}const Ec=(e,t)=>void 0!==e&&e.unsure===t.unsure&&(e.unsure||t.unsure||e.value===t.value),Fc=["conditions","medicines","redFlags"];const Lc=({knowledge:e},t)=>Sr(e,t).length>0;function Bc(e,t,n,o){return"supplements"!==t.fact||Lc(e,o)?n.value:n.value.filter(({use:e})=>"antacid-laxative"!==e)}function Nc(e,t,n,o){const s=t.answers.get(o.id);if(!s)return n;const a=(n.unsure??[]).filter(e=>e!==o.fact),r={...n};if(delete r[o.fact],"diet"===o.fact&&delete r.foodMg,"redFlags"===o.fact){const n=function({knowledge:e,hostFacts:t},n){const o=e.questions.filter(({id:e,fact:t})=>"redFlags"===t&&n.path.includes(e)),s=new Set(o.flatMap(({id:e})=>n.offered.get(e)??[])),a=(t.redFlags??[]).filter(t=>Object.hasOwn(e.redFlags,t)&&!s.has(t)),r=o.flatMap(({id:e})=>{return(t=n.answers.get(e))&&!t.unsure&&Array.isArray(t.value)?t.value:[];var t});return{list:[...new Set([...r,...a])],unsure:o.some(({id:e})=>!0===n.answers.get(e)?.unsure)}}(e,t);if(!n.unsure)return{...r,redFlags:n.list,unsure:a};const o=n.list.length>0?{redFlags:[...n.list,va]}:{};return{...r,...o,unsure:[...a,"redFlags"]}}return s.unsure?{...r,unsure:[...a,o.fact]}:{...r,[o.fact]:Bc(e,o,s,n),unsure:a}}function qc(e,t){const{knowledge:n,options:o}=e;let s=function(e){const t={...e};for(const e of Fc){const n=t[e];n&&(t[e]=[...new Set([...n,va])])}return"none"===t.lifeStage&&delete t.lifeStage,0===t.supplements?.length&&delete t.supplements,t}(e.hostFacts);for(const a of n.questions)t.path.includes(a.id)&&("redFlags"===a.fact||Dc(n,s,o,a.id))&&(s=Nc(e,t,s,a));return s}const Wc=["age","sex","life-stage"],Hc=new Map,Rc=new Set;let Uc=Hc,Ic=null,Gc=null;const Vc=e=>[...Rc].some(t=>t.kind===e),Kc=()=>[...Rc].some(e=>!0===e.blocks?.());function Yc(){for(const e of Rc)e.pageChanged()}const Zc=()=>Uc;function Jc({path:e,answers:t}){const n=Wc.flatMap(n=>{const o=e.includes(n)?t.get(n):void 0;return o&&!Ec(Uc.get(n),o)?[[n,o]]:[]});0!==n.length&&(Uc=new Map([...Uc,...n]),Yc())}const Qc=()=>Ic;function Xc(e,t=!1){return null===e&&null===Ic||(Ic=null===e?null:Object.freeze({foodMg:e,...t&&{isEstimated:t}}),Yc()),Ic}function ed(){Uc===Hc&&null===Ic||(Uc=Hc,Ic=null,Yc())}function td(e){for(const t of Rc)if(t.kind===e&&t.receive)return{receive:t.receive.bind(t)}}function nd({persisted:e}){e&&setTimeout(Yc)}function od(e){const t=e.target;t?.matches?.('input, select, textarea, button, summary, a[href], [tabindex="0"]')&&!(({key:e,ctrlKey:t,metaKey:n,altKey:o})=>t||n||o||"Escape"===e||"Tab"===e||/^F\d/.test(e))(e)&&e.stopPropagation()}const sd=e=>e.stopPropagation();function ad(e){const{shadowRoot:t,ownerDocument:n,constructor:o}=e,{elementStyles:s}=o,a=n.defaultView;if(!t||!a)return;if(a===window)return void r(t,s);const i=new a.CSSStyleSheet;i.replaceSync(s.map(String).join("\n")),t.adoptedStyleSheets=[i]}const rd="0.1.0",id="data-mg-drawn-from";class ld{#j;#z="nothing";constructor(e){this.#j=e}get isWhole(){return"taken"===this.#z}find(e){ad(this.#j),void 0===this.#j.renderOptions.renderBefore&&this.#j.hasAttribute(id)&&(e=>[...e.childNodes].some(e=>"#comment"===e.nodeName&&e.nodeValue?.startsWith("lit-part")))(e)?this.#z="found":this.#S()}compare(e){if("found"!==this.#z)return;const t=e(),n=t&&function(e){try{return $e(e)}catch{return null}}(t);null!==n&&this.#j.getAttribute(id)===n?this.#z="taken":this.#S()}draw(e,t){if("nothing"===this.#z)return e();if("replaced"===this.#z)return t();try{e(),this.#j.renderRoot.querySelector("style")?.remove(),this.#j.removeAttribute(id),this.#z="nothing"}catch{this.#S(),t()}}#S(){this.#z="replaced",this.#j.removeAttribute(id),this.#j.shadowRoot?.replaceChildren()}}const cd=new WeakMap,dd=(e,t)=>{cd.set(e,t)};class ud extends ue{static version=rd;static addLanguage=pc;static settings=Ht;static plainAttributes=["lang","answers","knowledge","texts"];static properties={...Lt(Ht),answers:{attribute:!1,noAccessor:!0},knowledge:{attribute:!1,noAccessor:!0},texts:{attribute:!1,noAccessor:!0}};static get observedAttributes(){return[...super.observedAttributes,...this.plainAttributes]}#A=new Kl(this,{knowledge:bt,arrived:()=>this.requestUpdate()});#P=new Jl({element:this,changed:()=>this.requestUpdate(),tell:e=>this.setProblems("texts",e)});#r=bt;#a=null;#_=null;#O=[null,bt];#C=Xl;#T=null;#D="";#E=null;#F=!1;#L=!1;#B=!1;#N=new Map;#q=new Set;#W=null;#H=new ld(this);get answers(){return function(e){if(Xs(e))return e;if("string"!=typeof e)return null;const t=Qs(e,Ql);return t.ok&&Xs(t.value)?t.value:null}(this.#_??yt(this.getAttribute("answers")))}set answers(e){const t=this.#_;this.#_=e??null,this.requestUpdate("answers",t)}get knowledge(){return this.#A.given}set knowledge(e){this.#A.given=e,this.requestUpdate()}get texts(){return this.#P.given}set texts(e){this.#P.given=e}get configProblems(){return Object.freeze([...this.#N.values()].flat())}get settings(){return this.#T??=this.#R(qt(this,this.#U).values),this.#T}get language(){return this.#D}get words(){return this.#a??kc(this.#D)}get knowledgeUsed(){return this.#r}get hostFacts(){return this.#C.facts}get isHostRiskUnread(){return this.#C.isRiskUnread}get givesCatalog(){return!1}get isDrawnWhole(){return this.#H.isWhole}configured(){return this.updateComplete}report(e){const t=this.#N.get("reported")??[];this.setProblems("reported",[...t,e])}setProblems(e,t){const n=new Map(function(e){const[t]=e;if(!t||e.length<=25)return e;const[n=""]=t.attribute.split(/[.[]/);return[...e.slice(0,25),Ot(n,`${e.length} problems`,"no problems here; the first 25 are told one by one")]}(t).map(e=>[ye(this.#I(e)),this.#I(e)]));this.#N.set(e,[...n.values()]);for(const[e,t]of n)this.#q.has(e)||this.#G(e,t)}connectedCallback(){var e;this.#E??=Yt(this.localName),this.#E&&(super.connectedCallback(),this.#W??=this.#V(),e=this.#W,Rc.add(e),Gc??=function(){const e=new MutationObserver(Yc);e.observe(document.documentElement,{attributes:!0,attributeFilter:["lang"],subtree:!0});const t=(n=Yc,gc.add(n),()=>gc.delete(n));var n;return window.addEventListener("load",Yc),window.addEventListener("pageshow",nd),()=>{e.disconnect(),t(),window.removeEventListener("load",Yc),window.removeEventListener("pageshow",nd)}}(),Yc(),this.requestUpdate())}disconnectedCallback(){var e;!0===this.#E&&(super.disconnectedCallback(),this.#W&&(e=this.#W,Rc.delete(e),Rc.size>0||(Gc?.(),Gc=null,ed())),this.#A.stop(),this.#P.stop(),Yc())}adoptedCallback(){ad(this)}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,yt(n)),t!==n&&this.requestUpdate()}createRenderRoot(){const e=this.shadowRoot,t=this.ownerDocument===document?super.createRenderRoot():function(e){const{shadowRootOptions:t}=e.constructor,n=e.shadowRoot??e.attachShadow(t);return e.renderOptions.renderBefore??=n.firstChild,ad(e),n}(this);return e&&this.#H.find(e),function(e){for(const t of["keydown","keypress","keyup"])e.addEventListener(t,od);for(const t of["beforeinput","input"])e.addEventListener(t,sd)}(t),t}shouldUpdate(e){return fc().length>0}willUpdate(e){this.#K(),this.#Y(),this.#Z(),this.#J(),this.#Q(),this.#X(),this.#H.compare(()=>this.#ee),this.settings.debug&&!this.#B&&this.#te()}update(e){this.#H.draw(()=>super.update(e),()=>this.#ne(e))}#ne(e){const t=this.render();x.prototype.update.call(this,e),ce(t,this.renderRoot,{host:this})}updated(e){const t=!0===cd.get(this)?.blocks();t!==this.#L&&(this.#L=t,Yc())}get#U(){return this.constructor.settings}#Y(){const{values:e,problems:t}=qt(this,this.#U),n=e;this.#T=this.#R(n);const o=n.claims!==this.#T.claims;this.setProblems("settings",o?[...t,Ot("claims",n.claims,"eu on a page with a catalogue, for a shop may say no more")]:t)}#R(e){const t=this.givesCatalog||[...Rc].some(e=>e.givesCatalog())?"eu":e.claims;return{...e,claims:t,country:Wt(e.country,mc(this))}}#K(){const e=fc(),t=mc(this),n=function(e,t){const n=e.split("-")[0]?.toLowerCase()??"";return t.includes(n)?n:null}(t,e);this.#D=n??function(e){return e.includes(cc)?cc:e[0]??cc}(e);const o="complete"!==document.readyState,s=`${e.join(" or ")}; for another language add its script. ${kc(this.#D).name} is used`;this.setProblems("lang",n||o?[]:[Ot("lang",t,s)])}#Q(){const e=this.#_??yt(this.getAttribute("answers")),t=[e,this.knowledgeUsed];t.every((e,t)=>e===this.#O[t])||(this.#O=t,this.#C=function(e,t){if(null==e||"string"==typeof e&&""===e.trim())return Xl;const n="string"==typeof e?Qs(e,Ql):{ok:!0,value:e};if(!n.ok)return lc(e,`; this is no JSON: ${n.reason}`);if(!Xs(n.value))return lc(e);try{const e=rc(n.value,t);return{...e,facts:ic(e.facts)}}catch{return lc(e)}}(e,this.knowledgeUsed),this.setProblems("answers",this.#C.problems.filter(({attribute:e})=>"answers.own"!==e||!this.#A.isLoading)))}#Z(){this.#A.follow();const{words:e,knowledge:t,problems:n}=this.#A.worded(kc(this.#D),this.settings.claims);this.#a=e,this.#r=t,this.setProblems("knowledge",[...this.#A.problems,...n])}#J(){const e=this.words;this.#P.follow({words:e,knowledge:this.#r,claims:this.settings.claims}),this.#a=this.#P.over(e)}get#ee(){const{claims:e,country:t,debug:n}=this.settings;if(n)return null;const o=[...this.constructor.elementProperties.keys()].map(e=>this[e]),s=this.words!==kc(this.#D),a=[Kc(),Qc(),...Zc()];return[rd,this.#D,e,t,this.#r.version,s,a,o]}#V(){return{kind:this.kind,givesCatalog:()=>this.givesCatalog,pageChanged:()=>this.requestUpdate(),...cd.get(this)}}#X(){this.#F!==this.givesCatalog&&(this.#F=this.givesCatalog,Yc())}#I(e){const{attribute:t,value:n,expected:o}=e;return Object.freeze({element:this.localName,attribute:t,value:n,expected:o})}#G(e,t){this.#q.add(e);const{element:n,attribute:o,value:s,expected:a}=t;Rt(`<${n}> ${o}: ${(e=>ye(e).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`))(s)} cannot be used. Expected: ${a}.`);const r=()=>{Ut(this,"mg-config-error",t)};this.updateComplete.then(r,r)}async#te(){this.#B=!0,await this.updateComplete.catch(()=>!1),await this.configured(),await this.#A.ready;const{id:e,version:t,hash:n}=Me(this.knowledgeUsed),o=this.configProblems.length;!function(...e){try{console.info(...e)}catch{}}(`[${this.localName} ${rd}] knowledge ${e} ${t} ${n} problems: ${o}`)}}const md=e=>e.normalize("NFKD").replace(/\p{Mn}/gu,"").toLowerCase(),hd=e=>e.replace(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`),gd=/\b(calcium|kalzium|zinc?k?|zink|kalium|potassium|ijzer|iron|eisen|fer|natrium|sodium|selen(?:ium)?|chroom|chromium)/,pd=e=>new RegExp(String.raw`(?<![\p{L}\d])${e}(?![\p{L}\d])`,"u"),fd=e=>pd(hd(md(e)).replace(/^magnesium[\s-]*(?=.)/,String.raw`magnesium[\s-]*`));function kd(e){const[,t=""]=/^magnesium[\s-]*(.+)$/.exec(md(e))??[];return t.length<6?null:pd(String.raw`(?<!acetyl[\s-]*)${hd(t)}`)}const bd=new WeakMap;function wd(e){let t=bd.get(e);return t||(t=Object.entries(e).map(([e,t])=>({id:e,sure:t.synonyms.map(fd),stems:t.synonyms.map(kd).filter(e=>null!==e),ambiguous:t.ambiguousSynonyms.map(fd)})),bd.set(e,t)),t}const vd=(e,t)=>e.some(e=>e.test(t));function yd(e,t){const n=md(e),o=/magnesium|\bmg\b/.test(n);return wd(t).filter(({sure:e,stems:t})=>vd(e,n)||o&&vd(t,n)).map(({id:e})=>e)}const $d=/\p{Cc}/u,xd=/[\u202A-\u202E\u2066-\u2069]/g,Md=e=>e.length<13?e:` ${e}`.slice(1);function jd(e){return($d.test(e)?e.replace(/[\t\r\n]+/g," ").replace(/\p{Cc}/gu,""):e).replace(xd,"").trim()}const zd=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g,Sd=(e,t)=>e.length>t&&(e.length>2*t||e.replace(zd,"_").length>t);class Ad{#oe=new Map;#se;constructor(e){this.#se=e}own(e){return this.#se?Md(e):e}share(e){const t=this.#oe.get(e);if(void 0!==t)return t;const n=this.own(e);return this.#oe.size<5e3&&this.#oe.set(n,n),n}}const Pd=["capsule","tablet","softgel","gummy","lozenge","effervescent","sachet","scoop","gram","ml","drop","spray","ampoule","piece"],_d=e=>ms().check(cs(e=>e.trim()),Ls(e)),Od=e=>{const t=new RegExp(`^.{1,${e}}$`,"su");return e=>t.test(e)},Cd=e=>_d(Od(e)),Td=e=>ms().check(cs(jd),Ls(Od(e))),Dd=e=>gs().check(Ls(t=>t>0&&t<=e)),Ed=e=>gs().check(Ls(t=>t>=0&&t<=e)),Fd=e=>_d(t=>null!==e(t)),Ld=e=>xs(Td(500)).check(Ls(({length:t})=>t<=e)),Bd=(e,t,n)=>({shape:e,whenBad:t,expected:n}),Nd=Object.freeze({catalog:null,problems:[],recognised:[]}),qd=(e,t)=>({catalog:null,problems:[Ot("catalog",e,t)],recognised:[]}),Wd=e=>null!=e&&""!==e;function Hd({path:e,problems:t},n,o,s){t.push(Ot(`${e}.${n}`,o,s))}function Rd(e,t,n,o,s){const a=ea(e,t);if(!Wd(a))return!0;const r=(Array.isArray(a)&&n.listShape||n.shape).safeParse("id"===t&&"number"==typeof a?String(a):a);if(r.success)return o[t]=r.data,!0;const i={"leave-out":`${t} is left out`,drop:"the product is left out","count-as-true":"it counts as true"};return Hd(s,t,a,`${n.expected}; ${i[n.whenBad]}`),"count-as-true"===n.whenBad&&(o[t]=!0),"drop"!==n.whenBad}function Ud(e,{knowledge:t,recognised:n}){const o=function(e,t){const n=md(e);if(gd.test(n))return null;const[o,s]=function(e,t){const n=e.filter(e=>"topical"===t[e]?.route);return n.length>0?n:[...e]}(yd(e,t),t);if(void 0===o||void 0!==s)return null;const a=((e,t)=>wd(t).flatMap(({sure:e})=>e).reduce((e,t)=>e.replace(t," "),e))(n,t);return wd(t).some(({id:e,ambiguous:t})=>e!==o&&vd(t,a))?null:o}(e.name,t.forms);return n.push({product:e.id,form:o}),o??void 0}function Id(e,t,n){if(!Xs(e))return n.problems.push(Ot(n.path,e,"an object with at least id, name and elementalMgPerUnit")),null;const o=function(e,t,n){const o={};for(const[s,a]of Object.entries(t.fields))if(!Rd(e,s,a,o,n))return null;for(const s of["id","name"])if(void 0===o[s])return Hd(n,s,ea(e,s),`${t.fields[s].expected}; the product is left out`),null;return o}(e,t,n);if(!o||!function(e,{ids:t},n){return t.has(e)?(Hd(n,"id",e,"an id that no earlier product has; the product is left out"),!1):(t.add(e),!0)}(o.id,t,n))return null;const{form:s,...a}=o,r=function(e,t,n){const o=e.form;if(void 0===o||0===o.length)return Ud(e,t);const s=[o].flat().map(e=>e.toLowerCase()),a=s.filter(e=>!Object.hasOwn(t.knowledge.forms,e));return 0===a.length?Array.isArray(o)?[...new Set(s)]:s[0]:(Hd(n,"form",a.join(", "),`forms out of ${Object.keys(t.knowledge.forms).join(", ")}; form counts as missing`),Array.isArray(o)?void 0:Ud(e,t))}(o,t,n),i=void 0===r?a:{...a,form:r};return function(e,t,n,o){if(void 0!==t.elementalMgPerUnit||function(e,{knowledge:t}){const n=void 0===e?[]:[e].flat();return n.length>0&&n.every(e=>"oral"!==t.forms[e]?.route)}(t.form,n))return!0;const s=ea(e,"elementalMgPerUnit"),{expected:a}=n.fields.elementalMgPerUnit;return Wd(s)||Hd(o,"elementalMgPerUnit",s,`${a}; the product is left out`),!1}(e,i,t,n)?i:null}function Gd(e){if(e.length<=5)return e;const t=e.slice(0,5),n=t.map(({attribute:e,value:t})=>`${e}: ${Pt(t).slice(0,30)}`).join(" | "),o=t.map(({attribute:e,expected:t})=>`${e}: ${t}`).join(" | ");return[Ot("catalog",n,`${e.length} values to be otherwise, of which the first are ${o}`)]}function Vd(e,t){const n=Xs(e)?ea(e,"products"):void 0;if(!Xs(e)||!Array.isArray(n))return qd(e,'JSON such as {"products": [ \u2026 ]}');if(0===n.length)return qd(e,"at least one product");if(n.length>2e3)return qd(`${n.length} products`,"at most 2000 products");const o=function(e){try{return{knowledge:e,fields:{id:Bd(Cd(200),"drop","a text of 1 to 200 characters"),name:Bd(Td(500),"drop","a text of 1 to 500 characters"),url:Bd(Fd(St),"leave-out","an address that starts with https:, http:, mailto: or tel:, or a relative one"),image:Bd(Fd(At),"leave-out","an address that starts with https: or http:, or a relative one"),cartUrl:Bd(Fd(At),"leave-out","an address that starts with https: or http:, or a relative one"),price:Bd(Ed(1e6),"leave-out","a number of 0 or more, such as 19.95"),form:{...Bd(Cd(200),"leave-out","the id of a form, or a list of them"),listShape:Ld(20)},elementalMgPerUnit:Bd(Dd(5e3),"leave-out","a number of mg above 0, at most 5000"),unit:Bd((t=Pd,ms().check(Ls(e=>t.includes(e)))),"leave-out",`one of ${Pd.join(", ")}`),unitsPerPack:Bd(Dd(1e5),"leave-out","a number above 0"),labelUnitsPerDay:Bd(Dd(1e3),"drop","a number above 0"),vitaminB6MgPerUnit:Bd(Ed(5e3),"drop","a number of mg, 0 or more"),otherActives:Bd(Ld(100),"drop","a list of texts"),inStock:Bd(bs(),"leave-out","true or false"),affiliate:Bd(bs(),"count-as-true","true or false")},problems:[],recognised:[],ids:new Set}}catch{return null}var t}(t);if(!o)return qd(e,"a page that adds nothing to Object.prototype; no products are shown");const s=function(e,{problems:t}){const n=ea(e,"currency");if(!Wd(n))return;const o=_d(e=>/^[A-Za-z]{3}$/.test(e)).safeParse(n);if(o.success)return o.data.toUpperCase();t.push(Ot("catalog.currency",n,"three letters, such as EUR"))}(e,o),a=function(e,t){const n=[];for(const[o,s]of cn(e)){const e={path:`catalog.products[${o}]`,problems:[]},a=Id(s,t,e);a&&n.push(a),t.problems.push(...e.problems)}return n}(n,o);return{catalog:void 0===s?{products:a}:{currency:s,products:a},problems:Gd(o.problems),recognised:o.recognised}}function Kd(e,t){try{return Vd(e,t)}catch{return qd(e,"plain JSON")}}const Yd=5e6,Zd="a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json";function Jd(e,{value:t,knowledge:n}){const o=Qs(e,Yd);return o.ok?Kd(o.value,n):qd(t,`a catalogue in JSON; what is there is no JSON: ${o.reason}`)}function Qd(e){const t=function({value:e,element:t}){const n=t.getRootNode();try{return(n instanceof ShadowRoot?n.querySelector(e):null)??t.ownerDocument.querySelector(e)}catch{return null}}(e);return t?Jd(t.textContent??"",e):qd(e.value,Zd)}function Xd(e){return t=e.value,/^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(t)?async function(e){const t=At(e.value);if(null===t)return qd(e.value,Zd);const{signal:n,clear:o}=function(e){const t=new AbortController,n=()=>t.abort(),o=setTimeout(n,15e3);return e.addEventListener("abort",n,{once:!0}),{signal:t.signal,clear:()=>{clearTimeout(o),e.removeEventListener("abort",n)}}}(e.signal);try{return await async function(e,t){return e.ok?Number(e.headers.get("content-length"))>Yd?qd(t.value,"JSON of at most 5000000 characters"):Jd(await e.text(),t):qd(t.value,`a URL that answers with JSON; it answered ${e.status}`)}(await fetch(t,{signal:n}),e)}catch{return e.signal.aborted?Nd:qd(e.value,"a URL that can be reached from this page; it gave no answer")}finally{o()}}(e):"loading"!==e.element.ownerDocument.readyState?Qd(e):function({element:e,signal:t}){return new Promise(n=>{const o={once:!0,signal:t};e.ownerDocument.addEventListener("DOMContentLoaded",()=>n(),o),t.addEventListener("abort",()=>n(),{once:!0})})}(e).then(()=>e.signal.aborted?Nd:Qd(e));var t}class eu{state="none";catalog=null;recognised=[];ready=Promise.resolve();#j;#c;#u=null;#m=null;#g=null;constructor(e,t){this.#j=e,this.#c=t,e.addController(this)}get given(){return this.#u??(yt(this.#j.getAttribute("catalog"))||null)}set given(e){this.#u=e||null,this.#j.requestUpdate()}hostUpdate(){this.follow()}follow(){const e=this.given;e!==this.#m&&jl(this.#j)&&(this.#ae(),this.#m=e,this.#$(e))}hostDisconnected(){const e=null!==this.#g;this.#ae(),e&&(this.#m=null)}#ae(){this.#g?.abort(),this.#g=null}#$(e){const t=this.#c.knowledge();if(null===e)return this.#k(Nd,"none");if("string"!=typeof e)return this.#k(Kd(e,t));const n=new AbortController,o=Xd({value:e,element:this.#j,knowledge:t,signal:n.signal});if(!Ol(o))return this.#k(o);this.#k(Nd,"loading"),this.#g=n,this.ready=o.then(e=>this.#b(n,e))}#b(e,t){this.#g===e&&(this.#g=null,this.#k(t),this.#j.requestUpdate())}#k(e,t=(e.catalog?"ready":"failed")){this.state=t,this.catalog=e.catalog,this.recognised=e.recognised,this.#c.tell(e.problems)}}function tu(e,t=window){const{dataLayer:n}=t,o={event:"mg_finished",kind:e};try{void 0===n?t.dataLayer=[o]:n.push(o)}catch{}}function nu(e){return I`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${e}
  </svg>`}const ou={chevron:()=>nu(G`<path d="m6 9 6 6 6-6" />`),plus:()=>nu(G`<path d="M12 5v14M5 12h14" />`),minus:()=>nu(G`<path d="M5 12h14" />`),close:()=>nu(G`<path d="m6 6 12 12M18 6 6 18" />`),search:()=>nu(G`<circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />`),alert:()=>nu(G`<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.5v.01" />`),info:()=>nu(G`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5v.01" />`),stop:()=>nu(G`<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z" /><path d="M12 7.5v5.5M12 16.5v.01" />`),phone:()=>nu(G`<path d="M5 4h3.5l1.8 4.6-2.2 1.6a13 13 0 0 0 5.7 5.7l1.6-2.2 4.6 1.8V19a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z" />`),arrow:()=>nu(G`<path d="M4 12h15M13 6l6 6-6 6" />`),check:()=>nu(G`<path d="m5 12.5 4.5 4.5L19 7.5" />`),lock:()=>nu(G`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`),calendar:()=>nu(G`<rect x="4" y="5" width="16" height="15" rx="2" /><path d="M8 3v4M16 3v4M4 10.5h16" />`),printer:()=>nu(G`<path d="M7 8.5V4h10v4.5" /><path d="M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10a1.5 1.5 0 0 1 1.5-1.5h13A1.5 1.5 0 0 1 20 10v5.5a1.5 1.5 0 0 1-1.5 1.5H17" /><path d="M7 14h10v6H7z" />`),list:()=>nu(G`<rect x="5" y="3" width="14" height="18" rx="2" /><path d="m8.5 8 1 1 2-2M14 8h2M8.5 14.5l1 1 2-2M14 14.5h2" />`),download:()=>nu(G`<path d="M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14" />`),more:()=>nu(G`<path d="M6 12h.01M12 12h.01M18 12h.01" />`),clock:()=>nu(G`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`)};function su(e,t,n="disclosure",o=!1){return I`<details class="disclosure" part=${n} ?open=${o}>
    <summary part="summary">${ou.chevron()}<span>${e}</span></summary>
    <div class="disclosed stack">${t}</div>
  </details>`}const au=1440,ru=[0,6,12,18,24],iu=e=>Math.round(e/au*1e3)/10+"%";function lu(e,t){return wl(e.medicines,t)?.name??t}function cu(e,t,n,o,s){const a=(e%au+au)%au,r=Math.min(au,t-e);return(a+r>au?[[a,au],[0,a+r-au]]:[[a,a+r]]).map(([e=0,t=0])=>G`<rect class=${n} x=${iu(e)} width=${iu(t-e)} y=${o} height=${s} />`)}function du(e,t){return G`<svg class="at" x=${iu(Wr(e))} y="37" overflow="visible">${t}</svg>`}function uu(e){return I`<figure class="timeline stack" part="timeline">
    ${function(e){const t=e.separations.flatMap(({times:e})=>e);return I`<svg class="day" width="100%" height="78" aria-hidden="true" focusable="false">
    ${function({separations:e,...t}){const n=Ur(t);return e.flatMap(e=>e.times.flatMap(t=>{const o=Wr(t),s=null===e.hoursBeforeMedicine?Hr(n,o):0;return cu(o-Math.max(s,60*Ir(e)),o+60*e.hoursAfterMedicine,"band",26,22)}))}(e)}
    <rect class="track" x="0" y="32" width="100%" height="10" />
    ${function({wake:e,bed:t}){const[n,o]=[Wr(e),Wr(t)];return cu(o,n<o?n+au:n,"night",32,10)}(e)}
    ${e.meals.map(e=>du(e,G`<line class="meal" x1="0" x2="0" y1="-5" y2="5" />`))}
    ${t.map(e=>du(e,G`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`))}
    ${e.plan.moments.map(({at:t,mg:n})=>du(t,G`<circle class="dose" r="8" /><text class="dose-label" y="-18" text-anchor="middle">${e.words.mg(n)}</text>`))}
    ${ru.map(e=>G`<text class="hour" x=${iu(60*e)} y="74" text-anchor=${0===e?"start":24===e?"end":"middle"}>${e}</text>`)}
  </svg>`}(e)} ${function({words:e,separations:t}){if(0===t.length)return K;const{plan:n}=e.result,o=e=>I`<svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">${e}</svg>`;return I`<ul class="legend small muted" aria-hidden="true">
    <li>${o(G`<circle class="dose" r="7" />`)}${n.dose}</li>
    <li>${o(G`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`)}${n.medicine}</li>
    <li>${o(G`<rect class="band" x="-8" y="-8" width="16" height="16" />`)}${n.keepFree}</li>
  </ul>`}(e)}
    <ol class="entries">
      ${function({words:e,plan:t,separations:n,takes:o,...s}){const a=t.moments.map(({at:t,moment:n,mg:s},a)=>({time:t,what:e.mg(s),detail:e.result.plan.moments[n],takes:o?.[a],dose:!0})),r=n.flatMap(({medicine:t,times:n})=>n.map(n=>({time:n,what:lu(e,t),detail:"",dose:!1}))),i=Ur(s),l=({time:e})=>Hr(i,Wr(e));return[...a,...r].sort((e,t)=>l(e)-l(t))}(e).map(t=>function(e,{time:t,what:n,detail:o,takes:s,dose:a}){return I`<li class="entry ${a?"is-dose":""}">
    <span class="entry-time figures">${e.clock(t)}</span>
    <span
      ><span class="entry-what">${n}</span
      >${o?I` <span class="muted">${o}</span>`:K}${s?I`<span class="entry-takes">${s}</span>`:K}</span
    >
  </li>`}(e.words,t))}
    </ol>
  </figure>`}const mu=a`
  .day,
  .legend .swatch {
    direction: ltr;
  }

  .day text {
    fill: currentColor;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .day .hour {
    opacity: 0.72;
  }

  .day .dose-label {
    font-weight: 650;
  }

  .day .track {
    rx: 5px;
  }

  .night {
    fill: color-mix(in srgb, currentColor 16%, transparent);
  }

  .band {
    fill: color-mix(in srgb, var(--_caution) 24%, transparent);
    rx: 3px;
  }

  .meal {
    stroke: currentColor;
    stroke-width: 2px;
    opacity: 0.45;
  }

  .medicine {
    fill: var(--_caution);
  }

  .dose {
    fill: var(--_accent);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }

  .entries {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 1em;
  }

  .entry {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .entry-time {
    white-space: nowrap;
    color: var(--_muted);
  }

  .is-dose .entry-what {
    font-weight: 650;
  }

  .entry-takes {
    display: block;
  }
`;function hu(e,t,n){return wl(e.result.plan.stopSigns,t)?.(n)??t}function gu(e,{moments:t}){return t.every(({moment:e})=>"bedtime"!==e)?e.result.plan.withMeal:e.calendar.withWater}function pu({plan:e,besideAdvice:t},n){const{keeping:o,trials:s,alcohol:a}=t,r="education"===n?[...s.sources,...a.sources]:[];return[...e.sources,...o.sources,...r]}function fu(e){const{words:t,knowledge:n,facts:o,plan:s,takes:a}=e,r=t.result.plan,i=Rr(n,o),l=i.filter(({medicine:e,times:t})=>!o.medicineTimes?.[e]&&t.length>0);return I`<section class="block" part="plan" aria-labelledby="plan">
    <div>
      <h3 id="plan" tabindex="-1">${r.heading}</h3>
      <p class="dose-total figures">${r.total({mg:s.elementalMgPerDay})}</p>
    </div>
    ${uu({words:t,plan:s,separations:i,meals:o.meals??n.plan.defaultMeals,wake:o.wake??n.plan.defaultWake,bed:o.bed??n.plan.defaultBed,...a&&{takes:a}})}
    ${i.length>0?I`<ul class="bullets">
            ${i.map(e=>I`<li>${function(e,{medicine:t,hoursAfterMedicine:n,hoursBeforeMedicine:o}){const{plan:s}=e.result,a=lu(e,t);return null===o?s.medicineFirst({medicine:a,hours:n}):s.gapBoth({medicine:a,hoursAfter:n,hoursBefore:o})}(t,e)}</li>`)}
            ${l.map(e=>I`<li class="muted">${function(e,{medicine:t,times:n}){const o=n.map(t=>e.clock(t));return e.result.plan.assumedTimes({medicine:lu(e,t),times:e.list(o)})}(t,e)}</li>`)}
          </ul>`:K}
    <div class="pair">
      <ul class="bullets">
        ${function(e,t){const n=e.result.plan,{elementalMgPerDay:o,startMgPerDay:s,startDays:a,reviewAfterDays:r,moments:i}=t;return[...a>0?[n.start({days:a,mg:s,thenMg:o})]:[],...i.length>1?[n.split({mg:o,times:i.length})]:[],gu(e,t),n.lower,n.review({days:r})]}(t,s).map(e=>I`<li>${e}</li>`)}
      </ul>
      <div class="stack">${function({words:e,plan:t,help:n}){return I`<p>${e.result.plan.stopWhen}</p>
    <ul class="bullets">
      ${t.stopWhen.map(t=>I`<li>${hu(e,t,n)}</li>`)}
    </ul>`}(e)}</div>
    </div>
    <p class="small muted">${r.elemental}${o.meals?"":` ${r.assumedMeals}`}</p>
    ${function(e){const{goodToKnow:t,keeping:n}=e.words.result.plan,o=function({words:e,knowledge:t,claims:n}){const{trials:o,alcohol:s}=e.result.plan;return"education"===n?{term:o(t.besideAdvice.trials),drinks:s}:{}}(e),s=Object.entries(n).map(([e,{title:t,text:n}])=>({title:t,text:[n,o[e]].filter(Boolean).join(" ")}));return su(t,I`<dl class="keeping small">
      ${s.map(({title:e,text:t})=>I`<div>
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>`,"keeping")}(e)} ${e.actions??K}
  </section>`}const ku=a`
  .keeping {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .keeping dt {
    font-weight: 600;
  }
`,bu=a`
  .print-frame {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;let wu=null;class vu{#re;#ie;#le=document.createElement("iframe");constructor(e){this.#re=e,this.#ie=e.host.renderRoot,this.#le.className="print-frame",this.#le.title=e.title,this.#le.tabIndex=-1,this.#le.setAttribute("aria-hidden","true"),this.#le.addEventListener("load",this.#ce,{once:!0})}begin(){const{styleSheet:e}=bu;e&&(this.#ie.adoptedStyleSheets=[...this.#ie.adoptedStyleSheets,e]),this.#re.host.addController(this),this.#ie.prepend(this.#le)}end(){wu===this&&(wu=null),this.#le.remove(),this.#re.host.removeController(this);const{styleSheet:e}=bu;this.#ie.adoptedStyleSheets=this.#ie.adoptedStyleSheets.filter(t=>t!==e)}hostDisconnected(){this.end()}#ce=()=>{try{const e=this.#le.contentWindow;this.#de(e),e.addEventListener("afterprint",()=>setTimeout(()=>this.end()),{once:!0}),e.print()}catch(e){this.end(),yu(e)}};#de({document:e,CSSStyleSheet:t}){const{title:n,lang:o,content:s,styles:a,arrange:r}=this.#re,i=new t;i.replaceSync(a.cssText),e.adoptedStyleSheets=[i],e.title=n,e.documentElement.lang=o,ce(s,e.body,{creationScope:e}),r?.(e)}}const yu=e=>Rt("This could not be printed.",e);function $u(e){try{wu?.end(),wu=new vu(e),wu.begin()}catch(e){wu=null,yu(e)}}function xu(e,t){const n=e[t];return"number"==typeof n?n:Number.NaN}function Mu(e,t){return"number"==typeof e[t]||"string"==typeof e[t]}function ju(e,t){const n=e[t];return void 0===n?"":String(n)}function zu(e){return{emergency:ju(e,"emergency")||"112",crisis:ju(e,"crisis")||void 0,crisisSite:ju(e,"crisisSite")||void 0}}function Su(e,t){return{title:e,text:e=>t(zu(e))}}const Au=({supplementMg:e,upperLevelMg:t})=>"number"==typeof e&&"number"==typeof t&&e<=t;function Pu({foodLowMg:e,supplementMg:t,referenceHighMg:n}){return"number"!=typeof e||"number"!=typeof n||e+("number"==typeof t?t:0)>=n}function _u(e,{thousands:t,rangeDash:n="\u2013"}){const o=new Map,s=(n,s=0)=>{const a=0===s?Math.round(n):n;return Number.isInteger(a)&&a>=0&&a<=999999?a<1e3?String(a):((e,t)=>`${Math.floor(e/1e3)}${t}${String(e%1e3).padStart(3,"0")}`)(a,t):(t=>{const n=o.get(t);if(n)return n;const s=new Intl.NumberFormat(e,{maximumFractionDigits:t});return o.set(t,s),s})(s).format(n)},a=(e,t=0)=>`${s(e,t)}\xa0mg`;return{number:s,mg:a,mgRange:(e,t)=>s(e)===s(t)?a(e):`${s(e)}${n}${a(t)}`,percent:t=>new Intl.NumberFormat(e,{style:"percent",maximumFractionDigits:0}).format(t),price:(t,n)=>{try{return new Intl.NumberFormat(e,{style:"currency",currency:n}).format(t)}catch{return`${s(t,2)}\xa0${n}`}},list:t=>new Intl.ListFormat(e,{type:"conjunction"}).format(t),either:t=>new Intl.ListFormat(e,{type:"disjunction"}).format(t)}}const Ou=({number:e,mg:t},n)=>(o,s)=>e(o)===e(s)?t(o):`${e(o)} ${n} ${t(s)}`;function Cu(e,t,n,o){return`${e.number(t,2)}\xa0${1===t?n:o}`}function Tu(e,{lowMg:t,highMg:n,upperLevelMg:o=1/0}){return e(t,(t>o||n<=o)&&n-t<=2?t:n)}function Du({mgFromTo:e},t){if(!Mu(t,"supplementMgHigh"))return"";const n=xu(t,"supplementMgHigh");return Tu(e,{lowMg:Mu(t,"supplementMg")?xu(t,"supplementMg"):n,highMg:n,upperLevelMg:Mu(t,"upperLevelMg")?xu(t,"upperLevelMg"):void 0})}const Eu=ln(30).map(()=>I`<div class="rule"></div>`),Fu=["roomy","close","dense","tight"],Lu="close",Bu=266/25.4*96,Nu={bed:"23:00",wake:"07:00"};function qu(e,t=[]){return 0===t.length?K:I`<section>
    <h2>${e}</h2>
    <div class=${t.length>1?"columns":""}>
      ${t.map(({title:e,text:t})=>I`<p class="finding"><strong>${e}</strong> ${t}</p>`)}
    </div>
  </section>`}function Wu(e){const{words:t,knowledge:n}=e;return I`<main class="sheet ${Lu}">
    <div class="row">
      <div class="cell">
        ${function({words:e,title:t,outcome:n,text:o}){const s=new Intl.DateTimeFormat(e.lang,{dateStyle:"long"}).format(new Date);return I`<header>
    <div class="masthead">
      <p class="title">${t}</p>
      <p class="name">${e.sheet.name}<span class="line"></span></p>
      <p>${e.sheet.printed({date:s})}</p>
    </div>
    <h1>${n}</h1>
    ${o?I`<p class="lead">${o}</p>`:K}
  </header>`}(e)} ${function({words:e,figures:t}){return 0===t.length?K:I`<section>
    <h2>${e.sheet.figures}</h2>
    <dl class="figures">
      ${t.map(({label:e,value:t})=>I`<div class="figure">
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>
  </section>`}(e)} ${function(e){const{words:t,plan:n,help:o={emergency:"112"}}=e;if(!n)return K;const s=t.result.plan;return I`<section>
    <h2>${t.sheet.plan}<span class="aside">${s.total({mg:n.elementalMgPerDay})}</span></h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.sheet.time}</th>
          <th scope="col">${t.sheet.what}</th>
          <th scope="col">${t.sheet.magnesium}</th>
        </tr>
      </thead>
      <tbody>
        ${function({words:e,separations:t,takes:n,night:o=Nu},s){const a=s.moments.map(({at:t,moment:o,mg:s},a)=>({time:t,what:[e.result.plan.moments[o],n?.[a]].filter(Boolean).join(": "),magnesium:e.mg(s),dose:!0})),r=t.flatMap(t=>{const n=lu(e,t.medicine),o=function({sheet:e},{hoursAfterMedicine:t,hoursBeforeMedicine:n}){return null===n?e.hoursLater({hours:t}):n===t?e.hoursApart({hours:t}):e.hoursAfterAndBefore({hoursAfter:t,hoursBefore:n})}(e,t);return(0===t.times.length?[null]:t.times).map(e=>({time:e,what:n,magnesium:o,dose:!1}))}),i=Ur(o),l=({time:e})=>null===e?1/0:Hr(i,Wr(e));return[...a,...r].sort((e,t)=>l(e)-l(t))}(e,n).map(e=>function(e,{time:t,what:n,magnesium:o,dose:s}){return I`<tr class=${s?"dose":"medicine"}>
    <td class="time">${null===t?"\u2013":e.clock(t)}</td>
    <td>${n}</td>
    <td>${o}</td>
  </tr>`}(t,e))}
      </tbody>
    </table>
    <div class="columns">
      <ul class="item">
        ${function({words:e,separations:t},n){const o=e.result.plan,{elementalMgPerDay:s,startMgPerDay:a,startDays:r,reviewAfterDays:i}=n;return[...r>0?[o.start({days:r,mg:a,thenMg:s})]:[],gu(e,n),o.lower,e.calendar.review({days:i}),...t.length>0?[e.sheet.medicineTimes]:[]]}(e,n).map(e=>I`<li>${e}</li>`)}
      </ul>
      ${n.stopWhen.length>0?I`<div class="item">
              <p><strong>${s.stopWhen}</strong></p>
              <ul>
                ${n.stopWhen.map(e=>I`<li>${hu(t,e,o)}</li>`)}
              </ul>
            </div>`:K}
    </div>
  </section>`}(e)} ${qu(t.sheet.findings,e.findings)}
        ${qu(t.result.goodToKnow,e.goodToKnow)} ${function({words:e,answers:t}){return 0===t.length?K:I`<section>
    <h2>${e.sheet.answers}</h2>
    <dl class="columns">
      ${t.map(({label:e,value:t})=>I`<div class="item answer">
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>
  </section>`}(e)} ${function({words:e,sources:t}){if(0===t.length)return K;const n=new Map;for(const{title:e,standing:o}of t)n.set(o,[...n.get(o)??[],e]);return I`<section class="sources">
    <h2>${e.result.sources.heading}</h2>
    ${[...n].map(([e,t])=>I`<p>${e?I`<strong>${e}:</strong> `:K}${t.join("; ")}.</p>`)}
  </section>`}(e)}
      </div>
    </div>
    <div class="row rest">
      <div class="cell notes">
        <h2>${t.sheet.notes}</h2>
        <div class="rules" aria-hidden="true">${Eu}</div>
      </div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${t.result.purpose}</p>
        <p>${t.sheet.knowledge(n)}</p>
      </div>
    </footer>
  </main>`}const Hu=a`
  @page {
    size: A4;
    margin: 14mm;
  }

  :root {
    color-scheme: only light;
    color: #000;
    background: #fff;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  body {
    font:
      9.5pt/1.4 system-ui,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  .sheet {
    display: table;
    inline-size: 100%;
    block-size: min(264mm, calc(100vh - 5mm));
  }

  /* As wide as on paper, to see how much it is. */
  @media screen {
    .sheet {
      inline-size: 182mm;
    }
  }

  .close {
    font-size: 8.75pt;
  }

  .dense {
    font-size: 8pt;
    line-height: 1.32;
  }

  .tight {
    font-size: 7.5pt;
    line-height: 1.3;
  }

  .row {
    display: table-row;
  }

  .rest {
    block-size: 100%;
  }

  .cell {
    display: table-cell;
  }

  section {
    margin-block-start: 1.5em;
  }

  :is(.dense, .tight) section {
    margin-block-start: 0.95em;
  }

  h1 {
    margin-block: 0.35em 0.3em;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  h2 {
    padding-block-end: 0.3em;
    margin-block-end: 0.5em;
    border-block-end: 0.75pt solid #000;
    font-size: 1em;
    font-weight: 650;
    break-after: avoid;
  }

  strong {
    font-weight: 650;
  }

  p,
  dd {
    orphans: 2;
    widows: 2;
  }

  .masthead,
  .foot {
    color: #444;
    font-size: 0.9em;
  }

  .masthead {
    display: flex;
    gap: 2em;
    padding-block-end: 0.9em;
    border-block-end: 2.25pt solid #000;
  }

  .name {
    display: flex;
    flex: 1;
    gap: 0.6em;
  }

  .line {
    flex: 1;
    border-block-end: 0.5pt solid #777;
  }

  .title {
    color: #000;
    font-weight: 650;
  }

  .aside {
    float: right;
    font-weight: 400;
  }

  .lead {
    font-size: 1.1em;
  }

  .figures {
    display: table;
    table-layout: fixed;
    inline-size: 100%;
  }

  .figure {
    display: table-cell;
    padding-inline-end: 1em;
  }

  .figure dt {
    color: #444;
    font-size: 0.9em;
  }

  .figure dd {
    font-size: 1.25em;
    font-weight: 650;
  }

  table {
    inline-size: 100%;
    margin-block-end: 0.7em;
    border-collapse: collapse;
    /* A document without a doctype gives tables a letter of their own. */
    font: inherit;
    color: inherit;
  }

  th,
  td {
    padding: 0.3em 1em 0.3em 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: baseline;
  }

  th {
    padding-block-start: 0;
    color: #444;
    font-size: 0.9em;
    font-weight: 400;
  }

  tr {
    break-inside: avoid;
  }

  .dose td {
    font-weight: 650;
  }

  .time {
    white-space: nowrap;
  }

  th:first-child {
    inline-size: 16%;
  }

  th:last-child {
    inline-size: 44%;
  }

  .columns {
    columns: 2;
    column-gap: 8mm;
  }

  .item,
  .finding {
    padding-block-end: 0.4em;
  }

  .item {
    break-inside: avoid;
  }

  .tight :is(.item, .finding) {
    padding-block-end: 0.25em;
  }

  li {
    margin-inline-start: 1.3em;
  }

  .answer {
    display: flex;
    gap: 0.8em;
  }

  .answer dt {
    flex: none;
    inline-size: 34%;
    color: #444;
  }

  .sources {
    color: #444;
    font-size: max(6pt, 0.78em);
    line-height: 1.25;
  }

  .sources h2 {
    padding: 0;
    margin: 0;
    border: 0;
  }

  .notes {
    position: relative;
    block-size: 18mm;
    padding-block-start: 1.5em;
    break-inside: avoid;
  }

  .tight .notes {
    block-size: 14mm;
    padding-block-start: 1em;
  }

  .rules {
    position: absolute;
    inset: 3em 0 0.8em;
    overflow: hidden;
  }

  .rule {
    block-size: 7.5mm;
    border-block-end: 0.5pt solid #bbb;
  }

  .foot {
    padding-block-start: 0.6em;
    border-block-start: 0.5pt solid #000;
    font-size: 0.8em;
  }
`;function Ru(e,t){const{intake:n}=e.result,{foodMg:o,foodLowMg:s=o,foodHighMg:a=o,proposedMg:r}=t,{supplementMg:i,supplementMgHigh:l=i}=t,{referenceLowMg:c,referenceHighMg:d,limitMg:u}=t,m=(t,n)=>e.mgRange(t,n),h=(e,t,n)=>void 0===t||void 0===n?[]:[{label:e,value:m(t,n)}],g=void 0===i||void 0===l?void 0:Tu(m,{lowMg:i,highMg:l,upperLevelMg:u});return[...h(n.food,s,a),...void 0===g?[]:[{label:n.supplement,value:g}],...h(n.proposed,r,r),...h(n.reference,c,d),...h(n.upperLevel,u,u)]}function Uu({body:e},t=1){const n=e.querySelector(".sheet");if(!n)return;const o=e=>{n.className=`sheet ${e}`};Fu.some(e=>(o(e),n.offsetHeight<=Bu*t))||o(Lu)}function Iu(e,t){const{title:n,words:o}=t;$u({host:e,title:n,lang:o.lang,content:Wu(t),styles:Hu,arrange:e=>Uu(e)})}const Gu=I`<span class="box"></span>`,Vu=({moments:e})=>e.some(({moment:e})=>"bedtime"!==e);function Ku(e){const t=ln(e.plan.reviewAfterDays).map(e=>e+1),n=e.plan.moments.length<=2;return I`<table class=${n?"days few":"days"}>
    <thead>
      ${function({words:e,plan:t,claims:n}){const{diary:o}=e,s=(e,t)=>I`<th scope="col" class=${e}>${t}</th>`;return I`<tr>
    <td class="week"></td>
    ${s("number",o.day)} ${s("date",o.date)}
    ${t.moments.map(({at:t,moment:n})=>I`<th scope="col" class="moment">
          <strong>${e.clock(t)}</strong> ${e.result.plan.moments[n]}
        </th>`)}
    ${Vu(t)?s("with-food",o.withFood):K} ${s("stool",o.stool)}
    ${"education"===n?s("mark",o.topicMark):K} ${s("",o.note)}
  </tr>`}(e)}
    </thead>
    <tbody>
      ${t.map(t=>function({words:e,plan:t,claims:n},o){const s=(o-1)%7==0,a=Math.min(7,t.reviewAfterDays-o+1),r=Math.ceil(o/7),i=s?I`<th scope="rowgroup" class="week" rowspan=${a}>${e.diary.week({index:r})}</th>`:K;return I`<tr class=${s?"first":""}>
    ${i}
    <th scope="row" class="number">${e.number(o)}</th>
    <td></td>
    ${((e,t)=>t<=e.startDays?function({moments:e,elementalMgPerDay:t,startMgPerDay:n}){const o=n/t,s=e.map(({mg:e})=>5*Math.floor(e*o/5)),a=n-s.reduce((e,t)=>e+t,0);return s.map((e,t)=>t===s.length-1?e+a:e)}(e):e.moments.map(({mg:e})=>e))(t,o).map(t=>I`<td class="dose">${Gu}${e.mg(t)}</td>`)}
    ${Vu(t)?I`<td>${Gu}</td>`:K}
    <td></td>
    ${"education"===n?I`<td></td>`:K}
    <td></td>
  </tr>`}(e,t))}
    </tbody>
  </table>`}function Yu(e){const{words:t,knowledge:n}=e;return I`<main class="sheet close">
    <div class="row">
      <div class="cell">${function(e){const{words:t,plan:n,help:o,claims:s}=e,{plan:a}=t.result,r=Math.ceil(n.reviewAfterDays/7),i=e=>I`<p class="name">${e}<span class="line"></span></p>`;return I`<header>
      <div class="masthead">
        <p class="title">${t.diary.title({weeks:r})}</p>
        ${i(t.sheet.name)} ${i(t.diary.begun)}
      </div>
      <h1>${a.total({mg:n.elementalMgPerDay})}</h1>
      <p class="purpose">${t.result.purpose}</p>
    </header>
    <section class="columns">
      <ul class="item">
        ${function({words:e,plan:t,takes:n=[]}){const{plan:o}=e.result,{startDays:s,startMgPerDay:a,elementalMgPerDay:r,reviewAfterDays:i}=t;return[...t.moments.flatMap(({at:t,moment:s},a)=>n[a]?[`${e.clock(t)}, ${o.moments[s]}: ${n[a]}`]:[]),...s>0?[o.start({days:s,mg:a,thenMg:r})]:[],gu(e,t),o.keeping.missed.text,o.lower,e.calendar.review({days:i})]}(e).map(e=>I`<li>${e}</li>`)}
      </ul>
      <div class="item">
        <p><strong>${a.stopWhen}</strong></p>
        <ul>
          ${n.stopWhen.map(e=>I`<li>${hu(t,e,o)}</li>`)}
        </ul>
      </div>
    </section>
    ${"education"===s?I`<section class="topic">${i(t.diary.topic)}</section>`:K}`}(e)} ${Ku(e)}</div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${t.sheet.knowledge(n)}</p>
      </div>
    </footer>
  </main>`}const Zu=a`
  ${Hu}

  section {
    margin-block: 0.9em;
  }

  .purpose {
    color: #444;
  }

  .topic .line {
    flex: 0 1 24em;
  }

  .days {
    table-layout: fixed;
    margin-block-end: 0.6em;
  }

  .days :is(th, td) {
    inline-size: auto;
    padding: 0 0.4em;
    border: 0.5pt solid #bbb;
    vertical-align: middle;
  }

  .days thead > tr > * {
    padding-block: 0.4em;
    vertical-align: bottom;
    color: #000;
    line-height: 1.25;
    hyphens: auto;
  }

  .days tbody tr {
    block-size: 6mm;
  }

  .days .first > * {
    border-block-start: 1pt solid #000;
  }

  .days .week {
    inline-size: 16mm;
    white-space: nowrap;
  }

  .days tbody .week {
    padding-block: 0.5em;
    vertical-align: top;
    color: #000;
    font-weight: 650;
  }

  .days .number {
    inline-size: 9mm;
    text-align: end;
  }

  .days :is(.date, .mark) {
    inline-size: 19mm;
  }

  /* Several have to share what there is. */
  .few .moment {
    inline-size: 25mm;
  }

  .days .with-food {
    inline-size: 12mm;
  }

  .days .stool {
    inline-size: 24mm;
  }

  .days .dose {
    font-weight: 400;
    white-space: nowrap;
  }

  .box {
    display: inline-block;
    inline-size: 3.4mm;
    block-size: 3.4mm;
    margin-inline-end: 0.5em;
    border: 0.75pt solid #000;
    border-radius: 0.6mm;
    vertical-align: -0.5mm;
  }

  :is(.dense, .tight) .days tbody tr {
    block-size: 5.6mm;
  }
`;function Ju(e,t){const{words:n,plan:o}=t;$u({host:e,title:n.diary.title({weeks:Math.ceil(o.reviewAfterDays/7)}),lang:n.lang,content:Yu(t),styles:Zu,arrange:e=>Uu(e)})}function Qu(e,t){return{form:e,formRoute:t.route,formUptake:t.uptake.value,formSolubility:t.solubility.value,formGutEffect:t.gutEffect.value,formElementalPercent:Ja(t)?.low??0,formPermittedInEu:t.permittedInEu.value??!0}}const Xu=e=>e.reduce((e,{definition:t})=>e+t.weight,0),em={};function tm(e){const t=Math.max(...e.filter(({neverFirst:e})=>!e).map(({score:e})=>e));return e.map(e=>e.neverFirst&&e.score>=t?{...e,score:t-1}:e)}const nm=(e,t)=>Math.abs(t.weight)-Math.abs(e.weight);function om({assessed:e}){const t=e.filter(({definition:e})=>!0===e.rejects),n=e.filter(({definition:e})=>!0!==e.rejects&&e.weight<0);return[...t.map(Wa),...n.map(Wa).sort(nm)]}function sm(e){const t=[...new Set(e.map(({score:e})=>e))].sort((e,t)=>t-e);return e.map(({id:e,score:n,assessed:o})=>({id:e,rank:t.indexOf(n)+1,reasons:o.map(Wa).sort(nm),products:[]})).sort((e,t)=>e.rank-t.rank)}function am(e,t){const n=Object.entries(e.forms).map(([n,o])=>function(e,t,n,o){const s=La(e.rules.choice,{...o,...Qu(t,n)}),a=Xu(s),r=s.some(({definition:e})=>!0===e.rejects)||a<e.keepFormsFromScore,i=s.some(({definition:e})=>!0===e.neverFirst),l=r?[]:((e,t,n,o)=>La(e.host?.weights??em,{...o,...Qu(t,n)}))(e,t,n,o);return{id:t,score:a+Xu(l),rejected:r,neverFirst:i,assessed:[...s,...l]}}(e,n,o,t));return{forms:sm(tm(n.filter(({rejected:e})=>!e))),rejected:n.filter(({rejected:e})=>e).map(e=>({id:e.id,reasons:om(e)}))}}function rm(e){if("object"!=typeof e||null===e)return e;if(Array.isArray(e))return Object.freeze(e.map(rm));const t=Object.entries(e).filter(([e,t])=>"trace"!==e&&void 0!==t);return Object.freeze(Object.fromEntries(t.map(([e,t])=>[e,rm(t)])))}const im=["ask-professional","emergency","incomplete"],lm=e=>im.includes(e)?"withheld":e,cm=({host:e})=>void 0!==e&&(e.outcomes.length>0||Object.values(e.findings).some(({severity:e})=>"stop"===e));function dm({forms:e,rules:t},n){const o=e[n];if(!o)return!1;const s={...Qu(n,o)};return Object.values(t.choice).some(({rejects:e,when:t})=>!0===e&&"unknown"===Oa(t,s))}function um(e,t,n){const o=(n?.products??[]).filter(e=>((e,t)=>(t.otherActives??[]).length>0||ge(t).some(t=>dm(e,t)))(t,e)),s=new Set(o.map(({id:e})=>e));return e.filter(({id:e})=>!dm(t,e)).map(e=>({...e,reasons:[],products:e.products.filter(({id:e})=>!s.has(e))}))}function mm(e,{plan:{defaultMeals:t,defaultBed:n}}){const[o,s,a]=t,r={breakfast:o,lunch:s,dinner:a,bedtime:n},i=e.moments.map(e=>({...e,at:r[e.moment]}));return{...e,moments:i,gaps:[]}}const hm=e=>Array.isArray(e)?e.filter(e=>e!==va):e;function gm(e){const t=Object.entries(e).map(([e,t])=>[e,hm(t)]),n=t.filter(([e])=>$r(e)).map(([e,t])=>[e.slice(4),t]),o=t.filter(([e])=>!$r(e));return Object.fromEntries([...o,...n.length>0?[["own",Object.fromEntries(n)]]:[]])}function pm(e,t,n,o,s=bt,a=null){return rm("result"===t?function(e,t,n){switch(e.kind){case"forms":return function(e,t,n){const{outcome:o,forms:s,plan:a}=e,r=cm(t),i=r||(({host:e})=>Object.values(e?.weights??{}).some(({when:e})=>"all"in e))(t);return{...e,outcome:r?"withheld":lm(o),forms:i?[]:um(s,t,n),rejected:[],plan:r?null:a&&mm(a,t),foods:[],findings:[],missing:[]}}(e,t,n);case"dose":return function(e,t){const n=cm(t)?"withheld":lm(e.outcome),o="withheld"!==n&&(({upperLevels:e},{standard:t})=>1===new Set(e[t].flatMap(({mgPerDay:e})=>e??[])).size)(t,e);return{...e,outcome:n,upperLevelMg:o?e.upperLevelMg:null,foodMg:null,supplementMg:null,supplementMgHigh:null,referenceMg:null,plan:null,findings:[],missing:[]}}(e,t);case"foods":return(e=>({...e,foods:[],totalMg:null,referenceMg:null,share:null}))(e)}}(e,s,a):"answers"===t&&n?{...e,facts:gm(o)}:e)}const fm={NL:{emergency:"112",crisisLine:{name:"113 Zelfmoordpreventie",numbers:["113","0800-0113"],site:"113.nl"},sources:["none"],checked:!1},BE:{emergency:"112",crisisLine:{name:"Zelfmoordlijn 1813",numbers:["1813"],site:"zelfmoord1813.be"},sources:["none"],checked:!1},DE:{emergency:"112",crisisLine:{name:"TelefonSeelsorge",numbers:["0800 111 0 111"],site:"telefonseelsorge.de"},sources:["none"],checked:!1},FR:{emergency:"112",crisisLine:{name:"3114",numbers:["3114"],site:"3114.fr"},sources:["none"],checked:!1},GB:{emergency:"999",crisisLine:{name:"Samaritans",numbers:["116 123"],site:"samaritans.org"},sources:["none"],checked:!1},IE:{emergency:"112",crisisLine:{name:"Samaritans",numbers:["116 123"],site:"samaritans.org"},sources:["none"],checked:!1},US:{emergency:"911",crisisLine:{name:"988 Suicide & Crisis Lifeline",numbers:["988"],site:"988lifeline.org"},sources:["none"],checked:!1}},km={emergency:"112"};function bm(e){const t=fm;return null!==e&&Object.hasOwn(t,e)?t[e]:void 0}function wm(e){const t=bm(e);if(!t)return km;const{numbers:n,site:o}=t.crisisLine;return{emergency:t.emergency,crisis:n[0],crisisSite:o}}function vm(e){const t=new Image;return t.alt="",t.decoding="async",t.src=e,t}class ym{#ue=null;#me=new Map;prepare(e){if(e===this.#ue)return;this.#ue=e;const t=e.flatMap(({id:e,image:t})=>void 0===t?[]:[{id:e,image:t}]),n=t.length>60?[]:t;this.#me=new Map(n.map(({id:e,image:t})=>[e,vm(t)]))}imageFor(e){return this.#me.get(e)??null}release(){this.#ue=null,this.#me=new Map}}function $m(e){return e.replace(/\r\n?/g,"\n").replace(/(?![\n\t])\p{Cc}/gu,"").replace(/[\\;,]/g,String.raw`\$&`).replace(/\n/g,String.raw`\n`)}function xm(e){const t=e.codePointAt(0)??0;return t<128?1:t<2048?2:t<65536?3:4}function Mm(e){const t=e=>String(e).padStart(2,"0");return`${[e.getUTCFullYear(),e.getUTCMonth()+1,e.getUTCDate()].map(t).join("")}T${[e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds()].map(t).join("")}Z`}const jm=e=>e.replace(/\u00a0/g," ");function zm({words:e,plan:t},{moment:n}){const{calendar:o,result:s}=e,{startDays:a,startMgPerDay:r,elementalMgPerDay:i}=t;return["bedtime"===n?o.withWater:s.plan.withMeal,...a>0?[s.plan.start({days:a,mg:r,thenMg:i})]:[],o.review({days:t.reviewAfterDays}),a>0?o.otherTime:o.otherTimeTaken].join("\n")}function Sm({name:e,type:t,text:n}){try{const o=URL.createObjectURL(new Blob([n],{type:t})),s=document.createElement("a");s.href=o,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}catch(e){Rt("The file could not be made.",e)}}const Am=e=>String(e).padStart(2,"0");function Pm(e,t){const n=new Date,o=function(e){const t=new Date(e.getFullYear(),e.getMonth(),e.getDate()+1);return`${t.getFullYear()}-${Am(t.getMonth()+1)}-${Am(t.getDate())}`}(n),s=function(e){const t=["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:-//mg-widgets//mg-widgets ${rd}//${e.words.lang.toUpperCase()}`,"CALSCALE:GREGORIAN",...e.plan.moments.flatMap((t,n)=>function(e,t,n){const o=$m(jm(function({words:e,plan:t},{mg:n}){const{calendar:o}=e;return t.startDays>0?o.eventLessAtFirst({mg:n,days:t.startDays}):o.event({mg:n})}(e,t)));return["BEGIN:VEVENT",`UID:${$m(e.uid)}-${n+1}`,`DTSTAMP:${Mm(e.stamp)}`,`DTSTART:${s=e.firstDay,a=t.at,`${s}T${a}00`.replace(/[-:]/g,"")}`,"DURATION:PT15M",`RRULE:FREQ=DAILY;COUNT=${e.plan.reviewAfterDays}`,`SUMMARY:${o}`,`DESCRIPTION:${$m(jm(zm(e,t)))}`,"TRANSP:TRANSPARENT","CLASS:PRIVATE","BEGIN:VALARM","ACTION:DISPLAY",`DESCRIPTION:${o}`,"TRIGGER:PT0S","END:VALARM","END:VEVENT"];var s,a}(e,t,n)),"END:VCALENDAR"];return t.map(e=>`${function(e){let t="",n=0;for(const o of e){const e=xm(o);n+e>75&&(t+="\r\n ",n=1),t+=o,n+=e}return t}(e)}\r\n`).join("")}({words:e,plan:t,stamp:n,firstDay:o,uid:[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16).padStart(2,"0")).join("")});Sm({name:`${e.calendar.fileName}.ics`,type:"text/calendar;charset=utf-8",text:s})}const _m={consultHref:{attribute:"consult-href",expected:"an address that starts with https:, http:, mailto: or tel:, or a relative one",fallback:null,read:e=>St(e)??void 0},consultLabel:Et("consult-label","a text of at most 120 characters",120),display:Tt("display",["inline","dialog"]),autostart:Dt("autostart")},Om={...Ht,..._m},Cm=e=>(...t)=>({_$litDirective$:e,values:t});let Tm=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};const{I:Dm}=ie,Em=e=>e,Fm=e=>void 0===e.strings,Lm=()=>document.createComment(""),Bm=(e,t,n)=>{const o=e._$AA.parentNode,s=void 0===t?e._$AB:t._$AA;if(void 0===n){const t=o.insertBefore(Lm(),s),a=o.insertBefore(Lm(),s);n=new Dm(t,a,e,e.options)}else{const t=n._$AB.nextSibling,a=n._$AM,r=a!==e;if(r){let t;n._$AQ?.(e),n._$AM=e,void 0!==n._$AP&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==s||r){let e=n._$AA;for(;e!==t;){const t=Em(e).nextSibling;Em(o).insertBefore(e,s),e=t}}}return n},Nm=(e,t,n=e)=>(e._$AI(t,n),e),qm={},Wm=(e,t=qm)=>e._$AH=t,Hm=e=>{e._$AR(),e._$AA.remove()},Rm=Cm(class extends Tm{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!Fm(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===V||t===K)return t;const n=e.element,o=e.name;if(3===e.type){if(t===n[o])return V}else if(4===e.type){if(!!t===n.hasAttribute(o))return V}else if(1===e.type&&n.getAttribute(o)===t+"")return V;return Wm(e),t}});function Um(e){const t=`${e.id}-error`,n=[e.describedBy,e.error?t:void 0].filter(Boolean).join(" ");return I`<div class="number">
    <label class=${e.quietLabel?"quiet":"label"} for=${e.id}>${e.label}</label>
    <span class="with-unit">
      <input
        class="field"
        id=${e.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="24"
        .value=${Rm(e.value)}
        aria-invalid=${e.error||e.invalid?"true":K}
        aria-describedby=${n||K}
        @input=${t=>e.input(t.target.value)}
        @change=${()=>e.done?.()}
      />
      ${e.unit?I`<span class="unit muted">${e.unit}</span>`:K}
    </span>
    ${Im(t,e.error)}
  </div>`}function Im(e,t){return t?I`<p class="error small" id=${e}>${t}</p>`:K}function Gm(e){const t=e.trim().replace(",",".");return/^\d{1,5}(\.\d{1,2})?$/.test(t)?Number(t):void 0}const Vm=({number:e})=>e(1.5,1).replace(/\d/g,""),Km=(e,t)=>String(Math.round(100*t)/100).replace(".",Vm(e)),Ym=a`
  .with-unit {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .number .field {
    max-inline-size: 9em;
  }

  .number .error {
    margin-block-start: 0.4em;
  }
`;function Zm(e,t=!1){return{key:e,label:"",labelDone:!1,form:"",amount:"",amountDone:!0,basis:"",perDay:"",prescribed:!1,antacid:t}}function Jm(e,t){return{...Zm(t,"antacid-laxative"===e.use),form:e.form??"",amount:String(e.amountMg),basis:e.basis,perDay:String(e.perDay),compoundMg:e.compoundMg,prescribed:!0===e.prescribed}}const Qm=e=>({...e,compoundMg:void 0}),Xm=/^[1-9]\d{0,2}(?:[.,'\u2019\s]\d{3})+(?:[.,]\d{1,2})?$/,eh=/^[+-]?\d+(?:[.,]\d+)?$/;function th(e,t){const n=e.trim();if(""===n)return{error:"missing"};if(Xm.test(n)){const e=(e=>e.replace(/[.,'\u2019\s](?=\d{3}(?!\d))/g,""))(n);return th(e,t)??{error:"thousands",write:e}}if(!eh.test(n))return{error:"number"};const o=Number(n.replace(",","."));return o>0&&o<=t?void 0===Gm(n)?{error:"number"}:void 0:{error:"range",most:t}}function nh(e,{field:t,most:n,missing:o}){const s=th(e[t],n);if(!s)return[];const{key:a}=e;return["missing"===s.error?{key:a,field:t,error:o}:{key:a,field:t,...s}]}function oh(e){const{key:t,basis:n}=e,o="percent-ri"===n;return[..."compound"!==n||e.form?[]:[{key:t,field:"form",error:"form"}],...nh(e,{field:"amount",most:o?1e3:cr,missing:o?"percent":"amount"}),...nh(e,{field:"perDay",most:60,missing:"perDay"}),...""===n?[{key:t,field:"basis",error:"basis"}]:[]]}function sh(e){if(""===e.basis)throw new Error("an amount of nobody knows what");return{amountMg:Gm(e.amount)??0,basis:e.basis,perDay:Gm(e.perDay)??0,...e.form&&{form:e.form},...void 0!==e.compoundMg&&"compound"!==e.basis&&{compoundMg:e.compoundMg},...e.prescribed&&{prescribed:!0},...e.antacid&&{use:"antacid-laxative"}}}const ah="-none",rh="-unsure",ih="-some",lh={picked:[],text:"",portions:{},rows:[],search:"",prefilled:!1,problems:[]};function ch(e,t){return(Array.isArray(t)?t:[String(t)]).filter(t=>e.choices?.includes(t))}function dh(e,t,n){switch(e.kind){case"one":return{...lh,picked:ch(e,t)};case"many":{const o=ch(e,t);return{...lh,picked:0===o.length&&n?[ah]:o}}case"number":return{...lh,text:String(t)};case"portions":return{...lh,portions:Object.fromEntries(Object.entries(t).map(([e,t])=>[e,String(t)]))};case"supplements":{const e=t.map(Jm);return{...lh,rows:e,picked:e.length>0?[ih]:[ah]}}}}function uh(e,t,n){if("supplements"!==e.kind)return t;const o=t.rows.filter(({antacid:e})=>n||!e);if(!n||o.some(({antacid:e})=>e))return{...t,rows:o};const s=t.picked.includes(rh)?t.picked:[ih];return{...t,picked:s,rows:[Zm(mh(o),!0),...o]}}const mh=e=>Math.max(-1,...e.map(({key:e})=>e))+1;function hh(e,{answer:t,offered:n},o,s){if(t?.unsure)return uh(e,{...lh,picked:[rh]},s);if(t)return uh(e,function(e,t,n){return(e.choices??[]).every(e=>n.includes(e))?t:{...t,picked:t.picked.filter(e=>e!==ah)}}(e,dh(e,t.value,!0),n),s);const a=o[e.fact];if(void 0===(r=a)||Array.isArray(r)&&0===r.length)return uh(e,lh,s);var r;const i=dh(e,a,!1),l=i.picked.length>0||""!==i.text||Object.keys(i.portions).length>0;return uh(e,{...i,prefilled:l},s)}const gh={problems:[{kind:"missing"}]},ph=e=>({answer:{unsure:!1,value:e}}),fh=(e,t)=>""===(e.portions[t]??"").trim();function kh(e,t,n){if(t.picked.includes(rh))return{answer:{unsure:!0}};switch(e.kind){case"one":return void 0===t.picked[0]?gh:ph(t.picked[0]);case"many":return t.picked.includes(ah)?ph([]):0===t.picked.length?gh:ph(t.picked);case"number":return function(e,t){const n=Gm(e);return void 0===n||n>t?gh:ph(n)}(t.text,(e=>"sportHours"===e?100:void 0!==e&&$r(e)?ur:120)(e.fact));case"portions":return function(e,t){const n=t.map(t=>[t,Gm(e.portions[t]??"")]),o=n.flatMap(([e,t])=>void 0===t||t>70?[{kind:"portion",group:e}]:[]);return o.length>0?{problems:o}:ph(Object.fromEntries(n))}(t,n);case"supplements":return function(e){if(e.picked.includes(ah))return ph([]);if(!e.picked.includes(ih)||0===e.rows.length)return gh;const t=e.rows.flatMap(e=>oh(e).map(e=>({kind:"supplement",...e})));return t.length>0?{problems:t}:ph(e.rows.map(sh))}(t)}}function bh(e,{situation:t},n){return La(e.rules.notes,t).filter(({truth:e,definition:t})=>"yes"===e&&t.beside.some(e=>e===n)).map(Na)}function wh({knowledge:e,seen:t},n,o,s={}){return{version:1,kind:"forms",outcome:n,forms:[],rejected:[],plan:null,foods:[],findings:[...o],missing:[],standard:t.standard,claims:t.claims,knowledge:Me(e),...s}}function vh(e,t){const n={knowledge:e,seen:t},o=tl(e,t),s=nl(Hi(e,t),o);if(s.outcome){const e="emergency"===s.outcome?[]:s.missing;return wh(n,s.outcome,s.findings,{missing:e})}const a=function(e,{situation:t}){return La(e.rules.need,t).find(({truth:e,definition:t})=>"yes"===e||"block"===t.ifUnknown)}(e,t);if("yes"!==a?.truth)return wh(n,"incomplete",s.findings,{missing:a?Li(e,a.definition,t):[]});const r=Xi(a.definition.outcome,o.atLeast);if("ask-professional"===r)return wh(n,r,s.findings);const i=[...s.findings,Na(a)].sort(Ci),l="form"===r?function(e,t,n){const o=e.plan,s=oi(e,t),a=ei(s,function({splitAboveMg:e},t){const n=[Math.min(t,e)],o=ri(t/2);return t>e?[[o,t-o],n]:[n]}(o,n));if(!a)return null;const r=a.map(({at:e,moment:t,intake:n})=>({at:e,moment:t,mg:n})),i=ai(e,s.separations,r),l=ri(i.elementalMgPerDay*o.startShare);return{...i,startMgPerDay:l,startDays:o.startDays}}(e,t.facts,function(e,{figures:t}){const n=e.plan.roundDownToMg;return Math.floor(Math.min(t.gapMg??0,t.roomMg??0)/n)*n}(e,t)):null;return function(e,t,n,o){const{knowledge:s,seen:a}=e,r=[...n,...bh(s,a,t)],{facts:i,figures:l}=a,c="nothing-needed"===t?[]:Nr(s,1/0,{avoid:i.avoid??[]});if(Fi(s,a))return wh(e,t,r,{foods:c});const{forms:d,rejected:u}=am(s,a.situation),m=o?.elementalMgPerDay??null;return wh(e,t,r,{forms:ve(d,u,a.catalog,{knowledge:s,facts:i,figures:l,planMg:m}),rejected:u,plan:o,foods:c})}(n,r,i,l)}const yh=({day:e,counts:t})=>t?e?.foodMg:void 0,$h={mode:"intro",question:null,editing:!1,last:null,taken:[],fed:{day:null,counts:!1},path:[],answers:new Map,offered:new Map,facts:{},recommendation:null},xh=(e,t)=>function(e,t){const n=yh(t);if(void 0===n)return e;const{diet:o,unsure:s,...a}=e;return{...a,foodMg:n,...s&&{unsure:s.filter(e=>!(e=>"diet"===e||"foodMg"===e)(e))}}}(qc(e,t),t.fed);function Mh(e,t,n){return Tc(e.knowledge,xh(e,t),e.options,n)}function jh(e,t){const n=xh(e,t),o=function(e,t,n){return t.path.filter(o=>{const s=Tc(e.knowledge,n,e.options,o);return!s||!function(e,t,n,o,s){const a=s.answers.get(t);if(!a)return!0;const r=s.offered.get(t)??[];return!!n?.some(e=>!r.includes(e))||!("supplements"!==t||a.unsure||!Lc(e,o))&&!a.value.some(({use:e})=>"antacid-laxative"===e)}(e,o,s.choices,n,t)})}(e,t,n),s=o.length===t.path.length?n:xh(e,{...t,path:o}),a=function(e,t,n={}){return vh(e,Sc(e,t,n))}(e.knowledge,s,e.options),r={...t,path:o,facts:s,recommendation:a,editing:!1};if("emergency"===a.outcome)return{...r,mode:"result",question:null};const i=Cc(e.knowledge,s,{...e.options,asked:o});return{...r,mode:i?"question":"result",question:i}}const zh=({path:e,taken:t})=>e.filter(e=>!t.includes(e)),Sh=e=>0===zh(e).length;function Ah(e,t){let{path:n}=t;for(const o of zh(t).reverse()){n=n.slice(0,n.indexOf(o));const s=Mh(e,{...t,path:n},o);if(s)return{...t,mode:"question",question:s,path:n,editing:!1}}return{...t,mode:"intro",question:null,path:n,editing:!1}}function Ph(e,t){const{last:n}=t;return null===n||n===t.path.at(-1)?Ah(e,t):_h(e,t,n)}function _h(e,t,n){const o=Mh(e,t,n);return o?{...t,mode:"question",question:o,editing:!0}:t}function Oh(e,t){if("result"===t.mode)return jh(e,t);if("intro"===t.mode)return t;const n=t.question&&Mh(e,t,t.question.id);return n?{...t,question:n}:jh(e,t)}function Ch({id:e,fact:t,kind:n,unsure:o},s,{foodMg:a,isEstimated:r}){return{question:s??{id:e,fact:t,kind:n,unsure:o},answer:{unsure:!0},trayMg:a,isEstimated:r,isOpen:null!==s}}function Th(e,t){const{knowledge:n,options:o}=e,{day:s,counts:a}=t.fed;return n.questions.flatMap(e=>{const r=Tc(n,t.facts,o,e.id);if("diet"===e.fact&&a&&s)return[Ch(e,r,s)];const i=t.path.includes(e.id)?t.answers.get(e.id):void 0;return r&&i?[{question:r,answer:i,isOpen:!0}]:[]})}function Dh({knowledge:e,options:t},n){const o=t.claims??"eu",s=e.questions.filter(({parent:e,modes:t})=>!e&&(!t||t.includes(o))),a=n.question?[...n.path,n.question.id]:n.path;return{index:Math.max(1,...a.map(t=>{const n=e.questions.find(e=>e.id===t);return s.findIndex(e=>e.id===(n?.parent??t))+1})),total:s.length}}const Eh=e=>Number.parseFloat(e)||0;function Fh(e){const{left:t,top:n,height:o}=e.getBoundingClientRect(),[s,a]=[t+1,n+o/2];return null!==document.elementFromPoint(s,a)&&!e.contains(e.getRootNode().elementFromPoint(s,a))}function Lh(e){const t=e.querySelector("#heading");t?.focus({preventScroll:!0});const n=e.querySelector(".frame");if(!n)return;const{top:o}=n.getBoundingClientRect();(o<function(e){const{scrollMarginTop:t,fontSize:n}=getComputedStyle(e),{scrollPaddingTop:o}=getComputedStyle(document.documentElement);return Math.max(0,Eh(t)-Eh(n),Eh(o))}(n)||o>=innerHeight)&&n.scrollIntoView({block:"start"}),t&&Fh(t)&&t.scrollIntoView({block:"center"})}function Bh({target:e}){const t=e;Fh(t)&&t.scrollIntoView({block:"nearest"})}function Nh(e,t=".ask"){const n=e.querySelector(`${t} [aria-invalid="true"]`),o=n?.matches("fieldset")?n.querySelector("input"):n;(o??e.querySelector(`${t} :is(.choices input, .field)`))?.focus()}function qh(e,t){e.querySelector(t)?.focus()}function Wh(e,t){qh(e,t?".supplement:last-of-type :is(textarea, select, input)":"#add-supplement")}class Hh{state=$h;draft=null;changed=!1;edited=null;broken=!1;#j;#he;#ge=null;constructor(e,t){this.#j=e,this.#he=t}get ground(){if(!this.#ge)throw new Error("nothing to run on yet");return this.#ge}follow(e){const t=this.#ge;return this.#ge=e,!t||function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims&&e.options.catalog===t.options.catalog}(t,e)&&!this.#pe||this.#fe(),{first:null===t}}get#pe(){return"intro"!==this.state.mode&&this.#ke!==this.state}get blocks(){const e=this.broken?void 0:this.state.recommendation?.outcome;return"ask-professional"===e||"emergency"===e}get#ke(){return function(e,t){if(t===e.fed.day)return e;const n=null!==t&&"diet"===e.question?.id;return{...e,fed:{day:t,counts:null!==t},...n&&{question:null}}}(function({knowledge:e},t,n){const o=function(e,t){const n=e.taken.filter(e=>!t.has(e));if(0===n.length)return e;const o=e=>!n.includes(e);return{...e,path:e.path.filter(o),taken:e.taken.filter(o),answers:new Map([...e.answers].filter(([e])=>o(e)))}}(t,n),s=[...n].filter(([e,t])=>o.question?.id!==e&&!(o.path.includes(e)&&Ec(o.answers.get(e),t)));if(0===s.length)return o;const a=s.map(([e])=>e).filter(e=>!o.path.includes(e)),r=t=>e.questions.find(e=>e.id===t)?.choices??[];return{...o,path:[...a,...o.path],taken:[...o.taken,...a],answers:new Map([...o.answers,...s]),offered:new Map([...o.offered,...a.map(e=>[e,r(e)])])}}(this.ground,this.state,Zc()),Qc())}#fe(){const e=this.state.question?.id;this.#be(()=>Oh(this.ground,this.#ke))&&this.state.question?.id!==e&&this.#we()}begin(){this.state=$h,this.#be(()=>jh(this.ground,this.#ke))&&this.#we()}start(){this.go(jh)}receive(e,t){this.broken=!1,this.edited=null;const n=t?{day:Qc(),counts:!1}:$h.fed;this.state={...$h,...e,fed:n},this.go(jh)}go(e,t=!0){const n=this.state.editing;this.changed=n&&t,this.#be(()=>e(this.ground,this.#ke))&&this.#we(),Jc(this.state),this.#ve(()=>{Lh(this.#j.renderRoot),t&&!this.broken&&this.#he(n)})}edit(e){this.edited=e,this.go((t,n)=>_h(t,n,e),!1)}cancel(){var e;this.state=(e=this.state,{...e,mode:"result",question:null,editing:!1}),this.draft=null,this.#ve(()=>qh(this.#j.renderRoot,`#edit-${this.edited}`))}change(e,t){if(!this.draft||this.state.question?.id!==e)return;const n=this.draft.rows.length,o=t(this.draft);this.draft=o,this.#ve(()=>{n>0&&o.rows.length!==n&&Wh(this.#j.renderRoot,o.rows.length>n)})}submit(){const{question:e}=this.state;if(!e||!this.draft)return;const t=kh(e,this.draft,rr);if("answer"in t)return this.go((e,n)=>function(e,t,n){const{question:o}=t;if(!o)return Oh(e,t);const{id:s,choices:a=[]}=o;return jh(e,{...t,fed:{...t.fed,counts:t.fed.counts&&"diet"!==s},path:t.path.includes(s)?t.path:[...t.path,s],answers:new Map(t.answers).set(s,n),offered:new Map(t.offered).set(s,a),last:s})}(e,n,t.answer));this.draft={...this.draft,problems:t.problems},this.#ve(()=>Nh(this.#j.renderRoot))}restart(e){this.broken=!1,this.edited=null,ed(),this.state=$h,this.go((t,n)=>e?jh(t,n):$h)}#ve(e){this.#j.requestUpdate(),this.#j.updateComplete.then(e)}#be(e){try{return this.state=e(),!0}catch(e){return this.fail(e),!1}}fail(e){this.broken=!0,Rt(`<${this.#j.localName}> stopped: ${e instanceof Error?e.message:String(e)}`)}#we(){const{question:e,answers:t,offered:n,facts:o}=this.state;if(!e)return void(this.draft=null);const s={answer:t.get(e.id),offered:n.get(e.id)??[]},{knowledge:a,hostFacts:r}=this.ground,i=Sr(a,o).length>0;this.draft=hh(e,s,r,i)}}const Rh=a`
  dialog {
    inline-size: min(100vi, 46em);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100dvb - 2em, 60em);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.35);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 1.5em 4em rgb(0 0 0 / 0.28);
    overflow: auto;
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  dialog .frame {
    border: 0;
    border-radius: 0;
    background: none;
  }

  /* Room for the close button, which stays in sight above the content. */
  dialog .screen {
    padding-block-start: calc(max(44px, 2.75em) + 0.6em);
  }

  .dialog-bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }

  .dialog-bar .icon-button {
    margin: 0.4em;
    background: var(--_surface);
  }

  @media (max-width: 40em) {
    dialog {
      block-size: 100dvb;
      max-block-size: none;
      border-radius: 0;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;function Uh(e,t,n,o){return Ut(e,t,rm(n),o)}const Ih=(e,t)=>{const[n="",...o]=e;return n.toLocaleUpperCase(t)+o.join("")};function Gh(e,t){const n=void 0===t.saw?K:I` \u00b7 ${e.debug.saw} <code>${ye(t.saw)}</code>`;return I`<li>
    <code>${function(e){if("all"in e)return"all";if("any"in e)return"any";if("not"in e)return"not";const{fact:t,...n}=e;return`${t} ${Object.entries(n).map(([e,t])=>`${e} ${ye(t)}`).join(" ")}`}(t.condition)}</code> \u2192 ${e.debug.truths[t.truth]}${n}
    ${t.parts?.length?I`<ul>
            ${t.parts.map(t=>Gh(e,t))}
          </ul>`:K}
  </li>`}function Vh(e,t){return t?I`<details class="trace" part="trace">
    <summary class="small">${e.debug.trace}</summary>
    <ul class="small">
      ${Gh(e,t)}
    </ul>
  </details>`:K}const Kh=a`
  .trace ul ul {
    padding-inline-start: 1.2em;
  }

  .trace code,
  .debug code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }
`,Yh=(e,t)=>"education"===e?t:null,Zh=["form","food-first","nothing-needed"],Jh=({evidence:e},t)=>Object.keys(e).filter(n=>e[n]?.shownAt===t),Qh=(e,t)=>e,Xh=(e,{checked:t})=>!0===t?K:I` <span class="muted">(${e.result.sources.standing.unchecked})</span>`;function eg(e,t){return I`<p class="grade small">
    <span class="grade-letter figures">${t.grade}</span
    ><span>${e.result.forms.grade[t.grade]}${Xh(e,t)}</span>
  </p>`}const tg=(e,t,n,o)=>wl(wl(Qh(e.formUses),t)??{},n)??"",ng=(e,t,n)=>wl(Qh(e.evidence),t)?.title??t,og=(e,t)=>I`<ul class="form-uses small">
    ${t.map(({title:t,text:n,evidence:o})=>I`<li part="form-use">
          ${function(e,{grade:t}){const n=e.result.forms.grade[t];return I`<span
    class="grade-letter figures"
    role="img"
    title=${n}
    aria-label=${`${t}: ${n}`}
    >${t}</span
  >`}(e,o)}
          <span><b>${t}</b> \u00b7 ${n}${Xh(e,o)}</span>
        </li>`)}
  </ul>`;function sg({words:e,knowledge:t,told:n},o){const s=wl(Qh(e.evidence),o),a=wl(t.evidence,o);return s&&a?{texts:s,evidence:a}:null}function ag(e,{texts:t,evidence:n}){const{forms:o}=e.result,s=(t,n,o)=>I`<div>
      <dt>${t}</dt>
      <dd>${n}${Xh(e,o)}</dd>
    </div>`;return I`<dl class="stack small">
    ${s(o.evidenceFor,t.for,n.for)}
    ${s(o.evidenceAgainst,t.against,n.against)}
    ${s(o.evidenceLimits,t.limits,n.limits)}
  </dl>`}const rg=({evidence:e,formUses:t,formNotes:n},o)=>o?[...o.flatMap(t=>{const{sources:n=[],for:o,against:s,limits:a}=wl(e,t)??{};return[n,o?.sources??[],s?.sources??[],a?.sources??[]].flat()}),...Object.values(t).flatMap(e=>o.flatMap(t=>e[t]?.sources??[])),...Object.values(n).flatMap(({sources:e})=>e)]:[],ig=a`
  .uses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .grade {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.35em;
  }

  .grade-letter {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.45em;
    font-weight: 650;
  }

  .use dt {
    font-weight: 600;
  }

  .card > .disclosure {
    align-self: end;
    border-block-end: 0;
  }

  .form-uses {
    display: grid;
    gap: 0.75em;
  }

  .form-uses > li {
    display: flex;
    gap: 0.6em;
  }
`;function lg(e,t){return wl(e.forms,t)??{name:t,short:t,about:""}}const cg=(e,t,n)=>t.flatMap(t=>{const o=wl(e.reasons,t.rule)?.[n];return o?[{reason:t,text:o(t.shown)}]:[]});function dg(e,t,n){return n?I`<span class="small muted">
      \u00b7 <code>${t.rule}</code> ${e.debug.weight} ${t.weight}</span
    >
    ${Vh(e,t.trace)}`:K}const ug=(e,t)=>["for","against"].flatMap(n=>cg(e,t,n).map(({text:e})=>e));function mg(e,t){const n=cg(e,t.reasons,"against")[0]??cg(e,t.reasons,"for")[0];return n?.text??""}const hg=a`
  .form-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .form.card {
    border-color: var(--_accent-line);
    background: var(--_accent-soft);
  }

  .form-name {
    font-size: 1.1em;
  }

  .reasons {
    display: grid;
    gap: 0.45em;
  }

  .reasons > li {
    display: flex;
    gap: 0.6em;
  }

  .reasons > li > span {
    min-inline-size: 0;
  }

  .reasons > li > svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.17em;
    stroke: var(--_accent);
  }

  .reasons > .against > svg {
    stroke: currentColor;
    opacity: 0.6;
  }

  .form-row {
    display: grid;
    gap: 0 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .form-row-name {
    font-weight: 600;
  }

  @container mg (min-width: 34em) {
    .form-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
    }
  }
`;function gg(e,t,n){return(wl(e.units,t.unit??"piece")??e.units.piece)(n)}function pg(e,t){const n=ge(t).map(t=>lg(e,t).name),o=n.length>0?Ih(n.join(" + "),e.lang):"Magnesium",{elementalMgPerUnit:s,unitsPerPack:a}=t;return[o,...void 0===s?[]:[e.mg(s,1)],...void 0===a?[]:[gg(e,t,a)]].join(", ")}class fg{#G;#ye=null;constructor(e){this.#G=e}follow(e,t){const n=this.#ye;if(e===(n?.catalog??null)&&(null===n||n.beside.words===t.words&&n.beside.knowledge===t.knowledge))return;if(null===e)return this.#ye=null,void this.#G([]);const o=new Map,s=[];for(const n of e.products){const e=this.#$e(n,t,s);e!==n&&o.set(n.id,e)}this.#ye={catalog:e,beside:t,shown:o},this.#G(Gd(s))}shown(e){return this.#ye?.shown.get(e.id)??e}#$e(e,t,n){const o=`catalog.products["${e.id}"]`,s=(e,s,a)=>{const r=vl(e,`${o}.${s}`,t,a);return r&&n.push(r),null===r};let a=e;s(e.name,"name","form, strength and pack are shown instead")||(a={...a,name:pg(t.words,e)});const r=e.otherActives??[],i=r.filter((e,t)=>s(e,`otherActives[${t}]`,"it is not named"));return i.length===r.length?a:{...a,otherActives:i}}}const kg="\u2026",bg=e=>e.replace(/\s+/g," ").trim();function wg({heading:e,lines:t}){const n=t.map(bg).filter(e=>""!==e);return void 0===e?n.join("\n"):[`${bg(e)}:`,...n.map(e=>`- ${e}`)].join("\n")}const vg=e=>/^mailto:/i.test(e.trim());function yg(e){const t=e.trim().split("#")[0]??"",[n="",...o]=t.split("?");return{start:n,parameters:o.join("?").split("&").filter(e=>""!==e).map(e=>{const[t="",...n]=e.split("=");return{name:t,value:n.join("=")}})}}const $g=e=>e.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,""),xg=e=>encodeURIComponent(e.replace(/\r?\n/g,"\r\n"));function Mg(e){try{return decodeURIComponent(e).replace(/\r\n/g,"\n")}catch{return e}}const jg=(e,t)=>e.find(e=>e.name.toLowerCase()===t)?.value,zg=["subject","body"];function Sg(e){const{start:t,parameters:n}=yg(e),o=n.filter(({name:e})=>!zg.includes(e.toLowerCase())).map(({name:e,value:t})=>`${e}=${t}`).join("&");return""===o?t:`${t}?${o}`}function Ag({elementalMgPerDay:e,moments:t},n){const o=t.length;return{amountMg:e/o,basis:"elemental",perDay:o,...void 0!==n&&{form:n}}}const Pg=["wake","bed","meals","medicineTimes","foodMg"];function _g(e){return Object.fromEntries(Pg.flatMap(t=>void 0===e[t]?[]:[[t,e[t]]]))}function Og(e){const{words:t,knowledge:n,findings:o,recognised:s=[]}=e,{debug:a}=t,{id:r,version:i,hash:l}=Me(n);return I`<aside class="debug block small stack" part="debug" aria-labelledby="debug">
    <h3 id="debug">${a.heading}</h3>
    <p>
      ${a.version} <code>${rd}</code> \u00b7 ${a.knowledge} <code>${r} ${i}</code> \u00b7
      ${a.hash} <code>${l}</code>
    </p>
    ${function({words:e,problems:t}){return 0===t.length?I`<p>${e.debug.noProblems}</p>`:I`<p>${e.debug.problems}</p>
    <ul class="bullets">
      ${t.map(t=>I`<li>${e.debug.problem({...t})}</li>`)}
    </ul>`}(e)} ${function({words:e,knowledge:t}){const{host:n}=t;if(!n)return K;const{debug:o}=e.host,s=t.questions.filter(({fact:e})=>$r(e)).map(({id:e})=>e),a=[[o.questions,s],[o.findings,Object.entries(n.findings).map(([e,{severity:t}])=>`${e} (${t})`)],[o.outcomes,n.outcomes.map(({atLeast:e,finding:t})=>`${e}: ${t}`)],[o.weights,Object.entries(n.weights).map(([e,{weight:t}])=>`${e} ${t>0?"+":""}${t}`)]];return I`<p>${o.heading} <code>${n.id} ${n.version}</code></p>
    <ul class="bullets">
      ${a.filter(([,e])=>e.length>0).map(([e,t])=>I`<li>${e}: <code>${t.join(", ")}</code></li>`)}
    </ul>`}(e)}
    <ul>
      ${s.map(({product:e,form:n})=>I`<li>
            ${null===n?a.formUnread({product:e}):a.formRead({product:e,form:lg(t,n).short})}
          </li>`)}
    </ul>
    <ul>
      ${o.map(e=>I`<li><code>${e.rule}</code> ${e.severity} ${Vh(t,e.trace)}</li>`)}
    </ul>
  </aside>`}const Cg={info:ou.info,caution:ou.alert,stop:ou.stop,emergency:ou.stop};function Tg(e,t,n){const o=wl(e.findings,t.rule),s={...t.shown,...Dg(n)};if(!o)return{title:t.rule,text:""};const a=o.titleOf?.(s)??o.title;return{title:void 0===o.by?a:e.host.byTitle({title:a}),text:o.text(s)}}function Dg(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))}function Eg(e){return I`<ul class="findings" part="findings">
    ${e.findings.map(t=>function(e,t){const{words:n,debug:o}=e,{title:s,text:a,by:r}=function(e,t){const n=wl(e.words.findings,t.rule);return{...Tg(e.words,t,e.help),...void 0!==n?.by&&{title:n.title},by:n?.by}}(e,t);return I`<li class="finding ${t.severity}" part="finding finding-${t.severity}">
    ${Cg[t.severity]()}
    <div class="finding-text">
      ${void 0===r?K:I`<p class="small muted" part="by">${r}</p>`}
      <h4><span class="quiet">${n.result.severities[t.severity]}: </span>${s}</h4>
      ${a?I`<p>${a}</p>`:K} ${o?Vh(n,t.trace):K}
    </div>
  </li>`}(e,t))}
  </ul>`}const Fg=a`
  .findings {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  .finding {
    --_tone: var(--_line-strong);
    display: flex;
    gap: 0.8em;
    padding: 0.9em 1.1em;
    border: 1px solid color-mix(in srgb, var(--_tone) 38%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 7%, transparent);
  }

  .finding.caution {
    --_tone: var(--_caution);
  }

  .finding:is(.stop, .emergency) {
    --_tone: var(--_stop);
  }

  .finding > svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.05em;
    stroke: var(--_tone);
  }

  .finding.info > svg {
    stroke: currentColor;
    opacity: 0.7;
  }

  .finding-text {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
`;function Lg(e){const{words:t,help:n,country:o}=e,s=e.findings.filter(({severity:e})=>"emergency"===e),a=s.filter(t=>function({knowledge:e},t){return"crisis"===wl(e.rules.safety,t.rule)?.refer}(e,t)),r=a.length===s.length,i=bm(o)?.crisisLine,l=a.length>0?i?.numbers??[]:[],c=r&&l[0]||n.emergency,d=[...new Set([c,...l,n.emergency])],u=t.outcomes.emergency.title({number:c}),m=[...new Set(s.map(e=>Tg(t,e,n).text))].filter(e=>e.replace(/[.!]$/,"")!==u);return I`<section class="screen emergency" part="emergency" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${u}</h2>
    <div class="stack">
      ${m.map(e=>I`<p class="lead">${e}</p>`)}
      <p class="lead">${t.outcomes.emergency.text}</p>
      ${a.length>0&&!i?I`<p class="lead">${t.help.localCrisisLine}</p>`:K}
    </div>
    <div class="calls">${d.map((e,n)=>function(e,t,n){return I`<a class="button call ${n?"stop":""}" part="call" href=${(e=>`tel:${e.replace(/[^\d+]/g,"")}`)(t)}>
    ${ou.phone()}<span class="figures">${e.help.call({number:t})}</span>
  </a>`}(t,e,0===n))}</div>
    ${a.length>0&&i?I`<p>${i.name}: <a href="https://${i.site}" rel="noopener">${i.site}</a></p>`:K}
    <div>
      <button class="button inline" type="button" part="back-button" @click=${()=>e.undo()}>
        ${t.quiz.back}
      </button>
    </div>
  </section>`}function Bg({quiz:e},t){return I`<p class="note" part="privacy">${ou.lock()}<span>${e.privacy[t]}</span></p>`}function Ng({quiz:e}){return I`<p class="note" part="purpose">${ou.info()}<span>${e.purpose}</span></p>`}const qg=Cm(class extends Tm{constructor(){super(...arguments),this.key=K}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Wm(e),this.key=t),n}});function Wg(e,t,n){const o=wl(e.questions,t.id)?.choices,s=o&&wl(o,n);if(void 0!==s)return s;switch(t.fact){case"conditions":return wl(e.conditions,n)?.name??n;case"medicines":return wl(e.medicines,n)?.name??n;case"redFlags":return wl(e.redFlags,n)?.choice??n;case"goals":return wl(e.goals,n)?.choice??n;default:return n}}function Hg(e,t,n){const o=wl(e.questions,t.id);if(void 0===n)return o?.unsure??e.quiz.notAnswered;switch(t.kind){case"number":return"ageYears"===t.fact?e.quiz.years({years:Number(n)}):e.number(Number(n),1);case"one":return Wg(e,t,n);case"many":{const s=n;return 0===s.length?o?.none??e.quiz.notAnswered:s.map(n=>Wg(e,t,n)).join("; ")}case"portions":return function(e,t){const n=rr.map(n=>`${e.diet.groups[n].name}: ${e.number(t[n],1)}`);return`${n.join(", ")} (${e.diet.perWeek})`}(e,n);case"supplements":{const t=n;return 0===t.length?o?.none??e.supplements.none:t.map(t=>function(e,{form:t,amountMg:n,basis:o,perDay:s}){const a="percent-ri"===o?e.percent(n/100):e.mg(n,1),r=void 0===t?"":wl(e.forms,t)?.short??t;return`${e.number(s,1)} \xd7 ${a} ${r}`.trim()}(e,t)).join("; ")}}}const Rg=e=>Rm(e);function Ug(e,t,n){return 0===t.length?K:I`<div class="choice-grid ${n}">${t.map(t=>function(e,{value:t,label:n,detail:o}){return I`<label class="choice" part="choice">
    <input
      type=${e.type}
      name=${e.name}
      value=${t}
      .checked=${Rg(e.picked.includes(t))}
      aria-describedby=${e.describedBy??K}
      aria-invalid=${"checkbox"===e.type&&e.invalid?"true":K}
      @change=${n=>e.pick(t,n.target.checked)}
    />
    <span class="choice-text">
      <span class="choice-label">${n}</span>
      ${o?I`<span class="choice-detail muted small">${o}</span>`:K}
    </span>
  </label>`}(e,t))}</div>`}function Ig(e){const{choices:t}=e,n=t.filter(({apart:e})=>!e);return I`<div class="choices ${e.dense?"dense":""}" part="choices">
    ${Ug(e,t.filter(({apart:e})=>"before"===e),"before")}
    ${Ug(e,n,function(e){const t=e.every(({label:e,detail:t})=>e.length+(t?.length??0)<=44);return e.length>4&&t||e.length>16?"wide":""}(n))}
    ${Ug(e,t.filter(({apart:e})=>"after"===e),"after")}
  </div>`}const Gg=a`
  /* A grid only where there are columns: in a grid, Safari keeps choices as high as they were when the column was wider. */
  .choices {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
  }

  .choice-grid {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
  }

  .choice-grid.after {
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .choice {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 0.8em;
    min-block-size: max(48px, 3.25em);
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .choice:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice-text {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
    flex: 1;
  }

  .choice-label {
    font-weight: 500;
    line-height: 1.4;
  }

  .choice-detail {
    line-height: 1.4;
  }

  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-block-start: 0.05em;
    border: 1.5px solid var(--_line-strong);
    background: transparent;
    appearance: none;
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input[type='checkbox'] {
    border-radius: 0.3em;
  }

  input:is([type='radio'], [type='checkbox']):focus-visible {
    outline: none;
  }

  input:is([type='radio'], [type='checkbox']):checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input:is([type='radio'], [type='checkbox']):checked::before {
    content: '';
    background: var(--_on-accent);
  }

  input[type='radio']:checked::before {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
  }

  input[type='checkbox']:checked::before {
    inline-size: 0.8em;
    block-size: 0.8em;
    clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 16%, 92% 30%, 40% 84%);
  }

  @container mg (min-width: 34em) {
    .choice-grid.wide,
    .choice-grid.after {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    input:is([type='radio'], [type='checkbox']) {
      appearance: auto;
    }

    input:is([type='radio'], [type='checkbox'])::before {
      display: none;
    }

    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`,Vg={\u0153:"oe",\u00e6:"ae",\u00df:"ss",\u00f8:"o",\u0142:"l",\u0111:"d",\u0131:"i"},Kg=/[^\0-\x7f]/;function Yg(e){return Kg.test(e)?e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[\u0153\xe6\xdf\xf8\u0142\u0111\u0131]/g,e=>Vg[e]??e):e.toLowerCase()}const Zg=new Set("a an and au aus aux d das de dem den der des die du een en et for from het in l la le les of op the und uit van von".split(" ")),Jg=e=>Yg(e.slice(0,400)).replace(/['\u2019](?=s(?![\p{L}\p{N}]))/gu,""),Qg=e=>Jg(e).match(/[\p{L}\p{N}]+/gu)??[],Xg=e=>Zg.has(e),ep=e=>Qg(e).filter(e=>!Zg.has(e));function tp(e){const t=[...new Set(Qg(e.slice(0,100)))],n=t.filter(e=>!Zg.has(e));return(n.length>0?n:t).slice(0,8)}function np(e){"Enter"===e.key&&e.preventDefault()}const op=a`
  .search {
    position: relative;
  }

  .search > svg {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-start: calc(50% - 0.6em);
    inline-size: 1.2em;
    block-size: 1.2em;
    opacity: 0.7;
    pointer-events: none;
  }

  .search > .field {
    padding-inline-start: 2.6em;
  }

  .search-count:empty {
    display: none;
  }

  .dense .choice-grid {
    gap: 0.1em 0.5em;
    margin-inline: -0.5em;
  }

  .dense .choice {
    min-block-size: 44px;
    gap: 0.65em;
    padding: 0.35em 0.5em;
    border-color: transparent;
    border-radius: calc(var(--_radius) * 0.7);
  }

  .dense .choice:not(:has(.choice-detail)) {
    align-items: center;
  }

  .dense .choice-text {
    gap: 0;
  }

  .dense .choice-label {
    line-height: 1.25;
    hyphens: auto;
  }

  .dense .choice-detail {
    font-size: 0.8125em;
    line-height: 1.25;
    hyphens: auto;
  }
`;const sp=a`
  .portions-head {
    text-align: end;
    max-inline-size: none;
  }

  .portion {
    display: grid;
    gap: 0.6em 1em;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .portion-text {
    display: grid;
  }

  .portion-name {
    font-weight: 600;
  }

  .stepper {
    display: inline-flex;
    justify-self: end;
    align-items: center;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  .stepper .field {
    inline-size: 3.4em;
    padding-inline: 0.25em;
    text-align: center;
    font-weight: 600;
  }

  .portions-rest {
    display: flex;
    justify-content: flex-end;
    padding-inline-end: 0.75em;
  }

  @container mg (min-width: 30em) {
    .portion {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
`,ap=(e,t,n)=>{const o=new Map;for(let s=t;s<=n;s++)o.set(e[s],s);return o},rp=Cm(class extends Tm{constructor(e){if(super(e),2!==e.type)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let o;void 0===n?n=t:void 0!==t&&(o=t);const s=[],a=[];let r=0;for(const t of e)s[r]=o?o(t,r):r,a[r]=n(t,r),r++;return{values:a,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,o]){const s=(e=>e._$AH)(e),{values:a,keys:r}=this.dt(t,n,o);if(!Array.isArray(s))return this.ut=r,a;const i=this.ut??=[],l=[];let c,d,u=0,m=s.length-1,h=0,g=a.length-1;for(;u<=m&&h<=g;)if(null===s[u])u++;else if(null===s[m])m--;else if(i[u]===r[h])l[h]=Nm(s[u],a[h]),u++,h++;else if(i[m]===r[g])l[g]=Nm(s[m],a[g]),m--,g--;else if(i[u]===r[g])l[g]=Nm(s[u],a[g]),Bm(e,l[g+1],s[u]),u++,g--;else if(i[m]===r[h])l[h]=Nm(s[m],a[h]),Bm(e,s[u],s[m]),m--,h++;else if(void 0===c&&(c=ap(r,h,g),d=ap(i,u,m)),c.has(i[u]))if(c.has(i[m])){const t=d.get(r[h]),n=void 0!==t?s[t]:null;if(null===n){const t=Bm(e,s[u]);Nm(t,a[h]),l[h]=t}else l[h]=Nm(n,a[h]),Bm(e,s[u],n),s[t]=null;h++}else Hm(s[m]),m--;else Hm(s[u]),u++;for(;h<=g;){const t=Bm(e,l[g+1]);Nm(t,a[h]),l[h++]=t}for(;u<=m;){const e=s[u++];null!==e&&Hm(e)}return this.ut=r,Wm(e,l),V}}),ip=["ml","gram","drop"],lp=(e,t,...n)=>{const o=e[t]?.kind;return void 0!==o&&n.includes(o)};function cp(e,t,...n){let o=t;for(;lp(e,o,...n);)o+=1;return o}function dp(e,t){const n=e[t];return"counted"===n?.kind?{count:n.value,unit:n.unit}:"amount"===n?.kind&&n.unit.endsWith(" g")?{count:n.value/1e3,unit:"gram"}:void 0}const up=({unit:e})=>ip.includes(e);function mp(e,t){if(!lp(e,t,"open"))return;let n=0;for(let o=t;o<e.length;o+=1)if(lp(e,o,"open")&&(n+=1),lp(e,o,"close")&&(n-=1),0===n)return{from:t+1,next:o+1}}function hp(e,t){const n=mp(e,t);if(!n)return;const o=dp(e,cp(e,n.from,"equals","filler","per"));return o&&{counted:o,next:n.next}}function gp(e,t){const n=mp(e,t);if(!n)return t;return e.slice(n.from,n.next-1).every(({kind:e})=>!["element","salt","other","percent","per"].includes(e))?n.next:t}const pp=({count:e,unit:t})=>({count:e,unit:t}),fp=e=>!up(e)&&e.count>=30?{count:NaN,unit:e.unit}:pp(e),kp=e=>"day"===e?.kind||"portion"===e?.kind&&"day"===e.unit,bp=e=>"portion"===e?.kind||kp(e);function wp(e,t,n){const o=mp(e,t);return o&&n(e[cp(e,o.from,"equals","filler","per","number")])?o.next:t}const vp=[function(e,t){if(!lp(e,t,"per","in"))return;const n=cp(e,t+1,"filler"),o=dp(e,n);return o?[fp(o),gp(e,n+1)]:lp(e,t,"in")?void 0:lp(e,n,"unit")?[{count:1,unit:e[n]?.unit},gp(e,n+1)]:lp(e,n,"portion")?function(e,t){const n="day"===e[t]?.unit?"day":"serving",o=cp(e,t+1,"filler","equals","weak"),s=dp(e,o);if("gram"===s?.unit&&lp(e,cp(e,o+1,"filler"),"element","salt"))return[{count:1,portion:n},t+1];if(s)return[fp(s),gp(e,o+1)];const a=hp(e,t+1);return a?[fp(a.counted),a.next]:[{count:1,portion:n},t+1]}(e,n):void 0},function(e,t){if(!lp(e,t,"day")||lp(e,t-1,"counted","number","unit"))return;if(lp(e,cp(e,t+1,"equals"),"counted","number"))return;const n=hp(e,t+1);return n?[pp(n.counted),n.next]:[{count:1,portion:"day"},t+1]},function(e,t){const n=dp(e,t);if(!n||t>0&&up(n)&&"drop"!==n.unit)return;const o=cp(e,t+1,up(n)?"word":"day"),s=wp(e,o,bp),a=lp(e,s,"tells")?29:8;if(!up(n)&&n.count>a)return;if(lp(e,s,"tells","equals"))return[pp(n),s+1];const r=lp(e,cp(e,s,"open","comma"),"which","tells","equals");return s>o||r?[pp(n),s]:void 0},function(e,t){const n=e[t];if(!("counted"!==n?.kind||n.value>8)&&(!(t>0)||lp(e,t-1,"strong","weak","comma"))&&lp(e,t+1,"weak","comma")&&lp(e,cp(e,t+2,"filler"),"amount","element","salt"))return[{count:n.value,unit:n.unit},t+2]},function(e,t){const n=e[t];if("counted"!==n?.kind||n.value<=1||n.value>8)return;const o=cp(e,t+1,"day");return lp(e,cp(e,o,"open"),"amount")?[{count:NaN,unit:n.unit},o]:void 0},function(e,t){if(!lp(e,t-1,"amount","element","salt","percent"))return;const n=mp(e,t),o=n&&dp(e,n.from);return!o||n.next!==t+3||up(o)||o.count>8?void 0:[pp(o),n.next]},function(e,t){if(!lp(e,t,"portion"))return;const n="size"===e[t]?.unit,o=cp(e,t+1,"filler","equals","per"),s=n?dp(e,o):void 0;if(s)return[{...fp(s),portion:"size"},gp(e,o+1)];const a=hp(e,t+1);return a&&[{...fp(a.counted),portion:"size"},a.next]}];function yp(e,t){for(const n of vp){const o=n(e,t);if(o)return o}}const $p=(e,t)=>e.filter(e=>e.start<t).at(-1)??e.find(e=>e.start>t);function xp(e,t){const n=e[t]?.value??NaN,o=cp(e,t+1,"equals","comma");if(lp(e,t,"times"))return lp(e,o,"counted")?[n*(e[o]?.value??NaN),o+1]:[n,t+1];if(lp(e,t,"counted","number")){if(lp(e,t,"counted")&&lp(e,o,"times"))return[n*(e[o]?.value??NaN),o+1];if(lp(e,t+1,"day"))return[n,t+2];const s=lp(e,t,"counted")?wp(e,t+1,kp):t+1;return s>t+1?[n,s]:void 0}if(!kp(e[t]))return;const s=cp(e,t+1,"equals","filler","open");return lp(e,s,"counted")?[e[s]?.value??NaN,s+1]:void 0}const Mp=(e,t)=>e.slice(Math.max(0,t-3),t).some(({kind:e})=>"most"===e),jp=e=>"element"===e?.kind||"salt"===e?.kind||"other"===e?.kind;function zp(e,t,...n){let o=t-1;for(;o>=0&&n.includes(e[o]?.kind??"");)o-=1;return o}function Sp(e,t){return!!["and","which","comma","strong","tells"].includes(e.kind)||("equals"===e.kind||"weak"===e.kind)&&!jp(t[zp(t,t.length,"group","filler","serving")])}const Ap=["filler","serving","group","equals","weak"];function Pp(e,t){const n=zp(e,t,...Ap,"percent"),o=e[n];return o?"salt"===o.kind?function(e,t){const n=zp(e,t,"filler");if("as"!==e[n]?.kind)return;const o=e[zp(e,n,...Ap)];return"element"===o?.kind?o:void 0}(e,n)??o:jp(o)?o:void 0:"none"}const _p=e=>"group"===e?.kind&&1===e.items.length&&"element"===e.items[0]?.kind?e.items[0]:void 0,Op=(e,t,...n)=>e.findIndex(({kind:e},o)=>o>=t&&!n.includes(e));function Cp(e,t){const n=Op(e,t+1,"filler"),o=e[n];if(!jp(o))return _p(o);const s=e[Op(e,n+1,...Ap,"element","salt")];return"amount"===s?.kind?void 0:o}function Tp(e,t){const n=e[Op(e,t+1,"filler")];return jp(n)?n:_p(n)}const Dp=e=>"other"===e?.kind;function Ep(e,t){const n=e.find(({kind:e},n)=>n>t&&"serving"===e);return"serving"===n?.kind?n:void 0}const Fp={element:"element",salt:"compound",other:"other"};function Lp(e,t,n){for(const[o,s]of cn(function(e){const t=[{items:[],isShare:!1}];for(const[n,o]of cn(e)){const s=t.at(-1);"comma"===o.kind&&"as"===e[n+1]?.kind||(Sp(o,s.items)?s.items.length>0?t.push({items:[],isShare:"which"===o.kind}):s.isShare||="which"===o.kind:s.items.push(o))}return t}(t)))Bp(e,s,0===o?n:void 0)}function Bp(e,{items:t,isShare:n},o){const s=function(e,t){const n=e.flatMap(({kind:e},t)=>"amount"===e?[t]:[]),o=void 0!==Tp(e,n.at(-1)??e.length),s=new Set,a=new Map;for(const r of n){const n=Pp(e,r),i="none"===n?t:n,l=i&&!s.has(i)?i:void 0,c=o?Tp(e,r):Cp(e,r),d=void 0!==l&&void 0!==c&&Dp(l)!==Dp(c)&&o?void 0:o?c??l:l??c;d&&s.add(d),a.set(e[r],d)}return a}(t,o),a=n&&"compound"===e.weighed.filter(({of:e})=>"other"!==e).at(-1)?.of;for(const[n,o]of cn(t)){if("amount"===o.kind){const r=s.get(o);e.weighed.push({mg:o.value,written:o.unit,of:Fp[r?.kind??""]??"unnamed",explicit:"element"===r?.kind&&("explicit"===r.unit||a),start:o.start,serving:Ep(t,n)??$p(e.servings,o.start)})}"group"===o.kind&&Lp(e,o.items,Np(t,n))}}function Np(e,t){const n=e[t-1],o="amount"===e[Op(e,t+1,...Ap)]?.kind;return jp(n)&&!o?n:void 0}const qp=["element","salt","other"],Wp=["open","close","equals","weak","comma","filler","as","element","salt"];const Hp=(e,t)=>Math.max(t.mg/e.mg,e.mg/t.mg),Rp=(e,t)=>"other"!==e.of&&t.some(t=>t.beside===e&&Hp(t,e)<=1.13),Up=e=>void 0!==e.beside&&["element","unnamed"].includes(e.beside.of)&&Hp(e,e.beside)>1.67,Ip=[["mass","mg","mg milligram milligrams milligramm milligramme milligrammes"],["mass","g","g gr gram grams gramm gramme grammes"],["mass","\xb5g","ug mcg microgram micrograms microgrammen mikrogramm microgramme microgrammes"],["unit","effervescent","bruistablet bruistabletten effervescent effervescents brausetablette brausetabletten"],["unit","lozenge","zuigtablet zuigtabletten lozenge lozenges lutschtablette lutschtabletten pastille pastilles"],["unit","softgel","softgel softgels"],["unit","capsule","capsule capsules caps cap vcaps vcap vegcaps kapsel kapseln gelule gelules"],["unit","tablet","tablet tablets tabletten tablette tabl tab kauwtablet kauwtabletten kautablette kautabletten filmtablette filmtabletten caplet caplets comprime comprimes"],["unit","gummy","gummy gummies gummie gommes gomme"],["unit","sachet","sachet sachets zakje zakjes stick sticks beutel packet packets dosette dosettes"],["unit","scoop","scoop scoops schep schepje schepjes scheppen maatschep maatschepje maatschepjes maatscheppen messloffel me\xdfloffel dosierloffel"],["unit","drop","druppel druppels drop drops tropfen goutte gouttes"],["unit","spray","spray sprays verstuiving verstuivingen"],["unit","ampoule","ampul ampullen ampoule ampoules ampulle trinkampulle trinkampullen"],["unit","ml","ml milliliter milliliters millilitre millilitres"],["unit","piece","stuk stuks piece pieces stuck"],["adjective","","vegan vegane veganistische vegetarische vegetarian vegetal vegetale vegetales vegetable veggie veg v plantaardige pflanzliche chewable kleine small"],["number","0.5","halve half halbe demi"],["number","1","een een one un une ein eine einer eenmaal einmal once"],["number","2","twee two deux zwei tweemaal zweimal twice"],["number","3","drie three trois drei driemaal dreimal"],["number","4","vier four quatre viermaal viermal"],["range","","a tot to bis ou of or oder"],["per","","per pro par pour je elke elk each every chaque jede jeder jedes jeden"],["in","","in dans"],["day","","daags dagelijks dagelijkse daily taglich tagliche journaliere quotidien quotidienne quotidiennement"],["day-name","","dag day tag jour j"],["times","","x maal keer times time mal fois"],["portion","serving","portie serving portion dosering dosis dose"],["portion","size","portiegrootte portionsgrosse"],["portion","day","dagdosering dagdosis dagportie tagesdosis tagesportion tagesration tagesverzehrmenge"],["size","","size grootte"],["tells","","bevat bevatten levert leveren geeft contain contains provide provides enthalt enthalten liefert liefern contient contiennent apporte apportent fournit fournissent"],["as","","als as uit from aus sous vorm form forme afkomstig"],["which","","waarvan davon dont which entspricht entsprechend soit equivalent providing yielding yields overeen overeenkomend oftewel correspond correspondant"],["and","","en and und et met with mit avec plus"],["filler","","aan an van von du de des der die das la le l the dem ca circa env environ approx about ongeveer totaal total totale insgesamt gesamt resp watervrij wasserfrei anhydrous anhydre"],["most","","max maximaal maximum maximal maximale hoogstens hochstens jusqu up meer more mehr"],["reference","ri","ri adh nrv vrw rda ar vnr ajr rm referentie referenzmenge reference nahrstoffbezugswert nahrstoffbezugswerte nahrstoffbezugswertes valeurs apports"],["reference","dv","dv"],["marine","","marin marine marines marien mariene sea zee"],["pure","","puur pure pur zuiver zuivere reines reinem reiner"],["buffered","","gebufferd gebufferde buffered gepuffert gepuffertes gepufferte tamponne tamponnee"],["salt","","mgo mgcl2 mgso4 mgco3 epsomzout bitterzout bittersalz"],["other","","vitamine vitamin vitamines vitaminen vit taurine taurin glycine glycin theanine theanin melatonine melatonin gaba tryptofaan tryptophan ashwagandha inositol niacine niacin nicotinamide niacinamide biotine biotin riboflavine riboflavin thiamine thiamin folaat folate folat foliumzuur folsaure glucosamine chondroitine chondroitin collageen collagen"],["word","","granulat granulaat granulate konzentrat concentraat concentrate concentrat praparat preparaat rapid rapide liquid fluid"]],Gp=/^(?:calcium|kalzium|zinc|zink|kalium|potassium|natrium|sodium|ijzer|iron|eisen|fer$|seleni?|chroom|chrom|koper|kupfer|copper|cuivre|mangaan|mangan|jodium|jood|jod$|iode$|iodine|silici|silizi|titan|molybd|lithium|fosfor|phosph)/,Vp=/^(?:pyridox|(?:[bdk]\d{1,2}|q10)$)/,Kp=/[a-z]{2}(?:aat|ate|at|ide|id|yde|ure)$/,Yp=/(?:stea?raat|stearate?|silica(?:at|te)|silikat|dioxide?|hydrochloride?)$/,Zp=/^(?:zout|zouten|salz|salze)$/,Jp=/hydra(?:at|te|t)e?$/;let Qp;function Xp(){return Qp??=new Map(Ip.flatMap(([e,t,n])=>n.split(" ").map(n=>[n,{kind:e,value:t}]))),Qp}const ef=new WeakMap;function tf(e){let t=ef.get(e);if(!t){const n=Object.values(e).filter(({route:e})=>"topical"!==e).flatMap(({synonyms:e})=>e.map(md));t=new Set(n.flatMap(e=>{const t=/^(?:\w*magnesium[\s-]*(?:l-)?([a-z]{3,})|(?:l-)?([a-z]{3,}) de magnesium)$/.exec(e);return t?.[1]??t?.[2]??[]})),ef.set(e,t)}return t}function nf(e,t){return Xp().get(e)||(e.includes("magnesium")?function(e,t){const[n="",o=""]=e.split("magnesium");if(Yp.test(o))return{kind:"other",value:""};if(""===o){const e=/^(?:di|tri|mono)?$/.test(n);return{kind:e?"magnesium":"salt",value:e?"":"marine"}}return{kind:(tf(t).has(o)||Kp.test(o)||Zp.test(o))&&"word"!==Xp().get(o)?.kind?"salt":"word",value:""}}(e,t):/^element(?:a|$)/.test(e)?{kind:"elemental",value:""}:Gp.test(e)?{kind:"mineral",value:""}:Vp.test(e)||Yp.test(e)?{kind:"other",value:""}:Jp.test(e)?{kind:"filler",value:""}:Kp.test(e)?{kind:tf(t).has(e)?"salt":"salt-like",value:""}:{kind:"word",value:""})}const of=/(?<![\p{L}\d.,'])[1-9]\d{0,2}(?:[.,]\d{3})+(?!\d)(?!\s*(?:g|gr|gram\w*)\b)/gu,sf=/(?<![\p{L}\d.,])[1-9]\d{0,2}(?:[ '\u2019]\d{3})+(?=(?:,\d+)?\s*(?:mg|ug|mcg)\b)/gu,af={"\xbd":".5","\xbc":".25","\xbe":".75"};function rf(e){return new Set(e.replace(/\d/g,"")).size>1?e:e.replace(/\D/g,"")}const lf=/\d+(?:\.\d+)*|[a-z]\d{1,3}(?![\d\p{L}])|mg(?:cl2|so4|co3)(?![\d\p{L}])|\p{L}+|\S/gu,cf={"(":"open","[":"open","{":"open",")":"close","]":"close","}":"close",":":"equals","=":"equals",",":"comma","-":"dash","\u2013":"dash","\u2014":"dash","\u2212":"dash","|":"weak","/":"weak","\xb7":"weak","\u2022":"weak","\u2192":"weak","+":"and","&":"and","%":"percent","<":"sign",">":"sign","\xb1":"sign","\u2264":"sign","\u2265":"sign"},df=/[*\u2020\u2021#~\u2248_"'\u2019\u2018\u201c\u201d^]/,uf=e=>/^\d+(?:\.\d+)?$/.test(e),mf=e=>void 0!==e&&/\p{L}/u.test(e);function hf(e,t,n){return"-"===e&&mf(t[n-1])&&mf(t[n+1])?"none":"."!==e||"."!==t[n-1]&&"."!==t[n+1]?df.test(e)?"none":cf[e]??"strong":"none"}const gf=({kind:e,text:t})=>t.length<5&&["unit","most","filler","other"].includes(e),pf={mg:1,g:1e3,\u00b5g:.001},ff=/^(?:de|d|of|van|von|du|des)$/,kf=/^(?:l|dl|di|tri|bi|bis|mono)$/;class bf{lexemes;constructor(e){this.lexemes=e}is(e,...t){const n=this.lexemes[e]?.kind;return void 0!==n&&t.includes(n)}text(e){return this.lexemes[e]?.text??""}value(e){return this.lexemes[e]?.value??""}past(e,...t){let n=e;for(;this.is(n,...t);)n+=1;return n}count(e){if(!this.is(e,"number"))return;if(!/^\d/.test(this.text(e))&&!this.is(e+1,"unit","adjective","times")&&!this.day(e+1))return;const t=Number(this.value(e));return this.is(e+2,"number")?this.is(e+1,"dash","range","weak")?[NaN,e+3]:"x"===this.text(e+1)?[t*Number(this.value(e+2)),e+3]:[t,e+1]:[t,e+1]}quantity(e){const[t,n]=this.count(e)??[];if(void 0===t||void 0===n)return;const o=n-e;if(this.is(n,"mass"))return this.mass(e,t,n);if(this.is(n,"percent"))return this.percent(e,t,n);const s=this.past(n,"adjective");if(this.is(s,"unit")){const n=this.past(s+1,"unit","adjective");return[{kind:"counted",value:t,unit:this.value(s)},n-e]}return this.is(n,"times")&&this.day(n+1)?[{kind:"times",value:t},o+1+(this.day(n+1)?.[1]??0)]:/(?:maal|mal|ce)$/.test(this.text(e))&&this.day(n)?[{kind:"times",value:t},o+(this.day(n)?.[1]??0)]:[{kind:"number",value:t},o]}mass(e,t,n){const o=this.value(n),s=`${this.text(e)} ${o}`;return this.is(n+1,"range")&&this.is(n+2,"number")&&this.is(n+3,"mass")?[{kind:"amount",value:NaN,unit:s},n+4-e]:[{kind:"amount",value:"x"===this.text(e+1)?NaN:t*(pf[o]??NaN),unit:s},n+1-e]}percent(e,t,n){const o=this.past(n+1,"filler","range");return this.is(o,"day")&&"value"===this.text(o+1)?[{kind:"percent",value:t,unit:"dv"},o+2-e]:this.is(o,"reference")?[{kind:"percent",value:t,unit:this.value(o)},o+1-e]:this.is(o,"magnesium","elemental")&&!this.is(o+1,"salt","salt-like")?[{kind:"percent",value:t,unit:""},this.past(o,"magnesium","elemental")-e]:[{kind:"percent",value:t,unit:""},n+1-e]}reference(e){if(!this.is(e,"reference"))return;const t=this.past(e+1,"equals");return this.is(t,"number")&&this.is(t+1,"percent")?[{kind:"percent",value:Number(this.value(t)),unit:this.value(e)},t+2-e]:void 0}day(e){return this.is(e,"day")?[{kind:"day"},1]:(this.is(e,"per")||/^(?:a|am|\/)$/.test(this.text(e)))&&this.is(e+1,"day-name")?[{kind:"day"},2]:void 0}portion(e){return this.is(e,"day")&&this.is(e+1,"portion")?[{kind:"portion",unit:"day"},2]:this.is(e,"portion")?this.is(e+1,"day")?[{kind:"portion",unit:"day"},2]:this.is(e+1,"size")?[{kind:"portion",unit:"size"},2]:[{kind:"portion",unit:this.value(e)},1]:void 0}saltsFrom(e){let t=e;for(;this.is(t,"salt","marine")||kf.test(this.text(t))&&this.is(t+1,"salt");)t+=1;return t}element(e){const t=this.past(e,"pure","elemental");if(!this.is(t,"magnesium"))return this.is(e,"elemental")||t>e&&this.is(t-1,"elemental")?[{kind:"element",unit:"explicit"},t-e]:void 0;const n=kf.test(this.text(t+1))?t+2:t+1;if(this.is(n,"salt","salt-like","marine"))return[{kind:"salt"},this.saltsFrom(n+1)-e];const o=this.past(t+1,"pure","elemental");return[{kind:"element",unit:o>t+1||t>e?"explicit":""},o-e]}salt(e){const t=kf.test(this.text(e))?e+1:e;if(this.is(t,"marine")&&this.is(t+1,"magnesium"))return[{kind:"salt"},t+2-e];if(!this.is(t,"salt","salt-like"))return t>e&&this.is(t,"magnesium")?this.shifted(this.element(t)):void 0;const n=this.saltsFrom(t+1),o=ff.test(this.text(n))?n+1:e;return this.is(o,"magnesium")?[{kind:"salt"},this.saltsFrom(o+1)-e]:this.is(o,"mineral")?this.shifted(this.other(o),o-e):this.is(t,"salt")?[{kind:"salt"},n-e]:void 0}shifted(e,t=1){return e&&[e[0],e[1]+t]}other(e){if(!this.is(e,"other","mineral"))return;let t=e+1;this.text(e).startsWith("vit")&&/^[a-k]\d{0,2}$/.test(this.text(t))&&(t+=1);const n=this.past(t,"as","filler");return this.is(n,"salt","salt-like")&&(t=this.past(n,"salt","salt-like")),this.is(e,"mineral")&&this.is(t,"magnesium")&&(t=this.past(t,"magnesium","salt")),[{kind:"other"},this.pastBrackets(t)-e]}pastBrackets(e){if(!this.is(e,"open"))return e;let t=0;for(let n=e;n<this.lexemes.length;n+=1){if(this.is(n,"open")&&(t+=1),this.is(n,"close")&&(t-=1),this.is(n,"magnesium")||this.text(n).includes("magnesium"))return e;if(0===t)return n+1}return e}per(e){return this.is(e,"per","in")?[{kind:this.is(e,"in")?"in":"per"},1]:"/"!==this.text(e)||/^\d/.test(this.text(e-1))?void 0:this.is(e+1,"unit","portion")||this.is(e+2,"unit","mass")?[{kind:"per"},1]:void 0}plainWord(e){const{kind:t,text:n,value:o}=this.lexemes[e];switch(t){case"dash":return[{kind:"weak"},1];case"range":return[{kind:/^(?:tot|bis)$/.test(n)?"most":"filler"},1];case"pure":return[{kind:"filler"},1];case"unit":return[{kind:"unit",unit:o},1];case"size":case"tells":case"as":case"which":case"and":case"filler":case"most":case"buffered":case"open":case"close":case"equals":case"weak":case"comma":case"strong":return[{kind:t},1];default:return[{kind:"word"},1]}}at(e){return this.quantity(e)??this.reference(e)??this.portion(e)??this.day(e)??this.per(e)??this.element(e)??this.salt(e)??this.other(e)??this.plainWord(e)}}const wf=/(?<!magnesium[\s-]*)\box[iy]de?\b/g,vf=({mg:e,serving:t})=>e/(t?.count??1),yf=e=>e>0&&e<=cr,$f=(e,t)=>Math.abs(e-t)<=.03*Math.max(e,t);function xf(e){const t=e.map(vf),n=e.find(e=>vf(e)===Math.max(...t));if(!n||!t.every(yf))return;const o=vf(n),s=t.filter(e=>!$f(e,o));if(s.length>0&&(s.length!==t.length-1||!function(e,t){return t.length>1&&$f(e,t.reduce((e,t)=>e+t,0))}(o,s)))return;const[a=n]=s.length>0?[n]:e;return{mgPerUnit:vf(a),serving:a.serving}}function Mf(e,t){const n=e.filter(e=>"element"===e.of||Rp(e,t)),o=n.filter(e=>e.explicit);return xf(n)?n:o.length>0?o:n.length>0?n:[...t]}const jf=e=>e<1?Math.round(100*e)/100:Math.round(10*e)/10;function zf({elements:e,compounds:t}){const[n]=e;return[n?.written,t[0]?.written].filter(e=>void 0!==e).filter(e=>!e.endsWith(" mg")).map(e=>({code:"odd-unit",written:e}))}function Sf({ids:e,isMixed:t},n){return t?[{code:"several-forms"}]:n>0&&0===e.length?[{code:"form-unknown"}]:[]}function Af(e,{mg:t,compoundMg:n,percent:o},s){const a=t>0&&n>0&&void 0===o?tr(s.form,n,t):void 0;return[...s.isTopical?[{code:"topical"}]:[],...t>0?[]:[{code:"no-amount"}],...void 0===o?[]:[{code:"worked-out",compoundMg:n,elementalPercent:o}],...Sf(s,e.compounds.length),...a?[a]:[],...zf(e)]}function Pf(e,t){const n=function(e){const t=function(e){if(e.length<=500)return e;const t=e.slice(0,500);return t.slice(0,Math.max(0,t.search(/\s\S*$/)))}(e).replace(/[\p{Cf}\u2122\xae\xa9\u2120\xaa\xba\xb9\xb2\xb3\u2070-\u207f]/gu,"").replace(/\t/g," | ").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu," ; ").replace(/(\d?)\s?([\xbd\xbc\xbe])/g,(e,t,n)=>(t||"0")+af[n]);return md(t).replace(/[\xb5\u03bc]g/g,"ug").replace(/\s+/g," ").replace(of,rf).replace(sf,rf).replace(/(?<=\d),(?=\d)/g,".").replace(/\b([bdkq])-(?=\d{1,2}\b)/g,"$1")}("string"==typeof e?e:""),o=function(e,t){const n=new bf(((e,t)=>{return n=function(e,t){const n=[];for(const{0:o,index:s}of e.matchAll(lf)){const a=n.at(-1),r={text:o,start:s,end:s+o.length};if(/^\d/.test(o))n.push({...r,kind:uf(o)?"number":"word",value:o});else if(mf(o[0]))n.push({...r,...nf(o,t)});else{const t="."===o&&a?.end===s&&gf(a)?"none":hf(o,e,s);"none"!==t&&n.push({...r,kind:t,value:""})}}return n}(e,t),n.map((e,t)=>"mg"!==e.text||/^\d/.test(n[t-1]?.text??"")||"number"===n[t-1]?.kind?e:{...e,kind:"magnesium",value:""});var n})(e,t.forms)),o=[];let s=0;for(;s<n.lexemes.length;){const[e,t]=n.at(s),a=n.lexemes[s]?.start??0,r=n.lexemes[s+t-1]?.end??a;o.push({value:NaN,unit:"",...e,start:a,end:r}),s+=t}return o}(n,t),s=function(e,t,{forms:n}){const o=function(e,t,n){let o=e;for(const{kind:e,start:n,end:s}of t)"other"===e&&(o=o.slice(0,n)+" ".repeat(s-n)+o.slice(s));return yd(o.replace(wf,"magnesium $&"),n)}(e,t,n),s=o.length>1||t.some(({kind:e})=>"buffered"===e),[a]=o,r=o.some(e=>"topical"===n[e]?.route);return{ids:o,isMixed:s,isTopical:r,form:s||void 0===a?void 0:n[a]}}(n,o,t),a=function(e){const t=new Set;let n=0;for(;n<e.length;){const o=xp(e,n);o&&!Mp(e,n)&&t.add(o[0]),n=o?.[1]??n+1}const o=[...t].filter(e=>e>0&&e<=60);return 1===t.size?o[0]:void 0}(o),r=function(e,t){const n=[];let o=0;for(;o<e.length;){const t=yp(e,o),s=t?.[1]??o+1;t&&n.push({...t[0],start:e[o]?.start??0,end:e[s-1]?.end??0}),o=s}const s=n.find(({portion:e})=>"size"===e);return n.map(e=>"day"===e.portion&&void 0!==t?{...e,count:t}:"serving"===e.portion&&s?{...e,count:s.count,unit:s.unit}:e)}(o,a),i=function(e,t,n){const o=function(e,t){const n={servings:t,weighed:[]};return Lp(n,function(e,t){const n=[[]],o=new Set;for(const s of e){const e=t.find(({start:e,end:t})=>s.start>=e&&s.end<=t);if(e&&!o.has(e)&&n.at(-1)?.push({kind:"serving",...e}),e)o.add(e);else if("open"===s.kind){const e=[];n.at(-1)?.push({kind:"group",items:e,start:s.start}),n.push(e)}else"close"!==s.kind?n.at(-1)?.push(s):n.length>1&&n.pop()}return n[0]??[]}(e,t),void 0),n.weighed.sort((e,t)=>e.start-t.start)}(e,t),{labelReferenceMg:s}=n.limits,a=function({tokens:e,servings:t,weighed:n,labelReferenceMg:o}){return e.flatMap((s,a)=>{if("percent"!==s.kind||"ri"!==s.unit)return[];if("other"===function(e,t){const n=({kind:e})=>qp.includes(e);return e.slice(0,t).filter(n).at(-1)??e.slice(t).find(n)}(e,a)?.kind)return[];const r=function(e,t){let n=t-1;for(;n>=0&&Wp.includes(e[n]?.kind??"word");)n-=1;const o=e[n];return"amount"===o?.kind?o.start:void 0}(e,a),i=n.find(e=>e.start===r);return[{mg:s.value/100*o,serving:i?.serving??$p(t,s.start),beside:i}]})}({tokens:e,servings:t,weighed:o,labelReferenceMg:s});return{elements:Mf(o,a),compounds:o.filter(e=>"compound"===e.of&&!Rp(e,a)),contradicts:a.some(Up)}}(o,r,t),l=function(e,{ids:t,form:n}){const o=e.contradicts?void 0:xf(e.elements),s=t.length>1?void 0:xf(e.compounds),a=0===e.elements.length&&!e.contradicts,r=s&&a?(e=>e&&null!==e.defaultVariant?Ja(e)?.low:void 0)(n):void 0,i=(s?.mgPerUnit??0)*(r??0)/100;return{mg:jf(o?.mgPerUnit??i),compoundMg:jf(s?.mgPerUnit??0),percent:r,serving:o?.serving??s?.serving}}(i,s),{unit:c,count:d=1}=l.serving??{},u=c??r.find(e=>e.unit)?.unit??(e=>e.find(({kind:e,unit:t})=>"counted"===e&&"ml"!==t)?.unit)(o);return{...s.form&&{form:s.ids[0]},...l.mg>0&&{elementalMgPerUnit:l.mg},...l.compoundMg>0&&{compoundMgPerUnit:l.compoundMg},...void 0!==u&&{unit:u},...d>1&&d<=60&&{unitsPerServing:d},...void 0!==a&&{unitsPerDay:a},problems:Af(i,l,s)}}const _f=(e,t)=>e.problems.some(e=>e.code===t);function Of(e){const{elementalMgPerUnit:t,compoundMgPerUnit:n}=e;return(_f(e,"worked-out")||void 0===t&&_f(e,"form-unknown"))&&void 0!==n?{amount:n,basis:"compound"}:void 0===t?void 0:{amount:t,basis:"elemental",compoundMg:n}}function Cf(e,t){const n=e&&Of(e),o=e=>String(e).replace(".",t),s=e?.unitsPerDay??e?.unitsPerServing;return{...void 0!==e?.form&&{form:e.form},...n&&{...n,amount:o(n.amount)},...void 0!==s&&{perDay:o(s)}}}function Tf(e,t){return{...void 0!==t.form&&e.form===t.form&&{form:""},...void 0!==t.amount&&e.amount===t.amount&&e.basis===t.basis&&{amount:"",basis:"",compoundMg:void 0},...void 0!==t.perDay&&e.perDay===t.perDay&&{perDay:""}}}function Df(e,{reading:t}){if(!t)return"";const{form:n,unit:o,unitsPerDay:s=t.unitsPerServing}=t,a=void 0===n?void 0:wl(e.forms,n)?.name,r=t.problems.some(({code:e})=>"worked-out"===e||"no-amount"===e),i={mg:(r?t.compoundMgPerUnit:t.elementalMgPerUnit)??0,...void 0!==a&&{form:a},...void 0!==o&&{units:e.units[o](1)},...void 0!==s&&{count:s}};return r?e.supplements.labelReadCompound(i):e.supplements.labelRead(i)}function Ef({words:e,knowledge:t,row:n,hasHint:o,change:s}){const{supplements:a}=e,r=`supplement-${n.key}-label`,i=function(e,t){const{reading:n,labelDone:o}=t;if(!n)return"";const s=(({reading:e})=>void 0!==e&&void 0!==Of(e))(t);if(!s&&!o)return"";const a=n.problems.filter(({code:e})=>!(s&&"no-amount"===e)),r=[...a.filter(({code:e})=>"no-amount"!==e),...a.filter(({code:e})=>"no-amount"===e)];return[...s?[Df(e,t)]:[],...r.map(t=>function(e,t){const n=e.supplements.labelProblems;switch(t.code){case"impossible-pair":return n["impossible-pair"](t);case"odd-unit":return n["odd-unit"]({written:t.written.replace(".",Vm(e))});default:return n[t.code]}}(e,t))].join(" ")}(e,n),l="small label-told "+(n.reading?.problems.some(({code:e})=>"worked-out"!==e)?"doubt":"");return I`<div class="label-line">
    <label class="label" for=${r}>${a.label}</label>
    ${o?I`<p class="small muted" id="${r}-hint">${a.labelHint}</p>`:K}
    <textarea
      class="field"
      id=${r}
      part="label-line"
      rows="2"
      maxlength=${500}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${o?`${r}-hint`:K}
      .value=${Rm(n.label)}
      @input=${o=>{const a=/^insertFrom(?:Paste|Drop)/.test(o.inputType),r=o.target.value;s(function(e,t,{label:n,isDone:o},s){const a=""===n.trim()?void 0:Pf(n,e),r=void 0!==a&&_f(a,"topical")?{problems:[{code:"topical"}]}:a;return{label:n,labelDone:o,amountDone:o,reading:r,...Tf(t,Cf(t.reading,s)),...Cf(r,s)}}(t,n,{label:r,isDone:a},Vm(e)))}}
      @change=${()=>s({labelDone:!0,amountDone:!0})}
      @focus=${Bh}
    ></textarea>
    <p class=${l} .textContent=${n.labelDone?"":i}></p>
    <p class=${l} role="status" .textContent=${n.labelDone?i:""}></p>
  </div>`}const Ff=["ml","gram","drop"];function Lf(e,t,n){return Math.round(t)===Math.round(n)?e.mg(t,t<10?1:0):e.mgFromTo(t,n)}function Bf({words:e,knowledge:t,row:n,of:o}){return I`<output
    class="supplement-mg figures"
    aria-live="off"
    for=${o.join(" ")}
    .textContent=${function(e,t,n){const o=function(e,t){if(oh(t).length>0)return;const n=function(e,t){const n=er(e,t);return n&&{mgPerUnit:n.mg,mgHighPerUnit:n.mgHigh,mgPerDay:n.mg*t.perDay,mgHighPerDay:n.mgHigh*t.perDay,problems:or(e,t)}}(e,sh(t));return n&&{mg:n.mgPerUnit,mgHigh:n.mgHighPerUnit,mgPerDay:n.mgPerDay,mgHighPerDay:n.mgHighPerDay}}(t,n);if(!o)return"";const s=Ff.find(e=>e===n.reading?.unit);return e.supplements.readout({mg:Lf(e,o.mg,o.mgHigh),mgPerDay:Lf(e,o.mgPerDay,o.mgHighPerDay),...s&&{units:e.units[s](1)}})}(e,t,n)}
  ></output>`}const Nf=["elemental","compound","percent-ri"],qf=["form","amount","basis","perDay"],Wf=(e,t)=>`supplement-${e}-${t}`;function Hf(e,t,n){const{errors:o}=e.words.supplements,s=e.problems.find(e=>e.key===t&&e.field===n);return"range"===s?.error?o.range(s):"thousands"===s?.error?o.thousands(s):s&&o[s.error]}const Rf=a`
  .supplement {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 0.85);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .supplement-name {
    float: inline-start;
    inline-size: 100%;
    padding-inline-end: 3em;
    font-weight: 650;
  }

  .supplement-remove {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
  }

  .supplement-figures {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: start;
  }

  .supplement-figures > * {
    min-inline-size: 0;
  }

  .supplement .unit {
    flex: none;
  }

  .supplement :is(.tick, .label-told) {
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  .supplement-mg {
    display: block;
    padding: 0.6em 0.85em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_accent-soft);
    font-weight: 600;
  }

  .supplement-mg:empty,
  .label-told:empty,
  .supplements-full:empty {
    display: none;
  }

  .supplements-full {
    margin-block-start: 0.5em;
  }

  .label-line {
    display: grid;
    gap: 0.35em;
  }

  .label-line .label {
    margin: 0;
  }

  textarea.field {
    display: block;
    margin: 0;
    min-block-size: calc(3em + 1.2em);
    font-family: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
    color: inherit;
    resize: vertical;
    field-sizing: content;
  }

  .label-told {
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
  }

  .label-told.doubt {
    border-inline-start-color: var(--_caution);
  }

  .button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  @container mg (min-width: 34em) {
    .supplement-figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* A label of two lines keeps the fields beside each other level. */
    .supplement-figures > :is(.pick, .number) {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
      align-items: end;
    }

    .supplement-figures > :is(.pick, .number) > .error {
      align-self: start;
    }

    .supplement-figures > .basis {
      grid-column: 1 / -1;
    }

    .supplement-figures > .tick {
      grid-row: span 2;
      align-self: end;
    }
  }

  .basis {
    display: grid;
    gap: 0.15em;
  }

  .improbable {
    margin-block-end: 0.5em;
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_raised);
  }

  .improbable:empty {
    display: none;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.35em;
    cursor: pointer;
    line-height: 1.35;
  }

  .tick:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }
`;function Uf(e,t){return wl(e.questions,t)??{title:t,label:t,error:""}}const If=({draft:e})=>e.problems.length>0,Gf=({question:e})=>`error-${e.id}`,Vf=({question:e})=>`hint-${e.id}`;function Kf(e){return If(e)?I`<p class="error" id=${Gf(e)} part="error" role="alert">
    ${ou.alert()}<span>${function({draft:e,texts:t,words:n}){const o=e.problems.flatMap(e=>"portion"===e.kind?[e.group]:[]);if(e.problems.some(({kind:e})=>"supplement"===e))return n.supplements.mend;if(0===o.length||rr.every(t=>fh(e,t)))return t.error;const s=o.map(e=>n.diet.groups[e].name);return n.diet.mend({groups:s,most:70})}(e)}</span>
  </p>`:K}function Yf(e){const{hint:t,by:n}=e.texts;return t||void 0!==n?I`${void 0===n?K:I`<p class="small muted" part="by">${n}</p>`}
  ${t?I`<p class="muted hint" id=${Vf(e)}>${t}</p>`:K}`:K}function Zf({quiz:e}){return I`<p class="small prefilled" part="prefilled">${ou.info()}${e.prefilled}</p>`}const Jf=({words:e,draft:t})=>t.prefilled?Zf(e):K;function Qf(e){switch(e.question.kind){case"one":return Ig(nk(e,"radio"));case"many":return function(e){const t=e.choices.filter(({apart:e,stays:t})=>!e&&!t).length;if(t<=8)return Ig(e);const n=function(e){return e.choices.filter(({value:t,label:n,detail:o,apart:s,stays:a})=>s||a||e.picked.includes(t)||function(e,t){const n=Yg(e);return Yg(t).split(/\s+/).every(e=>n.includes(e))}(`${n} ${o??""}`,e.search))}(e),o=n.filter(({apart:e,stays:t})=>!e&&!t).length,{words:s}=e;return I`<div class="stack">
    <div class="search" part="search">
      ${ou.search()}
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${s.quiz.search}
        placeholder=${s.quiz.search}
        .value=${Rm(e.search)}
        @input=${t=>e.find(t.target.value)}
        @keydown=${np}
      />
    </div>
    <p class="small muted figures search-count" role="status">
      ${e.search.trim()?s.quiz.found({count:o,total:t}):K}
    </p>
    ${Ig({...e,choices:n,dense:!0})}
  </div>`}({...nk(e,"checkbox"),words:e.words,search:e.draft.search,find:t=>Xf(e,{search:t})});case"number":return function(e){const{texts:t,question:n,draft:o}=e;return I`<div class="stack">
    ${Um({id:n.id,label:t.label,quietLabel:!0,value:o.text,error:void 0,invalid:If(e),describedBy:[t.hint?Vf(e):"",If(e)?Gf(e):""].join(" ").trim(),input:t=>Xf(e,{text:t,picked:[],problems:[]})})}
    ${ok(e)}
  </div>`}(e);case"portions":return function(e){const{words:t,draft:n}=e,o=n.problems.flatMap(e=>"portion"===e.kind?[e.group]:[]);return I`<div class="stack">
    ${function(e){return I`<div class="portions" part="portions">
    <p class="small muted portions-head" aria-hidden="true">${e.words.diet.perWeek}</p>
    ${e.groups.map(t=>function(e,t){const{diet:n}=e.words,{name:o,portion:s,examples:a}=n.groups[t],r=e.values[t]??"",i=n=>()=>e.change(t,e=>function(e,t){const n=Gm(e)??0;return String(Math.min(70,Math.max(0,Math.round(n)+t)))}(e,n));return I`<div class="portion" part="portion">
    <div class="portion-text">
      <label class="portion-name" for="portion-${t}">${o}</label>
      <span class="muted small" id="portion-${t}-hint">${a} \u00b7 ${s}</span>
    </div>
    <div class="stepper">
      <button class="icon-button" type="button" aria-label=${n.fewer({group:o})} @click=${i(-1)}>
        ${ou.minus()}
      </button>
      <input
        class="field"
        id="portion-${t}"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        placeholder="\u2013"
        aria-label=${n.perWeekOf({group:o})}
        aria-describedby="portion-${t}-hint ${e.invalid.includes(t)?e.describedBy:""}"
        aria-invalid=${e.invalid.includes(t)?"true":K}
        .value=${Rm(r)}
        @input=${n=>{const{value:o}=n.target;e.change(t,()=>o)}}
      />
      <button class="icon-button" type="button" aria-label=${n.more({group:o})} @click=${i(1)}>
        ${ou.plus()}
      </button>
    </div>
  </div>`}(e,t))}
    <div class="portions-rest">
      <button class="button inline" type="button" @click=${()=>e.fillZeros()}>
        ${e.words.diet.fillZeros}
      </button>
    </div>
  </div>`}({words:t,groups:rr,values:n.portions,invalid:o,describedBy:Gf(e),change:(t,n)=>Xf(e,e=>sk(e,[t],n)),fillZeros:()=>Xf(e,e=>sk(e,rr.filter(t=>fh(e,t)),()=>"0"))})}
    ${ok(e)}
  </div>`}(e);case"supplements":return function(e){const{words:t,draft:n,question:o,texts:s}=e,a=n.rows.some(e=>e.antacid),r=[...a?[]:[{value:ah,label:s.none??t.supplements.none}],{value:ih,label:t.supplements.yes},...o.unsure&&s.unsure?[{value:rh,label:s.unsure}]:[]],i=n.problems.some(({kind:e})=>"missing"===e);return I`<div class="stack">
    ${Ig({name:o.id,type:"radio",choices:r,picked:n.picked,...i&&{describedBy:Gf(e)},pick:t=>Xf(e,({rows:e})=>({picked:[t],rows:t===ih&&0===e.length?[Zm(0)]:e,problems:[]}))})}
    ${n.picked.includes(ih)?function(e){const{words:t,knowledge:n,draft:o}=e,{forms:s,medicines:a}=n,r=Object.keys(s).filter(e=>"topical"!==s[e]?.route),i=Object.values(a).flatMap(({suppliesMagnesium:e})=>e?.usualForms??[]),l=[...new Set([...i,...r])];return function(e){const{words:t,rows:n}=e,o=n.length>=dr;return I`<div class="supplements stack" part="supplements">
    <p class="small muted">${t.supplements.where} ${t.supplements.elementalExplained}</p>
    ${rp(e.rows,({key:e})=>e,(t,n)=>function(e,t,n){const{words:o}=e,{supplements:s}=o,a=t.reading?.unit;return I`<fieldset class="supplement" part="supplement">
    <legend class="supplement-name">${t.antacid?s.antacid:s.row({index:n})}</legend>
    ${t.antacid?I`<p class="small muted">${s.antacidHint}</p>`:I`<button
            class="icon-button supplement-remove"
            type="button"
            aria-label=${s.remove({index:n})}
            @click=${()=>e.remove(t.key)}
          >
            ${ou.close()}
          </button>`}
    ${Ef({...e,row:t,hasHint:1===n,change:n=>e.change(t.key,n)})}
    <div class="supplement-figures">
      ${function(e,t){const{words:n}=e,o=Wf(t.key,"form"),s=Hf(e,t.key,"form"),a=n.forms;return I`<div class="pick">
    <label class="label" for=${o}>${n.supplements.form}</label>
    <span class="select">
      <select
        class="field"
        id=${o}
        aria-invalid=${s?"true":K}
        aria-describedby=${s?`${o}-error`:K}
        @change=${n=>e.change(t.key,Qm({form:n.target.value}))}
      >
        <option value="" .selected=${Rg(""===t.form)}>${n.supplements.formUnknown}</option>
        ${e.formsFor(t).map(e=>I`<option value=${e} .selected=${Rg(t.form===e)}>
                ${a[e]?.name??e}
              </option>`)}
      </select>
      ${ou.chevron()}
    </span>
    ${Im(`${o}-error`,s)}
  </div>`}(e,t)} ${function(e,t){const{supplements:n}=e.words,o="percent-ri"===t.basis;return Um({id:Wf(t.key,"amount"),label:o?n.amountPercent:n.amount,unit:o?"%":"mg",value:t.amount,error:Hf(e,t.key,"amount"),input:n=>e.change(t.key,Qm({amount:n,amountDone:!1})),done:()=>e.change(t.key,{amountDone:!0})})}(e,t)} ${function(e,t){const{supplements:n}=e.words,o=Wf(t.key,"basis"),s=Hf(e,t.key,"basis"),a=function(e){if("elemental"!==e.basis||!e.form||!e.amountDone)return;const t=Gm(e.amount);return void 0!==t&&t>350?t:void 0}(t);return I`<fieldset
    class="basis"
    id=${o}
    role="radiogroup"
    aria-invalid=${s?"true":K}
    aria-describedby=${s?`${o}-error`:K}
  >
    <legend class="label">${n.basis}</legend>
    ${Im(`${o}-error`,s)}
    ${Nf.map(a=>I`<label class="tick">
          <input
            type="radio"
            name="basis-${t.key}"
            value=${a}
            aria-describedby=${s?`${o}-error`:K}
            .checked=${Rg(t.basis===a)}
            @change=${()=>e.change(t.key,Qm({basis:a}))}
          />
          <span>${n.bases[a]}</span>
        </label>`)}
    <p
      class="small improbable"
      role="status"
      .textContent=${void 0===a?"":n.improbable({mg:a})}
    ></p>
  </fieldset>`}(e,t)}
      ${Um({id:Wf(t.key,"perDay"),label:s.perDay,...a&&{unit:`\xd7 ${o.units[a](1)}`},value:t.perDay,error:Hf(e,t.key,"perDay"),input:n=>e.change(t.key,{perDay:n})})}
      <label class="tick">
        <input
          type="checkbox"
          .checked=${Rg(t.prescribed)}
          @change=${n=>e.change(t.key,{prescribed:n.target.checked})}
        />
        <span>${s.prescribed}</span>
      </label>
    </div>
    ${Bf({...e,row:t,of:qf.map(e=>Wf(t.key,e))})}
  </fieldset>`}(e,t,n+1))}
    <div>
      <button
        class="button"
        type="button"
        id="add-supplement"
        aria-disabled=${o?"true":K}
        aria-describedby=${o?"supplements-full":K}
        @click=${()=>{o||e.add()}}
      >
        ${ou.plus()}${t.supplements.add}
      </button>
      <p
        class="small supplements-full"
        id="supplements-full"
        role="status"
        .textContent=${o?t.supplements.full({most:dr}):""}
      ></p>
    </div>
  </div>`}({words:t,knowledge:n,rows:o.rows,formsFor:({antacid:e})=>e?l:r,problems:o.problems.flatMap(e=>"supplement"===e.kind?[e]:[]),change:(t,n)=>Xf(e,e=>function(e,t,n){return{rows:e.rows.map(e=>e.key===t?{...e,...n}:e),problems:e.problems.filter(e=>{return"supplement"!==e.kind||e.key!==t||(o=e.field,!(Object.hasOwn(n,o)||Object.hasOwn(n,"basis")));var o})}}(e,t,n)),add:()=>Xf(e,({rows:e})=>({rows:[...e,Zm(mh(e))]})),remove:t=>Xf(e,({rows:e})=>({rows:e.filter(e=>e.key!==t),problems:[]}))})}(e):K}
  </div>`}(e)}}function Xf(e,t){e.change(e=>({...e,..."function"==typeof t?t(e):t}))}function ek({question:e,texts:t}){const n=[],o="medicines"===e.fact?"before":"after";return"many"===e.kind&&t.none&&n.push({value:ah,label:t.none,apart:o}),e.unsure&&t.unsure&&n.push({value:rh,label:t.unsure,..."many"===e.kind&&{apart:"after"}}),n}function tk({words:e,question:t},n){return"medicines"===t.fact?wl(e.medicines,n)?.examples:"conditions"===t.fact?wl(e.conditions,n)?.hint:"goals"===t.fact?wl(e.goals,n)?.hint:void 0}function nk(e,t){const{words:n,question:o,draft:s}=e,a=e=>"other"===e&&("medicines"===o.fact||"conditions"===o.fact),r=(o.choices??[]).map(t=>({value:t,label:Wg(n,o,t),detail:tk(e,t),stays:a(t)}));return{name:o.id,type:t,choices:[...r,...ek(e)],picked:s.picked,invalid:If(e),...If(e)&&{describedBy:Gf(e)},pick:(n,o)=>Xf(e,e=>function(e,t,n,o){const s=o||t===ah||t===rh?[]:e.picked.filter(e=>e!==t&&e!==ah&&e!==rh);return{...e,picked:n?[...s,t]:s,problems:[]}}(e,n,o,"radio"===t))}}function ok(e){const{question:t,texts:n,draft:o}=e;return t.unsure&&n.unsure?Ig({name:t.id,type:"checkbox",choices:[{value:rh,label:n.unsure}],picked:o.picked,pick:(t,n)=>Xf(e,{picked:n?[rh]:[],text:"",portions:{},problems:[]})}):K}function sk(e,t,n){const o=t.map(t=>[t,n(e.portions[t]??"")]);return{portions:{...e.portions,...Object.fromEntries(o)},picked:[],problems:e.problems.filter(e=>"portion"!==e.kind||!t.includes(e.group))}}const ak=a`
  .progress {
    display: grid;
    gap: 0.5em;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_track);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
    transition: inline-size 0.3s ease-out;
  }

  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    progress {
      block-size: 6px;
      border: 1px solid CanvasText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;const rk=a`
  @media (min-height: 30em) {
    .long > .steps {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      margin: calc(var(--_space) * -0.5);
      padding: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
    }

    .long > .ask :is(input, select, button) {
      scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 5em) calc(var(--_target) + 4em);
    }

    /* A choice may have lines of examples below its box. */
    .long > .ask .choice input {
      scroll-margin-block-end: calc(var(--_target) + 9em);
    }
  }
`;function ik({words:e,eventDetail:t,consent:n,answer:o}){if("answers"!==t)return K;const{consent:s}=e.quiz;return"open"!==n?I`<p class="block" part="consent" id="consent" role="status" tabindex="-1">
      ${"yes"===n?s.thanks:s.declined}
    </p>`:I`<section class="block card" part="consent" aria-labelledby="consent">
    <h3 id="consent">${s.title}</h3>
    <p>${s.text}</p>
    <div class="choices-row">
      <button class="button" type="button" @click=${()=>o(!0)}>${s.yes}</button>
      <button class="button" type="button" @click=${()=>o(!1)}>${s.no}</button>
    </div>
  </section>`}const lk=({rules:e},{rule:t})=>Object.hasOwn(e.notes,t);function ck(e,{findings:t,...n}){const o=t.filter(t=>lk(e,t));return 0===o.length?K:I`<section class="block good-to-know" part="good-to-know" aria-labelledby="good-to-know">
    <h3 id="good-to-know">${n.words.result.goodToKnow}</h3>
    ${Eg({...n,findings:o})}
  </section>`}const dk=a`
  .good-to-know .finding {
    padding: 0;
    border: 0;
    background: none;
  }
`,uk=({knowledge:e,claims:t,goals:n=[]})=>"education"===t?n.filter(t=>Object.hasOwn(e.besideAdvice.firstHelp,t)):[];function mk(e){const{notEnough:t}=e.words.result,n=uk(e);return I`<section class="block" part="not-enough" aria-labelledby="not-enough">
    <h3 id="not-enough">${t.title}</h3>
    <p>${t.text}</p>
    ${n.length>0?I`<p>${t.first}</p>
            <ul class="bullets">
              ${n.map(e=>I`<li>${wl(t.firstHelp,e)}</li>`)}
            </ul>`:K}
  </section>`}function hk(e){const{notEnough:t,firstHelp:n}=e.knowledge.besideAdvice;return[...t.sources,...uk(e).flatMap(e=>n[e]?.sources??[])]}function gk({words:e,save:t,diary:n,print:o,handOver:s}){return I`<div class="choices-row" part="plan-actions">
    ${t?I`<button class="button" type="button" part="save-button" @click=${t}>
            ${ou.calendar()}${e.calendar.save}
          </button>`:K}
    ${n?I`<button class="button" type="button" part="diary-button" @click=${n}>
            ${ou.list()}${e.diary.print}
          </button>`:K}
    <button class="button" type="button" part="print-button" @click=${o}>
      ${ou.printer()}${e.sheet.print}
    </button>
    ${s?I`<button class="button" type="button" part="hand-over-button" @click=${s.go}>
            ${ou.arrow()}${s.label}
          </button>`:K}
  </div>`}function pk(e,t){return wl(e.questions,t.id)?.label??t.id}function fk(e,{question:t,answer:n,trayMg:o,isEstimated:s}){return void 0!==o?e.foodDay.fromTable({mg:o,isEstimated:s}):Hg(e,t,n.unsure?void 0:n.value)}function kk(e,t){const n=t.map(({rule:t})=>function({rules:e,host:t},n){const o=wl(e.safety,n)??wl(e.proposal,n)??wl(e.dose,n);return(o??(t&&wl(t.findings,n)))?.refer}(e,t));return n.find(e=>void 0!==e)??"doctor"}function bk(e,t,n){return e.professionals[kk(t,n)]}const wk=({view:e},t)=>Object.hasOwn(e.ground.knowledge.rules.need,t.rule),vk=({view:e,recommendation:t})=>bk(e.words,e.ground.knowledge,t.findings);function yk(e){const{view:t,recommendation:n}=e,{words:o}=t,s=n.forms.filter(({rank:e})=>1===e).map(({id:e})=>lg(o,e).name);return o.outcomes[n.outcome].title({form:o.either(s),mg:n.plan?.elementalMgPerDay??0,professional:vk(e)})}function $k(e){const{view:t,recommendation:n}=e,{words:o,help:s,ground:a,state:r}=t,{labels:i,mailGreeting:l}=o.result.consult,c=n.forms.filter(({rank:e})=>1===e),{plan:d}=n;return(e=>e.filter(({lines:e})=>e.length>0).map(wg).join("\n\n"))([{lines:[l]},{heading:i.outcome,lines:[yk(e)]},{heading:i.form,lines:c.map(({id:e})=>lg(o,e).name)},{heading:i.plan,lines:d?d.moments.map(e=>o.result.plan.moment(e)):[]},{heading:i.findings,lines:n.findings.map(e=>Tg(o,e,s).title)},{heading:i.answers,lines:Th(a,r).map(e=>`${pk(o,e.question)}: ${fk(o,e)}`)},{heading:i.version,lines:[n.knowledge.version]}])}function xk(e){const{view:t,recommendation:n}=e,{consultHref:o,consultLabel:s}=t.settings;if(!o)return K;const{words:a,on:r}=t,{consult:i}=a.result,l=vg(o)?function(e,t){const{start:n,parameters:o}=yg(e),s=o.filter(({name:e})=>!["subject","body"].includes(e.toLowerCase())),a=jg(o,"subject")??xg($g(t.subject)),r=jg(o,"body"),i=r?`${r}${xg("\n\n")}`:"",l=`${n}?${[...s,{name:"subject",value:a}].map(({name:e,value:t})=>`${e}=${t}`).join("&")}&body=${i}`,c=$g(t.body),d=function(e,t){if(xg(e).length<=t)return e;let n=t-xg(kg).length;const o=e.split("\n"),s=o.findIndex(e=>(n-=xg(`${e}\n`).length)<0);return s>0?[...o.slice(0,s),kg].join("\n"):""}(c,1900-l.length);return{href:`${l}${xg(d)}`,body:`${Mg(i)}${d}`,cut:d!==c}}(o,{subject:i.mailSubject,body:$k(e)}):void 0,c="ask-professional"===n.outcome;return I`<section class="block consult card" part="consult" aria-labelledby="consult">
    <h3 id="consult">${i.heading}</h3>
    ${c?I`<p>${i.firstProfessional({professional:vk(e)})}</p>`:K}
    <p class="muted">${i.note}</p>
    ${l?function({view:e},{body:t,cut:n}){const{consult:o}=e.words.result;return I`<div class="stack" part="mail-preview">
    <h4 id="mail-preview">${o.preview}</h4>
    <p class="small muted">${o.previewNote}</p>
    <pre class="letter small" tabindex="0" role="group" aria-labelledby="mail-preview">${t}</pre>
    ${n?I`<p class="small">${o.previewCut}</p>`:K}
  </div>`}(e,l):K}
    <div>
      <a
        class="button"
        part="consult-link"
        href=${l?.href??o}
        rel="noopener"
        @click=${()=>r.consult()}
        >${s??(l?i.send:i.label)}</a
      >
    </div>
  </section>`}const Mk=["ask-professional","incomplete","emergency"],jk=({view:e,recommendation:t})=>he(e.ground.knowledge,e.state.facts,t);const zk=({view:e,recommendation:t})=>function(e,{goals:t=[],prefer:n},{claims:o,outcome:s}){if(!Zh.includes(s))return null;const a=t.flatMap(t=>e.goals[t]?.uses??[]);return Yh(o,[...new Set([...a,..."skin"===n?Jh(e,"prefer-skin"):[]])])}(e.ground.knowledge,e.state.facts,t);function Sk(e){const t=zk(e);if(!t||0===t.length)return K;const{words:n,ground:o}=e.view,{forms:s}=n.result,a=e.recommendation.forms.filter(({rank:e})=>1===e).map(({id:e})=>e);return I`<section class="block" part="evidence-section" aria-labelledby="evidence">
    <h3 id="evidence">${s.evidence}</h3>
    <p class="muted">${s.evidenceNote}</p>
    ${(e=>I`<ul class="uses">
    ${e.told.map(t=>function(e,t){const{words:n}=e,o=sg(e,t);return o?I`<li class="use card" part="evidence">
    <div>
      <h4>${o.texts.title}</h4>
      ${eg(n,o.evidence)}
    </div>
    ${ag(n,o)} ${function({words:e,knowledge:t,told:n,besideForms:o},s){const a=Object.keys(t.formUses).filter(e=>!o.includes(e)).flatMap(n=>{const o=t.formUses[n]?.[s];return o?[{title:Ih(wl(e.forms,n)?.short??n,e.lang),text:tg(e,n,s),evidence:o}]:[]});return a.length>0?su(e.result.forms.otherFormUses,og(e,a),"form-uses"):K}(e,t)}
  </li>`:K}(e,t))}
  </ul>`)({words:n,knowledge:o.knowledge,told:t,besideForms:a})}
  </section>`}const Ak=e=>I`${function(e){const{words:t,ground:n}=e.view,o=(({claims:e},t)=>t.flatMap(t=>wl(e,t)??[]))(t,jk(e));return o.length>0?function(e,t,{limits:n}){const{claimCompanions:o}=e;return I`<section class="block" part="claims" aria-labelledby="claims">
    <h3 id="claims">${e.result.forms.claims}</h3>
    <ul class="bullets">
      ${t.map(e=>I`<li>${e}</li>`)}
    </ul>
    <div class="small muted stack companions">
      <p>
        ${o.amount({mg:n.claimMinimumMgPerDay})}
        ${o.tooMuch({upperLevelMg:n.euCeilingMg})}
      </p>
      <p>${o.variedDiet} ${o.avoid}</p>
    </div>
  </section>`}(t,o,n.knowledge):K}(e)} ${Sk(e)} ${function({view:e,recommendation:t}){if(Mk.includes(t.outcome)||!e.state.facts.goals?.includes("other"))return K;const{goalOther:n}=e.words;return I`<section class="block" part="goal-other" aria-labelledby="goal-other">
    <h3 id="goal-other">${n.title}</h3>
    <p>${n.text}</p>
    <p>${n.helps}</p>
  </section>`}(e)}`;function Pk(e){const{view:t,recommendation:n}=e,{words:o,settings:s,ground:a}=t,{forms:r}=o.result;if(0===n.forms.length)return K;const i=n.forms.filter(({rank:e})=>1===e),l=n.forms.filter(({rank:e})=>e>1),c={words:o,knowledge:a.knowledge,debug:s.debug,told:zk(e)};return I`<section class="block" part="forms" aria-labelledby="forms">
    <h3 id="forms">${r.heading}</h3>
    ${i.length>1?I`<p class="muted">${r.equalRank}</p>`:K}
    <ul class="form-cards">
      ${i.map(e=>function({words:e,knowledge:t,debug:n,told:o},s){const{name:a,about:r}=lg(e,s.id);return I`<li class="form card" part="form">
    <h4 class="form-name">${Ih(a,e.lang)}</h4>
    <p class="muted">${r}</p>
    <p class="quiet">${e.result.forms.why}</p>
    ${function(e,t,n){return I`<ul class="reasons">
    ${cg(e,t,"for").map(({reason:t,text:o})=>I`<li>${ou.check()}<span>${o}${dg(e,t,n)}</span></li>`)}
    ${cg(e,t,"against").map(({reason:t,text:o})=>I`<li class="against">${ou.minus()}<span>${o}${dg(e,t,n)}</span></li>`)}
  </ul>`}(e,s.reasons,n)} ${function(e,t,n,o){if(!o)return K;const s=(({formUses:e},t,n)=>n.filter(n=>void 0!==e[t]?.[n]))(t,n,o).flatMap(o=>{const s=t.formUses[n]?.[o];return s?[{title:ng(e,o),text:tg(e,n,o),evidence:s}]:[]});return 0===s.length?K:su(e.result.forms.formUses,og(e,s),"form-uses")}(e,t,s.id,o)}
  </li>`}(c,e))}
    </ul>
    ${l.length>0?I`<div class="form-others">
            <h4>${r.others}</h4>
            ${function(e,t){const n=new Map;for(const o of t){const t=mg(e,o);n.set(t,[...n.get(t)??[],lg(e,o.id).short])}return I`<ul>
    ${[...n].map(([t,n])=>I`<li class="form-row" part="form-row">
          <span class="form-row-name">${Ih(e.list(n),e.lang)}</span>
          <span class="muted small">${t}</span>
        </li>`)}
  </ul>`}(o,l)}
          </div>`:K}
    <p class="small muted">${r.amountNote}</p>
    ${n.rejected.length>0?su(r.whyNot,I`<p class="small muted">${r.rejected}</p>
              <ul>
                ${n.rejected.map(e=>function({words:e,debug:t,told:n},o){return I`<li class="form-row" part="form-row">
    <span class="form-row-name">${Ih(lg(e,o.id).short,e.lang)}</span>
    <span class="muted small"
      >${cg(e,o.reasons,"against").map(({reason:n,text:o})=>I`<span class="sentence">${o}${dg(e,n,t)} </span>`)}${((e,t,n)=>n?wl(Qh(e.formNotes),t)??"":"")(e,o.id,n)}</span
    >
  </li>`}(c,e))}
              </ul>`,"rejected"):K}
  </section>`}function _k({measures:e,number:t},n,o){const s=e[o];if(!s)return`${t(n,2)} ${o}`;const{one:a,many:r,half:i,quarter:l}=s,c=new Map([[1,a],[.5,i],[.25,l]]).get(n);return void 0!==c?c:n<1?`${t(n,2)} \xd7 ${a}`:`${t(n,2)} ${r}`}function Ok(e,t,n){const o=Tr(t,n);return o?{name:Dr(o,e.lang),portion:_k(e,o.portionCount,o.measure)}:{name:n,portion:""}}function Ck(e,t,n,o=Math.max(...n.map(({mg:e})=>e))){if(0===n.length)return K;const s=[...n].sort((e,t)=>t.mg-e.mg);return I`<ul class="foods" part="foods">
    ${s.map(n=>function(e,t,{id:n,grams:o,mg:s},a){const{name:r,portion:i}=Ok(e,t,n),l=`${Math.round(s/a*100)}%`;return I`<li class="food" part="food">
    <span class="food-name"
      >${Ih(r,e.lang)}
      <span class="muted small">${e.result.foods.portion({portion:i,grams:o})}</span></span
    >
    <span class="food-mg figures">${e.mg(s)}</span>
    <svg class="food-bar" width="100%" height="4" aria-hidden="true">
      <rect class="track" width="100%" height="4" rx="2" />
      <rect class="part food" width=${l} height="4" rx="2" />
    </svg>
  </li>`}(e,t,n,o))}
  </ul>`}const Tk=a`
  .foods {
    display: grid;
    gap: 0.85em;
  }

  .food {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: baseline;
  }

  .food-name {
    font-weight: 500;
  }

  .food-name .small {
    font-weight: 400;
  }

  .food-mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .food-bar {
    grid-column: 1 / -1;
    direction: ltr;
  }
`,Dk=(e,t)=>Math.round(e/t*1e3)/10+"%";function Ek(e){return I`<div class="bar">
    <p class="bar-head small">
      <span>${e.title}</span><span class="muted figures">${e.mark.label}</span>
    </p>
    <svg class="bar-svg" width="100%" height="32" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${function({parts:e,scaleMg:t}){let n=0;return e.filter(({mg:e})=>e>0).map(({series:e,mg:o})=>{const s=n;return n+=o,G`<rect class="part ${e}" x=${Dk(s,t)} width=${Dk(o,t)} y="6" height="16" />`})}(e)} ${function({spread:e,scaleMg:t}){if(!e||e.highMg<=e.lowMg)return K;const[n,o]=[Dk(e.lowMg,t),Dk(e.highMg,t)];return G`<g class="whisker">
    <line x1=${n} x2=${o} y1="28" y2="28" />
    <line x1=${n} x2=${n} y1="25" y2="31" />
    <line x1=${o} x2=${o} y1="25" y2="31" />
  </g>`}(e)} ${function({mark:e,scaleMg:t}){const n=Dk(e.lowMg,t),o=Dk(e.highMg,t),s=Dk(e.highMg-e.lowMg,t);return G`<g class="mark">
    ${e.highMg>e.lowMg?G`<rect class="mark-range" x=${n} width=${s} y="0" height="28" />`:K}
    <line x1=${o} x2=${o} y1="0" y2="28" />
  </g>`}(e)}
    </svg>
  </div>`}function Fk({words:e,figures:t,proposedMg:n}){const{foodMg:o,foodLowMg:s=o,foodHighMg:a=o,referenceLowMg:r,referenceHighMg:i}=t;if(void 0===r||void 0===i)return null;const{intake:l}=e.result,c=(t.supplementMg??0)+n,d=`${l.reference} ${e.mgRange(r,i)}`;return{title:void 0===o?l.withoutFood:l.everything,parts:[{series:"food",mg:o??0},{series:"supplement",mg:t.supplementMg??0},{series:"proposed",mg:n}],mark:{label:d,lowMg:r,highMg:i},spread:void 0===o?void 0:{lowMg:(s??0)+c,highMg:(a??0)+c},scaleMg:1.12*Math.max(i,(a??0)+c)}}function Lk(e,t,n){return I`<div class="key">
    <dt>
      <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
        <rect class="part ${e}" width="12" height="12" rx="3" /></svg
      >${t}
    </dt>
    <dd class="figures">${n}</dd>
  </div>`}const Bk=a`
  .bar {
    display: grid;
    gap: 0.35em;
  }

  .bar-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .bar-head > :first-child {
    font-weight: 600;
  }

  .bar-svg,
  .swatch {
    direction: ltr;
  }

  .track {
    fill: var(--_track);
    rx: 8px;
  }

  .part {
    stroke: var(--_surface);
    stroke-width: 0;
  }

  .part.food {
    fill: color-mix(in srgb, currentColor 38%, transparent);
  }

  .part.supplement {
    fill: color-mix(in srgb, var(--_accent) 48%, transparent);
  }

  .part.proposed {
    fill: var(--_accent);
  }

  .bar .part {
    rx: 3px;
  }

  .whisker line {
    stroke: currentColor;
    stroke-width: 1.5px;
    opacity: 0.6;
  }

  .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    font-size: 0.9375em;
  }

  .key {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }

  .key dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }

  .key dd {
    white-space: nowrap;
    font-weight: 600;
  }

  .swatch {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
  }
`;function Nk(e){const{words:t,figures:n}=e,{intake:o}=t.result,{referenceLowMg:s,referenceHighMg:a}=n,r=void 0!==s&&void 0!==a&&a>s;return I`<section class="block" part="intake-section" aria-labelledby="intake">
    <h3 id="intake">${o.heading}</h3>
    ${function(e){const t=function({words:e,figures:t,proposedMg:n,limitMg:o}){const{supplementMg:s,supplementMgHigh:a=s}=t,r=a??0;if(!o||r+n===0)return null;const{intake:i}=e.result;return{title:i.fromSupplements,parts:[{series:"supplement",mg:r},{series:"proposed",mg:n}],mark:{label:`${i.upperLevel} ${e.mg(o)}`,lowMg:o,highMg:o},scaleMg:1.12*Math.max(o,r+n)}}(e),n=[Fk(e),t].filter(e=>null!==e);if(0===n.length)return K;const{words:o}=e;return I`<figure class="intake stack" part="intake">
    ${n.map(Ek)} ${function({words:e,figures:t,proposedMg:n,limitMg:o}){const{intake:s}=e.result,{foodMg:a,foodLowMg:r=a,foodHighMg:i=a,supplementMg:l,supplementMgHigh:c=l}=t;return I`<dl class="keys">
    ${void 0!==r&&void 0!==i?Lk("food",s.food,e.mgRange(r,i)):K}
    ${void 0!==l&&c?Lk("supplement",s.supplement,Tu((t,n)=>e.mgRange(t,n),{lowMg:l,highMg:c,upperLevelMg:o})):K}
    ${n>0?Lk("proposed",s.proposed,e.mg(n)):K}
  </dl>`}(e)}
    <figcaption class="quiet">${function({words:e,figures:t,proposedMg:n,limitMg:o},s){const{foodLowMg:a,foodHighMg:r,referenceLowMg:i,referenceHighMg:l}=t,{supplementMg:c,supplementMgHigh:d}=t,u={foodLowMg:a,foodHighMg:r,supplementMg:c,supplementMgHigh:d,referenceLowMg:i,referenceHighMg:l,upperLevelMg:s?o:void 0,proposedMg:n>0?n:void 0},m=Object.entries(u).filter(([,e])=>void 0!==e);return e.result.intake.equivalent(Object.fromEntries(m))}(e,null!==t)}</figcaption>
    ${e.spreadPercent>0&&void 0!==e.figures.foodMg?I`<p class="small muted">
            ${o.result.intake.estimateNote({percent:e.spreadPercent})}
          </p>`:K}
    ${t?I`<p class="small muted">${o.result.intake.upperLevelNote}</p>`:K}
  </figure>`}(e)}
    ${r?I`<p class="small muted">${o.referenceRange({lowMg:s,highMg:a})}</p>`:K}
  </section>`}const qk=["ask-professional","incomplete","emergency"];function Wk({view:e}){const{ground:t,state:n}=e;return Sc(t.knowledge,n.facts,t.options).figures}const Hk=e=>Math.max(...e.map(({mg:e})=>e));function Rk(e,{checked:t,kind:n}){if("host"===n)return e.host.source;const{standing:o}=e.result.sources,s="computed"===n?o.computed:"primary"===n?o.read:o.copy;return t?s:o.unchecked}const Uk=(e,t,n)=>wl(e.result.sources.titles,t)??n.title;function Ik(e,t){return[...new Set(t)].flatMap(t=>{const n=wl(e,t);return n?[{id:t,source:n}]:[]})}function Gk(e,{year:t}){return null===t||e.includes(String(t))?e:`${e} (${t})`}function Vk(e,t,n){return Ik(t,n).map(({id:t,source:n})=>({title:Gk(Uk(e,t,n),n),standing:Rk(e,n)}))}const Kk=a`
  .sources {
    display: grid;
  }

  .source {
    display: grid;
    padding-block: 0.25em;
  }

  .source a {
    display: inline-grid;
    min-block-size: 44px;
    align-content: end;
  }
`;function Yk(e){const{words:t,knowledge:n,standard:o,cited:s,withFigures:a}=e,{sources:r}=t.result,i=e.credit??r.foodCredit;return I`<footer class="block colophon" part="colophon">
    ${function(e,t,n){const o=Ik(t,n);if(0===o.length)return K;const s=o.some(({source:e})=>!e.checked);return su(e.result.sources.heading,I`<ul class="sources small">
        ${o.map(({id:t,source:n})=>function(e,t,n){const o=Uk(e,t,n),s=n.url?I`<a href=${n.url} rel="noopener" aria-label=${e.result.sources.open({source:o})}
        >${o}</a
      >`:o;return I`<li class="source" part="source">
    <span>${s}</span> <span class="muted small figures">${((e,t)=>[t.year??"",Rk(e,t)].filter(Boolean).join(" \xb7 "))(e,n)}</span>
  </li>`}(e,t,n))}
      </ul>
      ${s?I`<p class="small muted">${e.result.sources.uncheckedNote}</p>`:K}`,"sources")}(t,n.sources,s)}
    ${a?su(r.whyQuestion,I`<p class="small">${r.whyAnswer}</p>`,"why-elsewhere"):K}
    <div class="small muted stack">
      <p part="purpose">${t.result.purpose}</p>
      <p part="credit">
        ${a?i:""} ${r.standards[o]}.
        ${r.knowledge({version:n.version})}.
      </p>
    </div>
  </footer>`}const Zk=({affiliate:e})=>e?"sponsored noopener":"noopener";const Jk=a`
  .products {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .product.card {
    grid-template-rows: auto 1fr auto;
  }

  .product-image {
    position: relative;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_raised);
    overflow: hidden;
  }

  .product-image > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .product-text {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }

  .product-name a {
    display: block;
    min-block-size: 44px;
    align-content: center;
    text-decoration-color: transparent;
  }

  .product-name a:hover {
    text-decoration-color: currentcolor;
  }

  .product-facts {
    display: grid;
    gap: 0.15em;
  }

  .advertisement {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.35em;
    font-size: 0.75em;
  }

  .product-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    min-block-size: 44px;
  }

  .price {
    font-size: 1.1em;
    font-weight: 650;
  }
`,Qk=(e,t)=>!Fi(e,{facts:t});function Xk({result:e},{limits:t}){return I`<p class="small muted" part="vitamin-b6">
    ${e.vitaminB6({mg:t.vitaminB6MgPerDay})}
  </p>`}const eb=({view:e,recommendation:t})=>function(e,t,n,o){const{forms:s,plan:a}=n,r=he(e,t,n).length>0?e.limits.claimMinimumMgPerDay:0,i=new Map(s.flatMap(({rank:e,products:t})=>t.map(t=>[t.id,{fit:t,rank:e}]))),l={knowledge:e,facts:t,planMg:a?.elementalMgPerDay??null};return(o?.products??[]).flatMap((e,t)=>{const n=i.get(e.id);if(!n||n.fit.unitsPerDay*(e.elementalMgPerUnit??0)<r)return[];const{fit:o,rank:s}=n,[a=0,...c]=ke({product:e,unitsPerDay:o.unitsPerDay,order:t},l);return[{product:e,fit:o,keys:[a,s,...c]}]}).sort((e,t)=>be(e.keys,t.keys)).map(({product:e,fit:t})=>({product:e,fit:t}))}(e.ground.knowledge,e.state.facts,t,e.catalog??void 0);function tb({view:e,recommendation:t},n){const{words:o,catalog:s,on:a,imageFor:r,shown:i}=e;return I`<ul class="products">
    ${n.map(({product:e,fit:n})=>function(e){const{words:t,product:n,currency:o,image:s}=e;return I`<li class="product card" part="product">
    ${s?I`<div class="product-image">${s}</div>`:K}
    <div class="product-text">
      ${n.affiliate?I`<p class="advertisement small" part="advertisement">
              ${t.result.products.advertisement}
            </p>`:K}
      ${function({words:e,product:t,fit:n,actions:o}){return t.url?I`<h4 class="product-name">
    <a
      href=${t.url}
      rel=${Zk(t)}
      aria-label=${e.result.products.viewOf({product:t.name})}
      @click=${e=>o.opened(t,n,e)}
      >${t.name}</a
    >
  </h4>`:I`<h4 class="product-name">${t.name}</h4>`}(e)} ${function({words:e,product:t,fit:n,planMg:o}){const{products:s}=e.result,a=ge(t).map(t=>lg(e,t).short).join(" + "),r=n?n.unitsPerDay*(t.elementalMgPerUnit??0):0;return I`<ul class="product-facts small figures">
    ${a?I`<li class="muted">${Ih(a,e.lang)}</li>`:K}
    ${n?I`<li>${s.perDay({units:gg(e,t,n.unitsPerDay),mg:r})}</li>`:K}
    ${null!==o&&r>o?I`<li class="muted">${s.moreThanPlan({mg:o})}</li>`:K}
    ${n?.daysInPack?I`<li>${s.daysInPack({days:n.daysInPack})}</li>`:K}
    ${t.otherActives?.length?I`<li class="muted">${s.otherActives({actives:e.list(t.otherActives)})}</li>`:K}
  </ul>`}(e)}
    </div>
    <div class="product-foot">
      ${void 0===n.price?K:I`<p class="price figures">${t.price(n.price,o)}</p>`}
      ${function({words:e,product:t,fit:n,actions:o}){const{products:s}=e.result;if(!1===t.inStock)return I`<p class="muted small out-of-stock">${s.outOfStock}</p>`;if(t.affiliate&&!t.cartUrl)return K;const a=t.cartUrl??t.url,r=s.addToCartOf({product:t.name}),i=e=>o.wanted(t,n,e);return a?I`<a
    class="button primary"
    part="cart-button"
    href=${a}
    rel=${Zk(t)}
    aria-label=${r}
    @click=${i}
    >${s.addToCart}</a
  >`:I`<button
      class="button primary"
      part="cart-button"
      type="button"
      aria-label=${r}
      @click=${i}
    >
      ${s.addToCart}
    </button>`}(e)}
    </div>
  </li>`}({words:o,product:i(e),fit:n,planMg:t.plan?.elementalMgPerDay??null,currency:s?.currency??"EUR",image:r(e.id),actions:a}))}
  </ul>`}function nb(e,t){const{words:n,ground:o}=e.view,s=t.slice(6,24);return I`${tb(e,t.slice(0,6))}
    ${s.length>0?su(n.result.more,tb(e,s),"more-products"):K}
    <div class="stack">
      <p class="small muted">${n.result.products.order}</p>
      ${sb(e)?Xk(n,o.knowledge):K}
    </div>`}const ob=["form","food-first","nothing-needed"],sb=e=>Qk(e.view.ground.knowledge,e.view.state.facts)&&(({view:e,recommendation:{outcome:t,claims:n,forms:o}})=>ob.includes(t)&&"eu"===n&&!e.catalogFailed&&o.length>0)(e)&&eb(e).length>0,ab=({recommendation:{outcome:e}})=>"form"===e||"food-first"===e||"nothing-needed"===e,rb=({view:e,recommendation:t})=>({knowledge:e.ground.knowledge,claims:t.claims,goals:e.state.facts.goals});function ib(e){const{recommendation:t,view:n}=e,{knowledge:o}=n.ground,s=t.forms.filter(({rank:e})=>1===e);return[...t.findings.flatMap(({sources:e})=>e),...ab(e)?xi(o,t.standard,n.state.facts):[],...s.flatMap(({id:e})=>{return(t=wl(o.forms,e))?[t.solubility,t.uptake,t.gutEffect,t.permittedInEu].flatMap(({sources:e})=>e):[];var t}),...s.flatMap(({reasons:e})=>e.flatMap(({sources:e})=>e)),...t.rejected.flatMap(({reasons:e})=>e.flatMap(({sources:e})=>e)),...t.plan?pu(o,t.claims):[],...sb(e)?o.besideAdvice.vitaminB6.sources:[],...ab(e)?hk(rb(e)):[],...jk(e).flatMap(e=>{return t=wl(o.claims,e),s=n.words.lang,t?[...t.sources,...wl(t.wording,s)?.sources??[]]:[];var t,s}),...rg(o,zk(e))]}function lb({view:{words:e},recommendation:t}){const n=new Map;for(const{id:o,reasons:s}of t.forms.filter(({rank:e})=>1===e)){const t=ug(e,s).join(" ");n.set(t,[...n.get(t)??[],lg(e,o).name])}return[...n].map(([t,n])=>({title:Ih(e.list(n),e.lang),text:t}))}function cb({view:{words:e,ground:t},recommendation:n}){const{foods:o}=e.result;if("nothing-needed"===n.outcome||0===n.foods.length)return[];const s=n.foods.map(({id:n,grams:s,mg:a})=>{const{name:r,portion:i}=Ok(e,t.knowledge,n);return`${r}, ${o.portion({portion:i,grams:s})}: ${e.mg(a)}`});return[{title:o.heading,text:`${s.join("; ")}.`}]}function db({view:e,recommendation:t},n){const{knowledge:o}=e.ground,{findings:s,forms:a,plan:r,standard:i}=t;return[...[...s,...a.filter(({rank:e})=>1===e).flatMap(e=>e.reasons)].flatMap(({sources:e})=>e),...n?xi(o,i,e.state.facts):[],...r?o.plan.sources:[]]}function ub(e){if(!ab(e))return[];const t=Wk(e),n=e.recommendation.plan?.elementalMgPerDay;return Ru(e.view.words,{...t,proposedMg:n,limitMg:t.ceilingMg})}function mb(e){const{words:t,on:n,doseCheckThere:o}=e.view,{plan:s}=e.recommendation;return gk({words:t,...s&&o&&{handOver:{label:t.together.toDoseCheck,go:n.handOver}},...s&&{save:()=>n.save(s),diary:()=>n.diary(function({view:e,recommendation:t},n){const{words:o,help:s}=e,{claims:a,knowledge:r}=t;return{words:o,help:s,plan:n,claims:a,knowledge:r}}(e,s))},print:()=>n.print(function(e){const{view:t,recommendation:n}=e,{words:o,ground:s,state:a,help:r}=t,{outcome:i,plan:l,findings:c,knowledge:d}=n,u=c.filter(e=>lk(s.knowledge,e)),m=c.filter(e=>!u.includes(e));return{words:o,title:o.quiz.title,outcome:yk(e),text:o.outcomes[i].text,answers:Th(s,a).map(e=>({label:pk(o,e.question),value:fk(o,e)})),findings:[...m.map(e=>Tg(o,e,r)),...lb(e),...cb(e)],goodToKnow:u.map(e=>Tg(o,e,r)),figures:ub(e),plan:l,separations:l?Rr(s.knowledge,a.facts):[],sources:Vk(o,s.knowledge.sources,db(e,ab(e))),knowledge:d,help:r,night:ti(s.knowledge,a.facts)}}(e))})}function hb(e,t){const n={view:e,recommendation:t};return I`<section class="screen result" part="result" aria-labelledby="heading">
    ${function(e){const{words:t,help:n,changed:o}=e.view,{recommendation:s}=e,a=s.findings.find(t=>wk(e,t)),r=a&&Tg(t,a,n).text,{text:i}=t.outcomes[s.outcome];return I`<header class="outcome stack" part="outcome">
    <p class="eyebrow small" role="status">${o?t.quiz.changed:t.result.heading}</p>
    <h2 id="heading" tabindex="-1" part="heading">${yk(e)}</h2>
    ${r&&r!==i?I`<p class="lead">${r}</p>`:K}
    <p class=${r?"muted":"lead"}>${i}</p>
  </header>`}(n)} ${function({view:e,recommendation:t}){const{words:n,ground:o,on:s}=e;if("incomplete"!==t.outcome)return K;const a=t.missing.filter(e=>Object.hasOwn(n.facts,e));if(0===a.length)return K;const r=o.knowledge.questions.find(({fact:e})=>a.includes(e)),i=n.list(a.map(e=>wl(n.facts,e)??e));return I`<section class="block" part="missing">
    <p>${n.result.missing({facts:i})}</p>
    ${r?I`<div>
            <button class="button primary" type="button" @click=${()=>s.edit(r.id)}>
              ${n.result.complete}
            </button>
          </div>`:K}
  </section>`}(n)} ${function(e){const{words:t,help:n,settings:o,ground:s}=e.view,a=e.recommendation.findings.filter(t=>!wk(e,t)&&!lk(s.knowledge,t));return 0===a.length?K:I`<section class="block" part="safety" aria-labelledby="safety">
    <h3 id="safety">${t.result.safety}</h3>
    ${Eg({words:t,findings:a,help:n,debug:o.debug})}
  </section>`}(n)} ${Pk(n)} ${function(e){const{view:t,recommendation:n}=e;if(!n.plan)return K;const{words:o,ground:s,state:a,help:r}=t;return fu({words:o,knowledge:s.knowledge,facts:a.facts,help:r,plan:n.plan,claims:n.claims,actions:mb(e)})}(n)}
    ${function({view:e,recommendation:{findings:t}}){const{words:n,help:o,settings:s,ground:a}=e;return ck(a.knowledge,{words:n,findings:t,help:o,debug:s.debug})}(n)} ${o=function(e){const{view:t,recommendation:n}=e;if(qk.includes(n.outcome))return K;const o=Wk(e);if(void 0===o.referenceLowMg||void 0===o.referenceHighMg)return K;const{words:s,ground:a,state:r}=t,i=void 0===r.facts.foodMg;return Nk({words:s,figures:o,limitMg:o.ceilingMg,proposedMg:n.plan?.elementalMgPerDay??0,spreadPercent:i?100*a.knowledge.estimateSpread.share:0})}(n),s=function(e){const{view:t,recommendation:n}=e,{words:o,ground:s,state:a}=t,{outcome:r}=n;if(qk.includes(r)||"nothing-needed"===r)return K;const{foods:i}=o.result,l=a.facts.avoid??[],c=Wk(e).gapMg??0,d=n.plan?function(e,t,n){const o=Nr(e,t,{avoid:n});return o.reduce((e,{mg:t})=>e+t,0)>=t?o:[]}(s.knowledge,c,l):[],u=n.foods.filter(({id:e})=>d.every(t=>t.id!==e)),m=l.map(e=>Wg(o,{id:"avoid",fact:"avoid"},e).toLocaleLowerCase(o.lang));return I`<section class="block" part="foods-section" aria-labelledby="foods">
    <h3 id="foods">${i.heading}</h3>
    <p class="muted">
      ${i.lead}${m.length>0?` ${i.respects({avoid:o.list(m)})}`:""}
    </p>
    ${d.length>0?I`<div class="closing card">
            ${Ck(o,s.knowledge,d,Hk(n.foods))}
            <p class="small">${i.equalWay({mg:c,portions:d.length})}</p>
          </div>`:K}
    ${n.foods.length>0?Ck(o,s.knowledge,u,Hk(n.foods)):I`<p>${i.none}</p>`}
  </section>`}(n),o===K||s===K?o===K?s:o:I`<div class="pair">${o} ${s}</div>`} ${Ak(n)}
    ${(e=>ab(e)?mk({words:e.view.words,...rb(e)}):K)(n)} ${function(e){const{view:t,recommendation:n}=e;return ob.includes(n.outcome)&&"eu"===n.claims?t.catalogFailed?I`<p class="small muted" part="catalog-error">${t.words.quiz.catalogError}</p>`:t.catalog&&0!==n.forms.length?I`${function(e){const{view:t,recommendation:n}=e,{words:o}=t,s=eb(e);if("form"!==n.outcome)return s.length>0?function(e,t){const{products:n}=e.view.words.result;return I`<section class="block" part="products">
    ${su(n.anyway,I`<p>${n.anywayText}</p>
        ${nb(e,t)}`,"anyway")}
  </section>`}(e,s):K;const{products:a}=o.result;return I`<section class="block" part="products" aria-labelledby="products">
    <h3 id="products">${a.heading}</h3>
    ${s.length>0?I`<p class="muted">${a.lead}</p>
            ${nb(e,s)}`:I`<p>${a.none}</p>`}
  </section>`}(e)} ${function(e){const{view:t}=e;if("skin"!==t.state.facts.prefer)return K;const n=(o=t.ground.knowledge,s=t.state.facts,a=t.catalog??void 0,(a?.products??[]).filter(e=>{const t=ge(e);return t.length>0&&t.every(e=>"topical"===o.forms[e]?.route)&&pe(e,s)})).map(e=>({product:e,fit:null}));var o,s,a;if(0===n.length)return K;const{products:r}=t.words.result;return I`<section class="block" part="care-products" aria-labelledby="care">
    <h3 id="care">${r.care}</h3>
    <p class="muted">${r.careNote}</p>
    ${tb(e,n.slice(0,6))}
  </section>`}(e)}`:K:K}(n)} ${function(e){const{plan:t,outcome:n}=e.recommendation;return t||"incomplete"===n?K:I`<section class="block" part="take-along">${mb(e)}</section>`}(n)} ${xk(n)} ${function({words:e,settings:t,consent:n,on:o}){return ik({words:e,eventDetail:t.eventDetail,consent:n,answer:o.consent})}(e)}
    ${function(e){const{words:t,ground:n,state:o,edited:s,on:a}=e;return I`<section class="block" part="answers-section">
    ${su(t.quiz.yourAnswers,I`<ul class="answers">
        ${Th(n,o).map(t=>function(e,t){const n=pk(e.words,t.question);return I`<li class="answer" part="answer">
    <span class="answer-text"
      ><span class="muted small">${n}</span><span>${fk(e.words,t)}</span></span
    >
    ${t.isOpen?function({words:e,on:t},{question:n}){return I`<button
    class="button inline"
    type="button"
    id="edit-${n.id}"
    aria-label=${e.quiz.editAnswer({question:pk(e,n)})}
    @click=${()=>t.edit(n.id)}
  >
    ${e.quiz.edit}
  </button>`}(e,t):K}
  </li>`}(e,t))}
      </ul>`,"answers",null!==s)}
    <div>
      <button class="button" type="button" part="restart-button" @click=${()=>a.restart()}>
        ${t.quiz.restart}
      </button>
    </div>
  </section>`}(e)} ${function(e){const{view:t,recommendation:n}=e;return Yk({words:t.words,knowledge:t.ground.knowledge,standard:n.standard,cited:ib(e),withFigures:ab(e)})}(n)}
  </section>`;var o,s}function gb(e){const{mode:t,recommendation:n}=e.state;if("question"===t)return function(e){const{words:t,state:n,draft:o,on:s}=e,{question:a}=n;if(!a||!o)return I``;const{knowledge:r}=e.ground,i=Uf(t,a.id),l={words:t,knowledge:r,question:a,texts:i,draft:o,change:e=>s.change(a.id,e)},c=e=>{e.preventDefault(),s.submit()},d=e.settings.autostart&&Sh(n)&&!n.editing,u=I`<form
    class="screen question ${function({question:e}){return"portions"===e.kind||"supplements"===e.kind||"many"===e.kind&&(e.choices?.length??0)>8}(l)?"long":""}"
    part="question"
    novalidate
    autocomplete="off"
    @submit=${c}
  >
    ${n.editing?K:function(e,{index:t,total:n}){return I`<div class="progress" part="progress">
    <p id="progress" class="muted small figures">${e.quiz.progress({index:t,total:n})}</p>
    <progress aria-labelledby="progress" max=${n} .value=${t}></progress>
  </div>`}(t,Dh(e.ground,n))}
    <fieldset class="ask" aria-describedby=${i.hint?Vf(l):K}>
      <legend><h2 id="heading" tabindex="-1" part="heading">${i.title}</h2></legend>
      ${Yf(l)} ${Jf(l)} ${Kf(l)} ${Qf(l)}
    </fieldset>
    ${function({words:e,...t},n){const{on:o,state:s,settings:a}=t;if(s.editing)return I`<div class="steps">
      <button class="button plain" type="button" part="cancel-button" @click=${()=>o.cancel()}>
        ${e.quiz.cancel}
      </button>
      <button class="button primary" type="submit" part="save-button" @click=${n}>
        ${e.quiz.save}
      </button>
    </div>`;const r=a.autostart&&Sh(s);return I`<div class="steps">
    ${r?K:I`<button class="button plain" type="button" part="back-button" @click=${()=>o.back()}>
            ${e.quiz.back}
          </button>`}
    <button class="button primary" type="submit" part="next-button" @click=${n}>
      ${e.quiz.next}
    </button>
  </div>`}(e,c)}
    ${d?I`<p class="small muted note" part="purpose">${ou.info()}<span>${t.quiz.purpose}</span></p>`:K}
    ${d?function({words:e,settings:t}){const{eventDetail:n}=t;return"result"===n?K:I`<p class="small muted note" part="privacy">
    ${ou.lock()}<span>${e.quiz.privacy[n]}</span>
  </p>`}(e):K}
  </form>`;return I`${qg(a.id,u)}`}(e);if("intro"===t||!n)return function({words:e,settings:t,on:n}){const{quiz:o}=e;return I`<section class="screen intro" part="intro" aria-labelledby="heading">
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${o.title}</h2>
      <p class="lead">${o.lead}</p>
    </div>
    <div class="intro-start">
      <button class="button primary" type="button" part="start-button" @click=${()=>n.start()}>
        ${o.start}
      </button>
      <p class="small muted note">${ou.clock()}<span>${o.aboutTime}</span></p>
    </div>
    <div class="stack small muted notes">
      ${Bg(e,t.eventDetail)} ${Ng(e)}
    </div>
  </section>`}(e);if("emergency"!==n.outcome)return hb(e,n);const{words:o,ground:s,help:a,settings:r,on:i}=e,{findings:l}=n;return Lg({words:o,knowledge:s.knowledge,findings:l,help:a,country:r.country,undo:i.undo})}function pb(e,t){return I`<section class="screen" part="failed" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${e.quiz.failed.title}</h2>
    <p class="lead">${e.quiz.failed.text}</p>
    <div><button class="button primary" type="button" @click=${t}>${e.quiz.restart}</button></div>
  </section>`}const fb=a`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.15s,
      border-color 0.15s,
      box-shadow 0.15s;
  }

  .button:hover {
    background: var(--_raised);
  }

  .button:active {
    background: var(--_track);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
  }

  /* Inside, too: Firefox loses a colour derived from another one where what inherits it sets text of its own. */
  .button.primary,
  .button.primary * {
    -webkit-text-fill-color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }

  .button.plain {
    border-color: transparent;
  }

  .button.inline {
    padding-inline: 0.75em;
    margin-inline: -0.75em;
    border-color: transparent;
    font-size: 0.9375em;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-underline-offset: 0.2em;
  }

  .button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .button svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  :is(.button, .icon-button, a, summary, input, select):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    touch-action: manipulation;
  }

  .icon-button:hover {
    background: var(--_track);
  }

  .icon-button svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  /* Below 16 px a phone zooms the page when a field takes focus. */
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.85em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    appearance: none;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field:hover {
    border-color: var(--_muted);
  }

  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_stop);
    outline-color: var(--_stop);
    box-shadow: inset 0 0 0 1px var(--_stop);
  }

  select.field {
    padding-inline-end: 2.4em;
    cursor: pointer;
  }

  .select {
    position: relative;
    display: block;
  }

  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.55em);
    inset-inline-end: 0.85em;
    inline-size: 1.1em;
    block-size: 1.1em;
    pointer-events: none;
  }

  option {
    background: var(--_surface);
    color: inherit;
  }

  .label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .error {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    font-weight: 600;
    color: var(--_stop);
  }

  .error svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    padding-block: 0.35em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: 0.25em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    transition: rotate 0.15s;
  }

  details[open] > summary > svg {
    rotate: 180deg;
  }

  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
  }
`,kb=a`
  @media print {
    .side,
    .verdict,
    .aside,
    .head,
    .steps {
      position: relative !important;
      inset: auto !important;
    }

    .side,
    .aside,
    .region,
    .letter,
    dialog {
      max-block-size: none !important;
      overflow: visible !important;
    }

    .day-bar,
    .dialog-bar,
    dialog::backdrop {
      display: none !important;
    }

    /* Over the page, as on the screen. */
    dialog {
      position: absolute !important;
      block-size: auto !important;
    }

    dialog,
    progress,
    .bar,
    input:is([type='radio'], [type='checkbox']) {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`,bb=a`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .frame,
  .door {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    forced-color-adjust: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--_font);
    font-size: inherit;
    -webkit-font-smoothing: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    list-style: none;
    -webkit-text-size-adjust: 100%;
  }

  /*
   * Sized by its column, not by the screen; in a flex row or a float it still claims a usable width. As wide as the element
   * also where a theme has made a flex box of that.
   */
  .frame {
    box-sizing: border-box;
    inline-size: 100%;
    container: mg / inline-size;
    contain-intrinsic-inline-size: 280px;
  }

  .frame *,
  .frame *::before,
  .frame *::after,
  .door,
  .door *,
  dialog {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  form,
  fieldset,
  legend,
  pre {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  /* On a page without a doctype a table inherits next to nothing. */
  table {
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
  }

  svg {
    display: block;
    overflow: visible;
  }

  img {
    display: block;
    max-inline-size: 100%;
  }

  [hidden] {
    display: none !important;
  }

  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .frame *,
    dialog,
    dialog::backdrop {
      animation: none !important;
      transition: none !important;
    }
  }
`,wb=a`
  .frame {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.35);
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  :where(a, button, input, select, textarea, summary) {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  .screen,
  .debug {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    inline-size: 100%;
    max-inline-size: 42em;
    margin-inline: auto;
    padding: calc(var(--_space) * 1.25);
  }

  .screen > * {
    min-inline-size: 0;
  }

  .block {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .pair {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .intro-start {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }

  .notes {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }

  .note,
  .prefilled {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
  }

  .note > svg,
  .prefilled > svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  /* Neither grid nor flex box: in Safari what stands in such a fieldset does not follow it when it becomes narrower or wider. */
  .ask > :not(legend) + * {
    margin-block-start: var(--_space);
  }

  .ask > legend {
    padding-block-end: 0.45em;
  }

  .hint {
    padding-block-end: 0.25em;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
  }

  /* A word on a button is never broken: in a very narrow column the buttons stand below each other. */
  .steps .button {
    padding-inline: 0.75em;
    overflow-wrap: normal;
    hyphens: none;
  }

  .steps .primary {
    flex: 1;
    margin-inline-start: auto;
  }

  .steps .plain {
    margin-inline-start: -0.25em;
  }

  .eyebrow {
    color: var(--_muted);
    font-weight: 600;
  }

  .dose-total {
    margin-block-start: 0.2em;
    font-size: 1.4em;
    font-weight: 650;
    letter-spacing: -0.015em;
  }

  .disclosure {
    border-block: 1px solid var(--_line);
  }

  .disclosure + .disclosure {
    border-block-start: 0;
    margin-block-start: calc(var(--_space) * -1);
  }

  .disclosed {
    padding-block: 0.35em 1.1em;
  }

  .choices-row,
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .call {
    min-block-size: 3.4em;
    padding-inline: 1.75em;
    font-size: 1.15em;
  }

  .call.stop {
    flex: 1 1 100%;
    border-color: transparent;
    background: var(--_stop-fill);
    -webkit-text-fill-color: var(--_on-stop);
  }

  .call.stop:hover {
    background: color-mix(in srgb, var(--_stop-fill) 88%, currentColor);
  }

  .call.stop svg {
    stroke: var(--_on-stop);
  }

  .card {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    align-content: start;
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.15);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card.block {
    background: var(--_raised);
  }

  .debug {
    border-block-start: 1px dashed var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .screen,
    .debug {
      padding: calc(var(--_space) * 2.25) calc(var(--_space) * 2.25);
    }

    .steps .primary {
      flex: none;
      min-inline-size: 9em;
    }
  }

  @container mg (min-width: 50em) {
    .screen {
      padding-block: calc(var(--_space) * 3);
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_space) * 3);
      align-items: start;
    }
  }
`,vb=a`
  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    /* Names of forms are longer than a narrow column. */
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  h2 {
    font-size: 1.4em;
    letter-spacing: -0.018em;
  }

  h3 {
    font-size: 1.15em;
    letter-spacing: -0.01em;
  }

  h4 {
    font-size: 1em;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.08em;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.875em;
  }

  /* What is quiet within something quiet is not quieter still: it would be too faint and too small to read. */
  .muted .muted {
    color: inherit;
  }

  .small .small {
    font-size: inherit;
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  .stack {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    align-content: start;
  }

  .stack > * {
    min-inline-size: 0;
  }

  .bullets {
    display: grid;
    gap: 0.4em;
  }

  .bullets > li {
    position: relative;
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .bullets > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.62em;
    inline-size: 0.36em;
    block-size: 0.36em;
    border-radius: 50%;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .bullets > li::before {
      background: CanvasText;
    }
  }

  @container mg (min-width: 34em) {
    h2 {
      font-size: 1.75em;
    }
  }
`,yb=a`
  .frame,
  .door {
    --_text: var(--mg-text, currentColor);
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_line: var(--mg-line, color-mix(in srgb, currentColor 17%, transparent));
    --_line-strong: color-mix(in srgb, currentColor 52%, transparent);
    --_raised: color-mix(in srgb, currentColor 4%, transparent);
    --_track: color-mix(in srgb, currentColor 10%, transparent);
    --_surface: var(--mg-surface, Canvas);
    --_accent: var(--mg-accent, #0a6c60);
    --_on-accent: var(--mg-on-accent, #fff);
    --_accent-soft: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_accent-line: color-mix(in srgb, var(--_accent) 45%, transparent);
    --_caution: var(--mg-caution, #b26a00);
    --_stop: var(--mg-stop, #c0262d);
    --_stop-fill: var(--mg-stop, #c0262d);
    --_on-stop: #fff;
    --_space: var(--mg-space, 1em);
    --_radius: var(--mg-radius, 0.75em);
    --_font: var(--mg-font, inherit);
    --_target: max(44px, 2.75em);
  }

  @supports (color: oklch(from red l c h / 1)) {
    .frame,
    .door {
      /* The greyer a host's text is, the less is left to take off before it is too faint to read. */
      --_muted: oklch(from currentColor l c h / clamp(0.76, calc(1.03 - 0.85 * max(l - 0.6, 0.6 - l)), 1));
      --_surface: var(
        --mg-surface,
        oklch(from currentColor clamp(0.22, calc(0.22 + (0.6 - l) * 9), 1) min(c, 0.01) h / 1)
      );
      --_accent: var(
        --mg-accent,
        oklch(from currentColor clamp(0.475, calc(0.475 + (l - 0.6) * 9), 0.82) 0.095 178 / 1)
      );
      --_on-accent: var(
        --mg-on-accent,
        oklch(from var(--_accent) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1)
      );
      --_caution: var(
        --mg-caution,
        oklch(from currentColor clamp(0.58, calc(0.58 + (l - 0.6) * 9), 0.83) 0.14 68 / 1)
      );
      --_stop: var(
        --mg-stop,
        oklch(from currentColor clamp(0.5, calc(0.5 + (l - 0.6) * 9), 0.72) 0.18 25 / 1)
      );
      --_on-stop: oklch(from var(--_stop-fill) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1);
    }
  }
`,$b=[bb,yb,vb,fb,Gg,op,Ym,sp,Rf,ak,Fg,dk,hg,Bk,mu,ku,Tk,Jk,Kk,Kh,ig,Rh,wb,a`
  .result {
    max-inline-size: 62em;
    gap: calc(var(--_space) * 2.75);
  }

  .closing.card {
    background: var(--_accent-soft);
    border-color: var(--_accent-line);
  }

  .form-others {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .answers {
    display: grid;
  }

  .answer {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .answer:first-child {
    border-block-start: 0;
  }

  .answer-text {
    display: grid;
    min-inline-size: 0;
  }

  .answer .button {
    flex: none;
    margin: 0;
  }

  .consult.card {
    background: var(--_raised);
  }

  .letter {
    max-block-size: 18em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font-family: inherit;
    white-space: pre-wrap;
    overflow: auto;
  }
`,rk,kb],xb=Object.freeze({});class Mb extends ud{static settings=Om;static plainAttributes=[...ud.plainAttributes,"catalog"];static properties={...Lt(_m),catalog:{attribute:!1,noAccessor:!0}};static styles=$b;#xe=new eu(this,{knowledge:()=>this.knowledgeUsed,tell:e=>this.setProblems("catalog",e)});#ue=new fg(e=>this.setProblems("catalog-texts",e));#me=new ym;#Me=new Hh(this,e=>this.#je(e));#ze={consultHref:null,consultLabel:null};#Se="open";#Ae=xb;#Pe=xb;#_e=[xb,xb];constructor(){super(),dd(this,{receive:e=>this.#Oe(e),blocks:()=>this.#Me.blocks})}get catalog(){return this.#xe.given}set catalog(e){this.#xe.given=e}kind="quiz";get settings(){return super.settings}get givesCatalog(){return null!==this.#xe.given}#Oe({given:e,more:t}){this.#Ae=t,this.#Me.follow(this.#Ce),"dialog"===this.settings.display&&this.renderRoot.querySelector("dialog")?.showModal(),this.#Me.receive(e,void 0!==t.foodMg||e.path.includes("diet"))}configured(){return this.updateComplete.then(()=>this.#xe.ready)}disconnectedCallback(){super.disconnectedCallback(),this.#me.release()}willUpdate(e){super.willUpdate(e),this.#xe.follow();const{autostart:t,display:n}=this.settings,{first:o}=this.#Me.follow(this.#Ce);o&&t&&"inline"===n&&this.#Me.begin(),"intro"!==this.#Me.state.mode&&this.#me.prepare(this.#xe.catalog?.products??[]),this.#Te()}render(){const e=I`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">
      ${this.#De()}
    </div>`;return"dialog"===this.settings.display?function(e,t,{open:n,close:o}){return I`<div class="door" lang=${e.lang} dir="ltr">
    <button class="button primary" type="button" part="open" aria-haspopup="dialog" @click=${n}>
      ${e.quiz.open}
    </button>
    <dialog part="dialog" aria-label=${e.quiz.dialogName} @click=${e=>{e.target===e.currentTarget&&o()}}>
      <div class="dialog-body">
        <div class="dialog-bar">
          <button
            class="icon-button"
            type="button"
            part="close"
            aria-label=${e.quiz.close}
            @click=${o}
          >
            ${ou.close()}
          </button>
        </div>
        ${t}
      </div>
    </dialog>
  </div>`}(this.words,e,this.#Ee):e}#Te(){const{consultHref:e,consultLabel:t,claims:n}=this.settings,o={words:this.words,knowledge:this.knowledgeUsed};this.#ue.follow("eu"===n?this.#xe.catalog:null,o);const{problems:s,...a}=function({consultHref:e,consultLabel:t},n,o){if("eu"!==n)return{consultHref:e,consultLabel:t,problems:[]};const s=(e,t)=>[vl(e,t,o,"our own text is used")].filter(e=>null!==e),a=null===t?[]:s(t,"consult-label"),r=(null!==e&&vg(e)?function(e){const{parameters:t}=yg(e);return zg.flatMap(e=>{const n=jg(t,e);return n?[Mg(n)]:[]})}(e):[]).flatMap(e=>s(e,"consult-href"));return{consultHref:null!==e&&r.length>0?Sg(e):e,consultLabel:a.length>0?null:t,problems:[...a,...r]}}({consultHref:e,consultLabel:t},n,o);this.#ze=a,this.setProblems("consult",s)}#De(){const e=()=>this.#Fe.restart();if(this.#Me.broken)return pb(this.words,e);try{return function(e){const{mode:t,recommendation:n}=e.state,o="result"===t?n:null,s=e.settings.debug&&"emergency"!==o?.outcome;return I`${gb(e)} ${s?Og(function({words:e,ground:t,problems:n,recognised:o},s){return{words:e,knowledge:t.knowledge,problems:n,recognised:o,findings:s}}(e,o?.findings??[])):K}`}(this.#Le)}catch(t){return this.#Me.fail(t),pb(this.words,e)}}get#Ce(){const{standard:e,claims:t}=this.settings,{catalog:n}=this.#xe,o={standard:e,claims:t,...n&&{catalog:n}};return{knowledge:this.knowledgeUsed,hostFacts:this.#Be,options:o}}get#Be(){const[e,t]=this.#_e;return e===this.hostFacts&&t===this.#Ae||(this.#_e=[this.hostFacts,this.#Ae],this.#Pe={...this.hostFacts,...this.#Ae}),this.#Pe}get#Le(){const{ground:e,state:t,draft:n,changed:o,edited:s}=this.#Me;return{words:this.words,ground:e,settings:{...this.settings,...this.#ze},state:t,draft:n,changed:o,edited:s,help:wm(this.settings.country),catalog:this.#xe.catalog,catalogFailed:"failed"===this.#xe.state,imageFor:e=>this.#me.imageFor(e),shown:e=>this.#ue.shown(e),consent:this.#Se,problems:this.configProblems,doseCheckThere:void 0!==td("dose"),recognised:this.#xe.recognised,on:this.#Fe}}#Fe={start:()=>this.#Me.start(),change:(e,t)=>this.#Me.change(e,t),submit:()=>this.#Me.submit(),back:()=>this.#Me.go(Ah),undo:()=>this.#Me.go(Ph),edit:e=>this.#Me.edit(e),cancel:()=>this.#Me.cancel(),restart:()=>{this.#Se="open",this.#Ae=xb,this.#Me.restart(this.settings.autostart)},consent:e=>this.#Ne(e),consult:()=>Uh(this,"mg-consult",{}),handOver:()=>{const e=function(e){const{answers:t,offered:n,recommendation:o}=e,{path:s,facts:a}=function({path:e,facts:t,fed:n}){if(void 0===yh(n))return{path:e,facts:t};const{foodMg:o,...s}=t;return{path:e.filter(e=>"diet"!==e),facts:s}}(e),r=o?.plan;if(!r)return null;const i=t.get("supplements"),l=[...void 0!==(c=i)&&!c.unsure&&Array.isArray(c.value)?i.value:[],Ag(r,o.forms[0]?.id)];var c;return{given:{path:s,offered:n,answers:new Map(t).set("supplements",{unsure:!1,value:l})},more:_g(a)}}(this.#Me.state);e&&td("dose")?.receive(e)},opened:(e,t,n)=>this.#qe("mg-product-click",e,t,n),wanted:(e,t,n)=>this.#qe("mg-add-to-cart",e,t,n),save:e=>Pm(this.words,e),diary:e=>Ju(this,e),print:e=>Iu(this,e)};#Ee={open:()=>{this.settings.autostart&&"intro"===this.#Me.state.mode&&this.#Me.begin(),this.requestUpdate(),this.renderRoot.querySelector("dialog")?.showModal(),this.updateComplete.then(()=>Lh(this.renderRoot))},close:()=>this.renderRoot.querySelector("dialog")?.close()};#Ne(e){this.#Se=e?"yes":"no",this.requestUpdate(),this.updateComplete.then(()=>{qh(this.renderRoot,"#consent"),e&&this.#We()})}#je(e){const{ground:t,state:n}=this.#Me;"result"===n.mode?(this.#We(),this.settings.pushDatalayer&&!e&&tu("forms")):!n.question||n.question.parent||n.editing||Uh(this,"mg-step",Dh(t,n))}#We(){const{ground:e,state:t}=this.#Me,{recommendation:n,facts:o}=t;if(!n)return;const{eventDetail:s}=this.settings,{knowledge:a}=e,{catalog:r}=this.#xe;Uh(this,"mg-recommendation",pm(n,s,"yes"===this.#Se,o,a,r))}#qe(e,t,n,o){const{recommendation:s}=this.#Me.state,a=s?.forms.find(({products:e})=>e.some(({id:e})=>e===t.id));Uh(this,e,{productId:t.id,form:a?.id??ge(t)[0]??"",unitsPerDay:n?.unitsPerDay??0,quantity:1,...void 0!==t.cartUrl&&{cartUrl:t.cartUrl}},{cancelable:!0})||o.preventDefault()}}const jb=({emergency:e})=>`Call ${e} now.`,zb="the crisis line in your country",Sb={"palpitations-alarm":{choice:"I have palpitations with chest pain, fainting, dizziness or shortness of breath",message:e=>`${jb(e)} Do not wait, and do not take a supplement instead of help.`},palpitations:{choice:"I often have palpitations or an irregular heartbeat, without other symptoms",message:()=>"Let your GP look at this, also if you already take magnesium."},"stroke-signs":{choice:"My mouth droops, my speech is suddenly unclear, or an arm or leg is suddenly weak",message:jb},hypermagnesaemia:{choice:"After magnesium I have muscle weakness, drowsiness, a slow heartbeat, low blood pressure or trouble breathing",message:e=>`${jb(e)} Say that you took magnesium, and how much. Take no more magnesium until you have spoken to a doctor.`},"hypermagnesaemia-early":{choice:"After a lot of magnesium I became sick, red and warm in the face or very sleepy",message:()=>"Take no more magnesium that you bought yourself, and call your GP or pharmacist today. Was it prescribed? Then call the prescriber at once."},"diarrhoea-persists":{choice:"I have diarrhoea that goes on for more than two days after stopping magnesium",message:()=>"Call your GP. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber."},"blood-in-stool":{choice:"I see blood in my stools",message:({emergency:e})=>`Call your GP today, or the out-of-hours service when the practice is closed. Are you losing much blood, or getting dizzy? Call ${e}. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber.`},"seizure-tetany":{choice:"I have a seizure, muscle spasms that last, or twitching with a tingling feeling",message:jb},"ppi-symptoms":{choice:"I have used a stomach acid blocker for long and have palpitations, muscle spasms, trembling or seizures",message:({emergency:e})=>`Call your GP today. Do you have a seizure, or do you faint? Call ${e}. Keep taking your acid blocker until your doctor says otherwise.`},insomnia:{choice:"I have slept badly for three months or more, three or more nights a week, and it troubles me by day",message:()=>"Talk to your GP. There is a good treatment for this without pills. A supplement is not the answer here."},"sleep-apnoea":{choice:"I snore loudly, my breath stops in my sleep and I am sleepy by day",message:()=>"Make an appointment with your GP to have this looked into."},depression:{choice:"I have felt low or joyless for weeks, or can hardly function because of anxiety",message:()=>"Talk to your GP. A supplement does not replace treatment."},"suicidal-thoughts":{choice:"I am thinking about ending my life",message:function({emergency:e,crisis:t,crisisSite:n}){return`Call ${t??zb} now.${n?` Or chat at ${n}.`:""} Are you in danger right now? Call ${e}. You do not have to carry this alone.`}},"weight-loss":{choice:"I have lost weight in recent months without wanting to",message:()=>"Make an appointment with your GP to find the cause."},"fatigue-long":{choice:"I have been tired for more than a month without a clear reason, or am also short of breath, feverish or pale",message:()=>"Let your GP look for the cause first."},burnout:{choice:"Stress gets in the way of my daily life, or has lasted long",message:()=>"Talk to your GP or company doctor. All the more if you also have headaches, palpitations or bad nights."},"calf-clot":{choice:"One calf is painful, swollen, red or warm, unlike an ordinary cramp",message:()=>"Call your GP today, or the out-of-hours service if the practice is closed."},"leg-cramps-new":{choice:"I have cramps with weakness or numbness, or since I started a new medicine",message:()=>"Talk to your GP or pharmacist. Keep taking your medicine until they say otherwise."},rls:{choice:"I have an irresistible urge to move my legs, above all in the evening",message:()=>"Talk to your GP. Ask whether your iron should be checked."},"headache-alarm":{choice:"I suddenly have the worst headache ever, or a headache with fever, a stiff neck, confusion or loss of function",message:jb},"headache-chronic":{choice:"I often have a headache or often take painkillers",message:()=>"Talk to your GP about this, also if you already take magnesium."},"pre-eclampsia":{choice:"I am pregnant and have a headache, see stars, have pain high in my belly or am suddenly swollen",message:()=>"Call your midwife or the hospital now, also outside office hours."},kidney:{choice:"I have kidney disease or reduced kidney function",message:()=>"Talk to your doctor first about magnesium, also about an antacid or laxative with magnesium. Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"refeeding-criteria":{choice:"I have eaten almost nothing for days, have lost much weight or have an eating disorder",message:()=>"Call your GP today. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"deficiency-not-by-symptoms":{choice:"I think my symptoms show that I get too little magnesium",message:()=>"Symptoms cannot tell you that. If you want to be sure, ask your GP whether a blood test makes sense."}},Ab="This is information for healthy adults about food and supplements. We diagnose nothing and treat nothing.",Pb={emergency:"the emergency number",crisis:"the crisis line","gp-today":"your GP, today",gp:"your GP",doctor:"your doctor",pharmacist:"your pharmacist",midwife:"your midwife or doctor",prescriber:"the prescriber"},_b={call:({number:e})=>`Call ${e}`,localCrisisLine:zb},Ob=e=>Au(e)?"Perhaps above the upper level":"Above the upper level",Cb=({overEuLevelMg:e})=>void 0===e?void 0:"Above the European upper level";function Tb(e){const t=0===e.supplementMgHigh,n=Cb(e);if(void 0!==n)return n;if((e.isMinor||e.isDoubted)&&!t)return"Not above the upper level";if(void 0===e.gapMg)return"Not too much";const o=Pu(e)?"Enough":"Probably enough";return t?`${o} from your food`:`${o}, not too much`}function Db(e){return{heading:"Outcome",titles:{within:Tb,below:e=>Cb(e)??"Below the reference intake",above:Ob,"ask-professional":({professional:e,refer:t})=>"gp-today"===t?"Call your GP today":`Talk to ${e||Pb.doctor} first`,emergency:()=>"Call now",incomplete:({supplementMg:e})=>void 0===e?"Fill in what you take":"Not everything is filled in"},sum:({supplementMg:t,supplementMgHigh:n=t,upperLevelMg:o,onSkin:s})=>void 0===t||void 0===n?"":n>0?`You take ${Tu(e.mgFromTo,{lowMg:t,highMg:n,upperLevelMg:o})}.`:s?"What you use on your skin does not count.":"You take nothing with magnesium.",limit:({upperLevelMg:t,overEuLevelMg:n})=>void 0===n?`The upper level is ${e.mg(t)}.`:`The European upper level is ${e.mg(n)}, the American one ${e.mg(t)}.`,askText:"So there is no day plan here. Feel free to take this page with you.",incompleteText:"Your outcome will appear here once everything is filled in.",missing:"Still to do",toDay:"To your day"}}const Eb="On this we read no study in people with this form.",Fb="We read no study with a control group.",Lb={bisglycinate:{sleep:"In one trial with 155 people and 250\xa0mg the difference from placebo was 1.6 points on an insomnia scale. Other outcomes did not differ.",stress:Eb,rls:Eb,"muscle-cramps":"We read no study with this form. Magnesium made no difference in older people that one would notice."},citrate:{cortisol:"In 49 overweight people there was less cortisol in urine; total production did not change. The dose was 350\xa0mg: above the EU upper level.",stress:Eb,constipation:"At a high dose it is a laxative. Then it is a medicine, not a supplement.",rls:"A pilot with twelve people was positive, but without a group to compare with."},malate:{"fatigue-energy":"We read no study that shows an advantage of this form.",fibromyalgia:"In a small study from 1995 the blinded part gave no clear advantage. Nor did a trial from 2022 with chloride.","sport-performance":Eb},taurate:{sleep:Eb,rls:Eb,stress:Eb,"heart-rhythm":Eb},glycerophosphate:{"gut-tolerance":"That the gut tolerates this form well is experience. We read no study that compares."},oxide:{sleep:"The best-known sleep trial used this form, in 46 older people. The dose was 500\xa0mg: twice the EU upper level.",constipation:"This is a proven laxative. Then it is a medicine, not a supplement."},lactate:{stress:"The stress score fell by 42 to 45%, but there was no placebo group. The dose was 300\xa0mg: above the EU upper level."},chloride:{fibromyalgia:"100\xa0mg for a month made no difference overall. It is one trial, from 2022."},"chloride-topical":{transdermal:"A warm bath can be pleasant. It has not been proven that magnesium passes the skin.","muscle-cramps":Fb,sleep:Fb},sulfate:{transdermal:"In a bath or foot bath it does not count. The well-known bath study never appeared in a journal."},threonate:{concentration:"There are small studies, linked to the maker. We read no independent study."},hydroxide:{constipation:"This is a licensed laxative. Then it is a medicine, not a supplement."}};function Bb(e){const t=function(e){return t=>{const n=e.hours(xu(t,"hoursAfterMedicine"));return Mu(t,"hoursBeforeMedicine")?xu(t,"hoursBeforeMedicine")===xu(t,"hoursAfterMedicine")?`Keep them at least ${n} apart.`:`Take magnesium at least ${n} after this medicine, or at least ${e.hours(xu(t,"hoursBeforeMedicine"))} before it.`:`Take this medicine first, and magnesium at least ${n} later. On the same day, never take magnesium before it.`}}(e),n=(e,n)=>o=>`${e} ${t(o)} ${n}`,o="If in doubt, ask your pharmacist.";return{"medicine-tetracyclines":{title:"Antibiotic: leave time in between",text:n("Magnesium binds this antibiotic in your gut. The antibiotic then works less well.",o)},"medicine-quinolones":{title:"Antibiotic: leave plenty of time in between",text:n("Magnesium binds this antibiotic in your gut. The antibiotic then works less well.",o)},"medicine-bisphosphonates":{title:"Bone medicine: always first",text:n("Magnesium blocks the uptake of this bone medicine.",`Otherwise follow the leaflet. ${o}`)},"medicine-levothyroxine":{title:"Thyroid medicine: leave time in between",text:n("Magnesium can lower the uptake of your thyroid medicine.",o)},"medicine-loop-thiazide-diuretics":{title:"Water tablets: tell your doctor",text:()=>"With these water tablets you can lose more magnesium in urine. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured. Keep taking your water tablets."},"medicine-potassium-sparing-diuretics":{title:"Potassium-sparing water tablets: doctor first",text:()=>"These water tablets hold magnesium back in your body. Extra magnesium may then build up. Talk to your doctor first, also if you already take magnesium."},"medicine-ppi":{title:"Stomach acid blocker: tell your doctor",text:()=>"With long use of a stomach acid blocker, magnesium in your blood may fall. Ask your doctor whether measuring makes sense. Keep taking your medicine until your doctor says otherwise."},"medicine-aminoglycosides":{title:"This antibiotic: doctor first",text:()=>"Together with magnesium this antibiotic can weaken your muscles. Talk first to the doctor who gives it, also if you already take magnesium."},"medicine-muscle-relaxants":{title:"Operation: say what you use",text:()=>"Magnesium can make muscle relaxants work more strongly, above all magnesium through a drip. Tell the doctor or anaesthetist what you use, supplements included. Take no magnesium yourself before you have done so."},"medicine-digoxin":{title:"Digoxin: doctor first",text:()=>"With digoxin the magnesium in your blood has to be right, neither too low nor too high. Talk to your doctor or pharmacist first, also if you already take magnesium."},"medicine-gabapentin":{title:"Gabapentin: leave time in between",text:n("Magnesium can lower the uptake of gabapentin.",o)},"medicine-mg-antacids-laxatives":{title:"This medicine supplies magnesium itself",text:()=>"Magnesium from an antacid or laxative counts towards the upper level. Look on the label how much is in it, and ask your pharmacist if it does not say."},"medicine-calcium":{title:"Calcium: at another moment",text:n("Much calcium can lower the uptake of magnesium.",o)},"medicine-zinc":{title:"Zinc: at another moment",text:n("A great deal of zinc can disturb the magnesium balance.","Ask your pharmacist whether that high dose of zinc is needed.")},"medicine-iron":{title:"Iron: leave time in between",text:n("Magnesium can lower the uptake of iron.",o)},"medicine-other-binders":{title:"This medicine: leave time in between",text:n("Magnesium can lower the uptake of this medicine.","Talk to your pharmacist, also if you already take magnesium.")},"medicine-fluoride":{title:"Fluoride tablets: leave time in between",text:n("Magnesium can lower the uptake of fluoride.",o)},"medicine-other-losers":{title:"This medicine: doctor first",text:()=>"This medicine can lower the magnesium in your blood. Your doctor keeps an eye on that. Ask first, also if you already take magnesium."},"medicine-hiv-integrase":{title:"HIV medicine: doctor first",text:()=>"Magnesium can lower the uptake of this HIV medicine. Talk to your specialist doctor or pharmacist first, also if you already take magnesium."},"medicine-calcium-channel-blockers":{title:"Blood pressure medicine: tell your doctor",text:()=>"Together with much magnesium, above all through a drip, your blood pressure may become too low. Talk to your doctor, also if you already take magnesium."},"medicine-other":{title:"Other medicine: ask your pharmacist",text:t=>"Ask your pharmacist whether magnesium goes with this medicine."+(Mu(t,"hoursAfterMedicine")?` Until then, keep ${e.hours(xu(t,"hoursAfterMedicine"))} between magnesium and any medicine.`:"")}}}const Nb="Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.",qb=e=>`Do you take magnesium, and feel very weak, drowsy or sick? Call your GP today. Hard to breathe, or more and more drowsy? Call ${zu(e).emergency}.`,Wb={"condition-renal-severe":{title:"Your kidneys: doctor first",text:e=>`Your kidneys cannot clear magnesium well. It may then build up. Talk to your doctor first, also about a laxative or antacid with magnesium. ${Nb} ${qb(e)}`},"condition-renal-mild":{title:"Your kidneys: doctor first",text:e=>`When kidneys work less well, magnesium may build up. Talk to your doctor first. ${Nb} ${qb(e)}`},"condition-myasthenia":{title:"Myasthenia gravis: neurologist first",text:()=>`Magnesium can make muscle weakness worse. That was seen above all with magnesium through a drip. Talk to your doctor or neurologist first. ${Nb}`},"condition-heart-block":{title:"Your heart: cardiologist first",text:()=>`Magnesium can slow the signals in your heart. Talk to your doctor or cardiologist first. ${Nb}`},"condition-diabetes":{title:"Diabetes: talk to your doctor",text:()=>"Ask your doctor whether your kidneys work well, and whether magnesium goes with your medicines. Do not change your diabetes medicines yourself."},"condition-gi-disease":{title:"Stomach or bowel: doctor first",text:()=>"With a disease of the stomach or bowel you may take up magnesium differently. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured and choose a fitting form."},"condition-alcohol":{title:"Alcohol: GP first",text:()=>"Talk to your GP, who can help you and sees whether anything should be measured. A supplement does not replace that help."},"condition-refeeding":{title:"Eaten little for long: call your GP",text:()=>"Call your GP today. When you start eating again, the salts in your blood can change quickly. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"condition-dehydration":{title:"Dehydration or kidney stones: doctor first",text:()=>`This is a reason not to take magnesium on your own now. Talk to your doctor first. ${Nb}`},"condition-older-frail":{title:"Frail health: doctor first",text:()=>"Talk to your doctor about your kidneys and your medicines, also if you already take magnesium. Laxatives with magnesium count as well."},"condition-other":{title:"Under treatment: doctor first",text:()=>"We do not know your illness, so we suggest nothing. Ask your doctor or pharmacist whether magnesium suits you."}},Hb=Object.fromEntries(Object.entries({"palpitations-alarm":"Call for help now",palpitations:"Palpitations: GP first","stroke-signs":"Call for help now",hypermagnesaemia:"Call for help now","hypermagnesaemia-early":"Contact your GP or pharmacist","diarrhoea-persists":"Diarrhoea: call your GP","blood-in-stool":"Blood in your stools: call your GP today","seizure-tetany":"Call for help now","ppi-symptoms":"Call your GP today",insomnia:"Sleeping badly for long: see your GP","sleep-apnoea":"Snoring and sleepy: see your GP",depression:"Low or anxious: talk to your GP","suicidal-thoughts":"Talk to someone now","weight-loss":"Unwanted weight loss: see your GP","fatigue-long":"Tired for long: see your GP",burnout:"Lasting stress: talk to a doctor","calf-clot":"Painful calf: call your GP today","leg-cramps-new":"Cramps: ask your GP or pharmacist",rls:"Restlessness in your legs: see your GP","headache-alarm":"Call for help now","headache-chronic":"Frequent headache: see your GP","pre-eclampsia":"Call your midwife or the hospital now",kidney:"Your kidneys: doctor first","refeeding-criteria":"Eaten little for long: call your GP","deficiency-not-by-symptoms":"Symptoms do not tell whether you get too little magnesium"}).map(([e,t])=>[`flag-${e}`,Su(t,Sb[e].message)])),Rb={"takes-orotate":{title:"Magnesium orotate: pharmacist or doctor first",text:()=>"You take magnesium orotate. This form is not permitted in supplements in the EU, because its safety is not established. Bought it yourself? Do not go on with it without asking your pharmacist. On prescription? Change nothing yourself and ask the doctor who prescribed it."},"takes-threonate-expecting":{title:"L-threonate: not in pregnancy or while breastfeeding",text:()=>"You take magnesium L-threonate. This form is not permitted in pregnancy and while breastfeeding. Bought it yourself? Do not go on with it without asking your midwife or doctor. On prescription? Change nothing yourself and ask the doctor who prescribed it."},"takes-threonate-minor":{title:"L-threonate: not under 18 years",text:()=>"Magnesium L-threonate is permitted for adults only. Bought it yourself? Do not go on with it without asking your doctor or pharmacist. On prescription? Change nothing yourself and ask the doctor who prescribed it."},"takes-laxative-form":{title:"A laxative is not a supplement",text:()=>"You filled in magnesium sulphate (Epsom salt) or magnesium hydroxide as a supplement. These are laxatives, not meant for every day. So we make no day plan of it. Ask your pharmacist whether you can go on with it. On prescription? Change nothing yourself and ask the doctor who prescribed it."}},Ub=(e,t,n)=>o=>`${e} Without knowing that we give no outcome. ${t}${n?` ${n(zu(o))}`:""}`;function Ib(e){const t=(t,n)=>e.mg(xu(t,n)),n=e=>`Talk to your midwife or doctor, also if you already take magnesium.${(e=>{if(!Mu(e,"referenceLowMg"))return"";const n=` The reference intake is now ${t(e,"referenceLowMg")} a day, from food and supplements together`;return"us"===e.standard?`${n}.`:`${n}. Nothing is added to it.`})(e)}${Mu(e,"ceilingMg")?` From supplements together, take no more than ${t(e,"ceilingMg")} a day, unless your doctor prescribed it.`:""} Take no L-threonate.`;return{"age-under-4":{title:"Under 4 years",text:()=>"For children under 4 no upper level has been set. Ask your GP or health visitor for advice. Until then, give no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"age-4-17":{title:"Under 18 years",text:()=>"For children and teenagers we suggest no supplement. Start with food. Do you take one already, or have one in mind? Talk to the doctor or pharmacist."},pregnant:{title:"Pregnant: ask your midwife",text:n},breastfeeding:{title:"Breastfeeding: ask your midwife or doctor",text:n},"pregnant-minor":{title:"Under 18 and pregnant or breastfeeding: midwife first",text:()=>"In your situation we give no outcome. Your midwife or GP can look at it with you. Make an appointment there, also if you already take magnesium."},"no-reference-intake":{title:"No reference intake known",text:()=>"For your age and situation no reference intake has been set. So we calculate no further. Ask your midwife or doctor what holds for you."},"unsure-age":{title:"Your age is not known",text:Ub("The reference intake depends on your age.","Your pharmacist or GP can help you further.")},"unsure-life-stage":{title:"Pregnant or breastfeeding: not sure",text:Ub("You are not sure whether you are pregnant, or did not fill this in.","Take a test first, or ask your midwife or GP.")},"unsure-conditions":{title:"You do not know whether you have one of these illnesses",text:Ub("With some illnesses magnesium does not fit.","Your GP can look this up for you.")},"unsure-medicines":{title:"You do not know which medicines you use",text:Ub("Some medicines do not go with magnesium.","Your pharmacist sees at once what you use. Ask there.")},"unsure-red-flags":{title:"You are in doubt about a symptom",text:Ub("With some symptoms a doctor should look first.","Call your GP or the out-of-hours service today.",({emergency:e})=>`Could it be serious, or is it getting worse? Call ${e}.`)},"unsure-supplements":{title:"You do not know how much magnesium you take already",text:Ub("All of it together may not pass the upper level.","Take the pack to your pharmacist.")},"hours-not-kept":{title:"No moment fits between your medicines",text:()=>"In your day no moment keeps enough distance from your medicines. Where we do not know your times, we assume usual ones. Do you take your medicines at other times? Fill those in if you can, or ask your pharmacist. Do not move your medicines yourself."},"above-upper-level":{title:"You are already above the upper level",text:e=>`${Mu(e,"supplementMgHigh")?`From supplements, antacids and laxatives you get up to ${t(e,"supplementMgHigh")} a day.`:"You already get a lot from supplements, antacids and laxatives."}${Mu(e,"ceilingMg")?` The limit is ${t(e,"ceilingMg")}.`:""} Add nothing to it. Talk to your doctor or pharmacist. Was it prescribed? Ask the prescriber.`}}}function Gb(e){const t=t=>Mu(t,"gapMg")?`about ${e.mg(xu(t,"gapMg"))}`:"a little";return{"enough-from-food":{title:"You reach the reference intake already",text:()=>"With what you eat and use now, you reach the reference intake. More is not needed."},"minor-food-first":{title:"Food first",text:()=>"Up to 18 years we look at food alone. A supplement is something to talk about with a doctor."},"food-unsure":{title:"We do not know what you eat",text:()=>"Without your diet we cannot say whether anything is missing. So start with food. If you know later on, fill it in."},"small-gap":{title:"The difference is small",text:n=>`You are ${t(n)} a day below the reference intake.${Mu(n,"formFromGapMg")?` Less than ${e.mg(xu(n,"formFromGapMg"))} is easily made up with food.`:" So little is easily made up with food."}`},"estimate-may-close":{title:"You may reach it already",text:()=>"We estimate what you eat, and that is never exact. At the high end of the estimate you already reach the reference intake. So food first."},"prefers-skin":{title:"Through the skin does not count",text:()=>"That magnesium is taken up through the skin is not proven. So an oil or bath does not count. Make up the difference with food."},"no-room":{title:"Little room below the upper level",text:t=>(Mu(t,"roomMg")?`You have ${e.mg(Math.max(0,xu(t,"roomMg")))} of room left`:"You have little room left")+" for magnesium from supplements. So make up the difference with food. Magnesium from food does not count towards the upper level."},"gap-needs-supplement":{title:"You are below the reference intake",text:e=>`By your answers the difference is ${t(e)} a day. You can make that up with food, with a supplement or with both.`}}}const Vb={"note-stress":{title:"Stress does not change the reference intake",text:()=>"No authority adds anything for stress. So we do not raise the amount. Does the stress last? Talk to your GP or company doctor."},"note-sport":{title:"The same reference intake for people who do sport",text:()=>"A review from 2006 names 10 to 20% more as possible. No authority took that over, so we add nothing."},"note-slow":{title:"Slow bowels: ask your pharmacist",text:()=>"Magnesium oxide and magnesium hydroxide are laxatives too. Do not use them on your own to change how often you go. Ask your pharmacist what suits you, and see your GP if your bowel habits change suddenly."},"note-cycle":{title:"Period, pill and menopause: the same reference intake",text:()=>"Around the period, with the pill and in menopause there is no higher reference intake. Change nothing about the pill on your own account."},"note-65-plus":{title:"From 65 years: the same reference intake",text:()=>"The reference intake stays the same as you get older. Your kidneys may come to work less well, though. Do you not know how your kidneys are, or do you take laxatives? Talk to your doctor or pharmacist first."},"note-teen":{title:"Teenagers: begin with food",text:()=>"It is not certain that teenagers in the Netherlands get enough magnesium. See first what food can add."}};function Kb(e){const t=(t,n)=>e.mg(xu(t,n)),n=t=>{const n=Du(e,t);return`From supplements, antacids and laxatives you get ${n?`${n} a day`:"a lot"}.`},o=e=>0===e.supplementMgHigh,s=e=>o(e)?"With what you eat":"With food and supplements together",a=e=>o(e)?"":xu(e,"supplementMgHigh")>xu(e,"euLevelMg")?` From supplements you get more than the European upper level of ${t(e,"euLevelMg")}.`:` What you get from supplements does not pass the upper level${Mu(e,"upperLevelMg")?` of ${t(e,"upperLevelMg")}`:""}.`;return{"dose-above":{title:"Above the upper level",titleOf:Ob,text:e=>`${(e=>Mu(e,"supplementMgAtLeast")?`From what you filled in so far you get up to ${t(e,"supplementMgAtLeast")} a day.`:n(e))(e)}${Mu(e,"upperLevelMg")?` The upper level is ${t(e,"upperLevelMg")}.`:""}`},"dose-above-bought":{title:"Take less of what you bought yourself",text:e=>`${(e=>{const t="Take less of the supplements you bought yourself";return xu(e,"unplannedMg")>xu(e,"upperLevelMg")?`${t}.`:`${t}, at least until you are no longer above the upper level.`})(e)} Loose stools are usually the first sign that it is too much. Talk to your doctor or pharmacist. Was some of it prescribed? Change nothing about that yourself and talk to the doctor who prescribed it.`},"dose-above-antacid":{title:"Antacid or laxative: follow the leaflet",text:()=>"An antacid or laxative counts in this. Follow the leaflet, and ask your pharmacist how much you may take, and for how long."},"dose-food-unsure":{title:"We cannot tell the total",text:e=>`We do not know how much magnesium you get from food. So we cannot say whether you reach the reference intake.${a(e)}`},"dose-below":{title:"Below the reference intake",text:e=>`${s(e)} you are ${Mu(e,"shortMg")?`about ${t(e,"shortMg")} a day`:"a little"} below the reference intake. You can make that up with food.${a(e)}`},"dose-within":{title:"You reach the reference intake",titleOf:e=>Pu(e)?"You reach the reference intake":"You probably reach the reference intake",text:e=>Pu(e)?`${s(e)} you reach the reference intake. More is not needed.${a(e)}`:`${s(e)} you probably reach the reference intake.${a(e)}`},"dose-prescribed":{title:"Prescribed: follow what your doctor said",text:e=>`A doctor prescribed magnesium for you${Mu(e,"prescribedMg")?`, up to ${t(e,"prescribedMg")} a day`:""}. Change nothing about it yourself. Do you have a question about the amount or the time? Talk to the doctor who prescribed it.`},"dose-over-eu-level":{title:"Above the European upper level",text:e=>`${n(e)} That is more than the European upper level${Mu(e,"euLevelMg")?` of ${t(e,"euLevelMg")}`:""}, and no more than the American one${Mu(e,"upperLevelMg")?` of ${t(e,"upperLevelMg")}`:""}. Loose stools are then more common. So we make no day plan of it. Talk to your doctor about this amount.`},"dose-child-us-level":{title:"The United States keep a lower level for children",text:e=>`The American upper level for this age is lower${Mu(e,"usLevelMg")?`: ${t(e,"usLevelMg")}`:""}. Talk to the GP or pharmacist.`},"dose-not-planned":{title:"For this we make no day plan",text:()=>"What is prescribed, and an antacid or laxative, we do not plan. Follow the pack or your doctor."},"dose-label-impossible":{title:"A label cannot be right",text:()=>"A label says more magnesium than fits in that compound. Often there is another form in it too, such as oxide. We count the amount of magnesium on the label. Ask your pharmacist or the seller what is in it."}}}function Yb(e,{lowPercent:t,highPercent:n},o){const s=e.number(n);return t===n?s:`${e.number(t)}${o}${s}`}const Zb={quiz:"the quiz",dose:"the dose check"};function Jb(e){return{grams:({food:e})=>`${e}: grams`,unit:"g",error:({most:t})=>`Enter a number above 0 and no higher than ${e.number(t)}.`,fewer:({food:e})=>`${e}: one portion less`,more:({food:e})=>`${e}: one portion more`,remove:({food:e})=>`Remove: ${e}`,notMeasured:"not measured",full:({most:t})=>`There are ${e.number(t)} on your day. No more will fit here.`,most:({most:t})=>`More than ${e.number(t)}\xa0g does not fit here.`,clear:"Clear the day"}}function Qb(e){const t=({mg:t})=>`${e.mg(t)} in all.`;return{added:({food:e,mg:n})=>`${e} is on your day. ${t({mg:n})}`,changed:({food:e,mg:n})=>`${e} changed. ${t({mg:n})}`,removed:({food:e,mg:n})=>`${e} removed. ${t({mg:n})}`,total:t}}function Xb(e){const{mgFromTo:t}=e;return{total:({mg:t})=>`${e.mg(t)} of magnesium`,rest:({mg:t})=>`Of that, about ${e.mg(t)} is an estimate for the rest of your day.`,notCounted:({foods:e,count:t})=>`Not counted, because not measured: ${e}. ${1===t?"It":"They"} may well hold magnesium.`,improbable:"That is a great deal for one day. Are the amounts right?",share:t=>`This is ${Yb(e,t," to ")} percent of the reference intake.`,askWhole:"Is this all you eat in a day? Choose below.",gap:({lowMg:n,highMg:o})=>o<=0?"That is enough for a day.":n<=0?`That may be enough already: at most ${e.mg(o)} to go to the reference intake.`:`${t(n,o)} to go to the reference intake.`,shortGap:({lowMg:t,highMg:n})=>n<=0?"enough":t<=0?`at most ${e.mg(n)} to go`:`${e.mgRange(t,n)} to go`,shortShare:t=>`${Yb(e,t,"\u2013")}%`,noReference:"There is no reference intake for this age or situation."}}function ew(e){return{day:"Turn this into a day\u2019s menu",example:"Show an example day",week:"Show a week",dayHeading:"Menu for a day",weekHeading:"Menu for a week",lead:"Ordinary portions, with roughly what they hold. Swap as you like.",dayOf:({index:t})=>`Day ${e.number(t)}`,meals:{breakfast:"Breakfast",lunch:"Lunch",dinner:"Dinner",snack:"Snack"},beside:({foods:t,mg:n})=>`Already on your day: ${t} (${e.mg(n)}).`,total:({mg:t})=>`${e.mg(t)} in all`,short:({mg:t})=>`This does not reach ${e.mg(t)} yet.`,none:"We found no menu that fits.",take:"Put this on my day",takeOf:({index:t})=>`Put this on my day: day ${e.number(t)}`,close:"Close the menu"}}const tw={vegetables:"Vegetables",fruit:"Fruit",legumes:"Pulses","nuts-seeds":"Nuts and seeds","grains-bread":"Grains and bread","dairy-eggs":"Dairy and eggs","fish-seafood":"Fish","meat-poultry":"Meat and poultry","meat-alternatives":"Meat alternatives","chocolate-sweets":"Chocolate and sweets",drinks:"Drinks","herbs-spices-other":"Herbs and other"},nw={raw:"Raw",cooked:"Cooked",baked:"From the oven",fried:"Fried",roasted:"Roasted",dried:"Dried",dry:"Dry, not cooked yet",canned:"Tinned or from a jar",smoked:"Smoked",pickled:"Pickled",processed:"Processed","as-sold":"As you buy it",drink:"To drink"},ow={name:{ascending:"Sorted by name, A to Z.",descending:"Sorted by name, Z to A."},"mg-per-portion":{ascending:"Sorted by magnesium per portion, lowest first.",descending:"Sorted by magnesium per portion, highest first."},"mg-per-100g":{ascending:"Sorted by magnesium per 100 grams, lowest first.",descending:"Sorted by magnesium per 100 grams, highest first."}};function sw({number:e,mg:t}){return{label:({food:e})=>`More about ${e}`,source:"Source",sourceNumber:({source:e,number:t})=>`${e}, number ${t}`,sources:{"usda-sr28":"USDA SR28 (2015)","ciqual-2025":"Anses, Ciqual 2025"},match:{exact:"Measured in this very food.",close:"Measured in nearly the same food: another variety, cut or recipe.",proxy:"Measured in something like it. Take it as an estimate."},kind:"Kind",perOunce:({mgPerOunce:e,mg:n})=>`Seen ${t(e)} elsewhere? That is per ounce, which is 28 grams. 100 grams hold ${t(Math.round(n))}.`,cookingLoss:"With cooking, part of the magnesium goes into the water. This figure is after that loss.",soaking:"Do you soak this first? Then part of the magnesium may stay in the soaking water.",noSoaking:"No need to soak these: part of the magnesium may stay in the soaking water.",soakedAlready:"What stays behind in the soaking water is already off this figure.",tablesDiffer:({mg:e,otherMg:n})=>`Another food table gives ${t(n)} per 100 grams, here it is ${t(Math.round(e))}. So do not take it too exactly.`,kindsDiffer:({mg:e,otherMg:n})=>`Here it is ${t(Math.round(e))} per 100 grams. For another kind or preparation the same table gives ${t(Math.round(n))}.`,selenium:"Brazil nuts are rich in selenium. Take turns with other nuts.",brand:"This differs a lot by brand: look at the label.",dryWeight:"This portion is weighed before cooking. Cooked, it weighs two to three times as much.",noSource:"No source comes with this figure.",portionNote:({grams:t})=>`The ordinary portion is ${e(t,2)} ${1===t?"gram":"grams"}. The order per portion goes by that.`}}const aw={food:"Food",category:"Kind",state:"Preparation",portion:"Portion",grams:"Grams per portion",perPortion:"Magnesium per portion (mg)",per100g:"Magnesium per 100 g (mg)",lowPercent:"Share of the day, low (%)",highPercent:"Share of the day, high (%)",source:"Source"},rw=({mg:e})=>({heading:"Good to know",cooking:"Cooking: part of the magnesium goes into the water. Little water, or steam, makes a difference. If you eat the liquid too, as in soup, you still get it.",soaking:"Soaking: some magnesium may stay in the soaking water as well. The figures for cooked beans are for beans that were soaked and cooked.",ounce:"Ounce or \u201cons\u201d: American lists count per ounce, which is 28 grams. The Dutch \u201cons\u201d is 100 grams. That is why a figure \u201cper ons\u201d is sometimes too low.",unmeasured:"Not measured is not the same as 0. There may well be magnesium in it.",tables:"Tables differ: variety, soil, brand and cooking all matter. Take each figure as a good estimate.",label:({mg:t})=>`Label value: labels give the percentage of ${e(t)} a day, the same for everyone.`}),iw="None of these",lw="I don't know",cw={"signs-now":{title:"Do you have any of these right now?",label:"Symptoms now",hint:"These need help first, not a supplement. So we ask about them first.",none:iw,unsure:"I am in doubt",error:'Choose a symptom, or choose "None of these".'},age:{title:"How old are you?",label:"Age",hint:"The reference intake differs by age.",error:"Fill in your age, from 0 to 120 years."},sex:{title:"Who is this for?",label:"Sex",hint:"The reference intake differs between women and men.",choices:{female:"Woman",male:"Man"},unsure:"I would rather not say",error:"Choose an answer."},"life-stage":{title:"Are you pregnant or breastfeeding?",label:"Pregnant or breastfeeding",choices:{none:"No",pregnant:"I am pregnant",breastfeeding:"I am breastfeeding"},unsure:lw,error:"Choose an answer."},conditions:{title:"Does any of these apply to you?",label:"Health",hint:"Then a doctor or pharmacist looks at it first.",none:iw,unsure:lw,error:'Choose what applies to you, or choose "None of these".'},medicines:{title:"Do you use medicines?",label:"Medicines",hint:"Also without a prescription. Some medicines and magnesium need a few hours in between.",none:"I use no medicines",unsure:lw,error:'Choose your medicines, or choose "I use no medicines".'},supplements:{title:"Do you already take anything with magnesium?",label:"Magnesium you take already",hint:"Supplements, multivitamins, antacids and laxatives count together. What you use on your skin does not count.",none:"No, nothing with magnesium",unsure:"Yes, but I do not know how much",error:'Fill in what you take, or choose "No, nothing with magnesium".'},goals:{title:"What is it about for you?",label:"Topic",hint:"You may choose several. Your topic does not change how much you need.",none:"No particular topic",error:'Choose a topic, or choose "No particular topic".'},stress:{title:"How much stress have you had lately?",label:"Stress",hint:"Your answer does not change how much magnesium you need.",choices:{low:"Little",some:"Sometimes, I can cope",high:"A lot, or for long"},unsure:lw,error:"Choose an answer."},sport:{title:"How many hours a week do you do sport?",label:"Hours of sport a week",hint:"An estimate is good enough. Your answer does not change how much magnesium you need.",unsure:lw,error:"Fill in a number of hours, from 0 to 100."},"signs-topic":{title:"Do you recognise any of these?",label:"Symptoms around your topic",hint:"With these it is better to see your GP or pharmacist first.",none:iw,unsure:"I am in doubt",error:'Choose what you recognise, or choose "None of these".'},stomach:{title:"How are your stomach and belly, mostly?",label:"Stomach and belly",choices:{robust:"Fine, seldom trouble",sensitive:"Sensitive, soon upset",slow:"Slow, hard to go"},unsure:lw,error:"Choose an answer."},diet:{title:"How often do you eat this?",label:"Food",hint:"Count portions a week. An estimate is good enough.",unsure:lw,error:"Fill in a number for each group. Do you not eat something? Fill in 0."},avoid:{title:"Is there any of this that you do not eat?",label:"I do not eat",hint:"Then we leave it out of the examples.",choices:{nuts:"Nuts and peanuts",gluten:"Gluten",fish:"Fish",dairy:"Milk and dairy",soy:"Soya",animal:"Meat, fish, eggs and dairy (vegan)"},none:"I eat everything",error:'Choose what you do not eat, or choose "I eat everything".'},prefer:{title:"How would you rather take a supplement?",label:"Preference",hint:"This does not change how much you need. Magnesium on the skin does not count.",choices:{"few-units":"As few pills as possible",powder:"Powder or effervescent tablet",liquid:"Liquid",skin:"On the skin",any:"I do not mind"},error:"Choose an answer."}},dw=e=>()=>`Often chosen with ${e}. No difference between forms has been proven.`,uw=e=>()=>`Also chosen with ${e}. No difference between forms has been proven.`,mw={breakfast:"with breakfast",lunch:"with lunch",dinner:"with the evening meal",bedtime:"before bed"};function hw(e){return{heading:"Your day",total:({mg:t})=>`${e.mg(t)} of pure magnesium a day`,moment:({at:t,moment:n,mg:o})=>`${e.clock(t)}, ${mw[n]}: ${e.mg(o)}`,moments:mw,dose:"Magnesium",keepFree:"No magnesium",elemental:"Pure magnesium is the magnesium itself, without what it is bound to. That figure is on the label.",start:({days:t,mg:n,thenMg:o})=>`For the first ${e.days(t)} take ${e.mg(n)} a day. After that ${e.mg(o)} a day.`,split:({mg:t,times:n})=>`Spread ${e.mg(t)} over ${e.number(n)} moments of a day.`,withMeal:"Take it with a meal and a glass of water.",lower:"Do your stools become loose? Then take less.",review:({days:t})=>`After ${e.days(t)}, see whether you still need it. Fill this in again then: you may be eating differently by now.`,stopWhen:"Take no more of it if you notice this:",stopSigns:{"flag-diarrhoea-persists":()=>"Diarrhoea. Not over after two days without magnesium? Call your GP. Is there blood? Call your GP today.","flag-hypermagnesaemia-early":()=>"Feeling sick, flushed or very sleepy: call your GP or pharmacist today.","flag-hypermagnesaemia":({emergency:e})=>`Weak muscles, drowsiness, a slow heartbeat or trouble breathing: call ${e}.`},medicine:"Medicine",gapBoth:({medicine:t,hoursAfter:n,hoursBefore:o})=>n===o?`${t}: keep them at least ${e.hours(n)} apart.`:`${t}: take magnesium at least ${e.hours(n)} after it, or at least ${e.hours(o)} before it.`,medicineFirst:({medicine:t,hours:n})=>`${t}: always first. Take magnesium at least ${e.hours(n)} later.`,assumedTimes:({medicine:e,times:t})=>`${e}: we assume ${t}. If you take it at another time, keep the same hours. Move the magnesium, not your medicine.`,assumedMeals:"We assume ordinary meal times. If you eat at other times, move along with them. The hours to your medicines still hold.",goodToKnow:"Taking it: a fixed time, a missed dose, coffee and fibre",keeping:{time:{title:"A fixed time",text:"Take it at about the same time every day. We read no trial about the time of day itself."},missed:{title:"Missed",text:"Missed one? Skip it and do not take double."},term:{title:"How long",text:"We promise no effect and no term. After a few weeks you only look whether you still need it."},drinks:{title:"Coffee, sugar and alcohol",text:"We found nowhere that coffee or sugar takes magnesium away. Are you dependent on alcohol? Talk to your GP first."},fibre:{title:"Fibre",text:"Fibre can lower the uptake a little. Food with much fibre often holds much magnesium too, so there is no need to leave it out."},others:{title:"Other supplements",text:"Iron, and much calcium or zinc, need hours in between: name them with your medicines. We read no trial in which vitamin D or B6 improves the uptake."}},trials:({lowWeeks:t,highWeeks:n})=>`Two trials that we read lasted ${e.number(t)} and ${e.number(n)} weeks.`,alcohol:"With alcohol dependence low magnesium is seen more often."}}function gw(e){const t=(t,n=t)=>e.mgFromTo(t,n),n=(e,n=e,o=1/0)=>Tu(t,{lowMg:e,highMg:n,upperLevelMg:o});return{heading:"What you get in a day",food:"From food",supplement:"From supplements",proposed:"Proposal",everything:"All together",withoutFood:"Without your food",fromSupplements:"From supplements",reference:"Reference intake",upperLevel:"Upper level for supplements",equivalent:o=>[void 0===o.foodLowMg?"":`From food you get about ${t(o.foodLowMg,o.foodHighMg)} a day.`,o.supplementMg?`From supplements you get ${n(o.supplementMg,o.supplementMgHigh,o.upperLevelMg)}.`:"",o.proposedMg?`The proposal adds ${e.mg(o.proposedMg)}.`:"",void 0===o.referenceLowMg?"":`The reference intake is ${t(o.referenceLowMg,o.referenceHighMg)}, from everything together.`,void 0===o.upperLevelMg?"":`The upper level for supplements is ${e.mg(o.upperLevelMg)}.`].filter(Boolean).join(" "),upperLevelNote:"The upper level is for supplements, antacids and laxatives together. Magnesium in ordinary food does not count towards it.",estimateNote:({percent:t})=>`We estimate what you eat. That can be ${e.number(t)}% higher or lower.`,referenceRange:({lowMg:e,highMg:n})=>`The reference intake is ${t(e,n)}, as your sex is not filled in.`}}function pw(e){return{heading:"Products that fit this",lead:"From what this site offers. The advice does not depend on that offer.",perDay:({units:t,mg:n})=>`${t} a day, together ${e.mg(n)} of pure magnesium`,moreThanPlan:({mg:t})=>`More than the proposed ${e.mg(t)}, yet below the upper level`,daysInPack:({days:t})=>`Enough for ${e.days(t)}`,outOfStock:"Out of stock",advertisement:"Advertisement",addToCart:"Add to basket",addToCartOf:({product:e})=>`Add to basket: ${e}`,viewOf:({product:e})=>`View ${e}`,anyway:"A supplement all the same?",anywayText:"A supplement is not needed now: begin with your food. If you want one all the same, everything below stays under the upper level.",none:"Nothing on offer here fits this advice. Food will get you there as well.",care:"For the skin",careNote:"These are care products. They do not count towards what you get.",order:"First the form at the top, then what comes closest to the proposal. Price and earnings do not count.",otherActives:({actives:e})=>`Also contains: ${e}`}}function fw(e){return{heading:"Sources",standing:{read:"Read",copy:"Read in a copy on another site",computed:"Computed",unchecked:"Not yet checked"},titles:{none:"Knowledge of the field, not yet checked against a source",editorial:"Choice of the makers, after what is usual in the field",calc:"Computed from atomic masses"},uncheckedNote:"What has not been checked yet, we keep on the careful side.",open:({source:e})=>`Open the source: ${e}`,whyQuestion:"Why do I see 400 mg elsewhere?",whyAnswer:`Countries calculate differently. In the Netherlands and at the European EFSA the reference intake for adults is ${e.number(300)} or ${e.mg(350)} a day. In the United States it is ${e.number(310)} to ${e.mg(420)}. That is everything together: food, drinks and supplements. Besides that there is an upper level for supplements. In the EU it is ${e.mg(250)} a day, in the United States ${e.mg(350)}.`,foodCredit:"Magnesium figures: USDA SR28 (public domain) and Anses, Ciqual 2025 (Licence Ouverte).",knowledge:({version:e})=>`Knowledge version ${e}`,standards:{nl:"Health Council (Netherlands)",eu:"EFSA 2015 (Europe)",us:"NIH (United States)"}}}const kw=_u("en-GB",{thousands:","}),bw={...kw,mgFromTo:Ou(kw,"to"),days:e=>Cu(kw,e,"day","days"),hours:e=>Cu(kw,e,"hour","hours"),clock:e=>e},ww={lang:"en",name:"English",...bw,forms:{bisglycinate:{name:"magnesium bisglycinate",short:"bisglycinate",about:"Magnesium bound to glycine, an amino acid. Dissolves well in water. A small part of the powder is pure magnesium."},citrate:{name:"magnesium citrate",short:"citrate",about:"Magnesium bound to citric acid. Dissolves fairly well to well, most of all in acid. A small part of the powder is pure magnesium."},malate:{name:"magnesium malate",short:"malate",about:"Magnesium bound to malic acid. Dissolves fairly well to well, most of all in acid. The share of pure magnesium differs from product to product."},taurate:{name:"magnesium taurate",short:"taurate",about:"Magnesium bound to taurine. Dissolves well in water. Little pure magnesium per gram, so more capsules."},glycerophosphate:{name:"magnesium glycerophosphate",short:"glycerophosphate",about:"Magnesium bound to glycerophosphate. Dissolves fairly well in water. A small part of the powder is pure magnesium."},oxide:{name:"magnesium oxide",short:"oxide",about:"Magnesium with oxygen. Hardly dissolves in water, but does in stomach acid. More than half is pure magnesium."},lactate:{name:"magnesium lactate",short:"lactate",about:"Magnesium bound to lactic acid; it does not come from milk. Dissolves well in water. A small part of the powder is pure magnesium."},chloride:{name:"magnesium chloride",short:"chloride",about:"Magnesium with chlorine, a salt. Dissolves very well and tastes bitter. The share of pure magnesium depends on the water in the salt."},"chloride-topical":{name:"magnesium oil or flakes",short:"magnesium for the skin",about:"A salt solution or bath salt of magnesium chloride. Uptake through the skin is not proven, so it does not count. Keep it off broken skin."},sulfate:{name:"magnesium sulphate (Epsom salt)",short:"sulphate",about:"Also known as Epsom salt. Dissolves very well. By mouth it is a laxative, not a daily addition. In a bath it does not count."},threonate:{name:"magnesium L-threonate",short:"L-threonate",about:"Magnesium bound to L-threonic acid. Dissolves well in water. New in the EU, only for adults who are not pregnant or breastfeeding."},carbonate:{name:"magnesium carbonate",short:"carbonate",about:"Magnesium with carbonic acid. Hardly dissolves without acid. About a quarter is pure magnesium."},hydroxide:{name:"magnesium hydroxide",short:"hydroxide",about:"Known as milk of magnesia. Hardly dissolves in water. It is used as a medicine: as an antacid and as a laxative."},gluconate:{name:"magnesium gluconate",short:"gluconate",about:"Magnesium bound to gluconic acid. Dissolves well in water. Very little pure magnesium per gram, so many or large tablets."},orotate:{name:"magnesium orotate",short:"orotate",about:"Magnesium bound to orotic acid. Not permitted in supplements in the EU, because its safety is not established."},aspartate:{name:"magnesium aspartate",short:"aspartate",about:"Magnesium bound to aspartic acid, an amino acid. Dissolves well in water. Little pure magnesium per gram."},ascorbate:{name:"magnesium ascorbate",short:"ascorbate",about:"Magnesium bound to vitamin C. Dissolves well in water. It mainly supplies vitamin C and only a little magnesium."},marine:{name:"magnesium from seawater",short:"marine magnesium",about:"A mixture, mostly of oxide and hydroxide. Dissolves poorly. Only the label tells how much pure magnesium is in it."},pidolate:{name:"magnesium pidolate",short:"pidolate",about:"Magnesium bound to pidolic acid. Dissolves well in water. Little pure magnesium per gram."}},units:function(e){const t=(t,n)=>o=>Cu(e,o,t,n);return{capsule:t("capsule","capsules"),tablet:t("tablet","tablets"),softgel:t("softgel","softgels"),gummy:t("gummy","gummies"),lozenge:t("lozenge","lozenges"),effervescent:t("effervescent tablet","effervescent tablets"),sachet:t("sachet","sachets"),scoop:t("scoop","scoops"),gram:t("gram","grams"),ml:t("ml","ml"),drop:t("drop","drops"),spray:t("spray","sprays"),ampoule:t("ampoule","ampoules"),piece:t("piece","pieces")}}(bw),medicines:{tetracyclines:{name:"Antibiotics of the doxycycline group",examples:"doxycycline, minocycline, tetracycline"},quinolones:{name:"Antibiotics of the ciprofloxacin group",examples:"ciprofloxacin, levofloxacin, moxifloxacin, norfloxacin"},bisphosphonates:{name:"Bone medicines (bisphosphonates)",examples:"alendronic acid (Fosamax), risedronate (Actonel), ibandronic acid, etidronate"},levothyroxine:{name:"Thyroid medicine (levothyroxine)",examples:"levothyroxine, Thyrax, Euthyrox"},"loop-thiazide-diuretics":{name:"Water tablets",examples:"furosemide, bumetanide, hydrochlorothiazide, chlortalidone"},"potassium-sparing-diuretics":{name:"Potassium-sparing water tablets",examples:"spironolactone, triamterene, amiloride, eplerenone"},ppi:{name:"Stomach acid blockers",examples:"omeprazole, pantoprazole, esomeprazole (Nexium), lansoprazole"},aminoglycosides:{name:"Hospital antibiotics (aminoglycosides)",examples:"gentamicin, tobramycin, amikacin, as a drip, injection or nebuliser"},"muscle-relaxants":{name:"Muscle relaxants around an operation",examples:"rocuronium, vecuronium, suxamethonium: given under anaesthetic"},digoxin:{name:"Digoxin (heart medicine)",examples:"digoxin, Lanoxin"},gabapentin:{name:"Gabapentin",examples:"gabapentin, Neurontin"},"mg-antacids-laxatives":{name:"Antacid or laxative with magnesium",examples:"some kinds of Rennie and Gaviscon, milk of magnesia, magnesium oxide, Epsom salt; the label tells"},calcium:{name:"Calcium in a high dose",examples:"calcium carbonate, calcium citrate, calcium on prescription"},zinc:{name:"Zinc in a high dose",examples:"zinc tablets of more than 25 mg a day"},iron:{name:"Iron tablets",examples:"ferrous fumarate, ferrous sulphate"},"other-binders":{name:"Nitrofurantoin, hydroxychloroquine or a related medicine",examples:"nitrofurantoin, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, quinidine"},fluoride:{name:"Fluoride tablets",examples:"sodium fluoride; fluoride toothpaste does not belong here"},"other-losers":{name:"Ciclosporin, cisplatin or a related medicine",examples:"ciclosporin, cisplatin, amphotericin B, foscarnet, cetuximab"},"hiv-integrase":{name:"HIV medicines (integrase inhibitors)",examples:"dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)"},"calcium-channel-blockers":{name:"Blood pressure medicines, above all calcium-channel blockers",examples:"amlodipine, nifedipine, verapamil"},other:{name:"Another medicine",examples:"any medicine not in this list, also without a prescription"}},conditions:{"renal-severe":{name:"Severely reduced kidney function",hint:"The eGFR on your blood test is below 30, or you are on dialysis."},"renal-mild":{name:"Kidney disease or reduced kidney function",hint:"The eGFR is 30 to 59, or you do not know the figure."},myasthenia:{name:"Myasthenia gravis",hint:"A muscle disease in which muscles tire quickly."},"heart-block":{name:"Heart block, conduction disorder or slow heartbeat",hint:"A doctor has told you so."},diabetes:{name:"Diabetes",hint:"Type 1 or type 2, with or without medicines."},"gi-disease":{name:"Disease of the stomach or bowel",hint:"For example coeliac disease, Crohn's disease, lasting diarrhoea, or surgery on stomach or bowel."},alcohol:{name:"Dependent on alcohol",hint:"You drink a lot and find it hard to stop."},refeeding:{name:"Eaten almost nothing for a long time",hint:"Also with an eating disorder, or if you lost a lot of weight in a few months."},dehydration:{name:"Dehydration, or kidney stones from an infection",hint:"Dehydration: much fluid lost through vomiting, diarrhoea or fever."},"older-frail":{name:"Frail health at a higher age",hint:"Above all with weak kidneys, or if you often use laxatives."},other:{name:"Another illness you are being treated for",hint:"A slow thyroid, brittle bones, stomach acid or high blood pressure need not be named here. We ask about those with the medicines."}},redFlags:Sb,findings:function(e){return{...Wb,...Bb(e),...Hb,...Ib(e),...Rb,...Gb(e),...Kb(e),...Vb}}(bw),reasons:function(e){const t=t=>n=>Mu(n,"formElementalPercent")?`About ${e.number(xu(n,"formElementalPercent"))}% is pure magnesium. ${t}`:`It holds little pure magnesium. ${t}`;return{"uptake-good":{for:()=>"Dissolves well enough. Within this group no difference in uptake has been proven."},"uptake-poor":{against:()=>"In studies little of this form is taken up, or its uptake is not proven."},"solubility-low":{against:()=>"Dissolves poorly in water."},"share-very-low":{against:t("You would need many or large tablets.")},"share-low":{against:t("You would often need more capsules.")},"gut-strong":{against:()=>"Note: this form gives loose stools sooner."},"gut-sensitive-moderate":{against:()=>"You have a sensitive stomach or belly. At a higher dose this form can give loose stools."},"gut-sensitive-strong":{against:()=>"You have a sensitive stomach or belly. This form often gives loose stools."},"custom-energy":{for:dw("the topic energy or fatigue")},"custom-nerves-first":{for:dw("the topic nervous system or mind")},"custom-nerves-second":{for:uw("the topic nervous system or mind")},"custom-muscles-first":{for:dw("the topic muscles")},"custom-muscles-second":{for:uw("the topic muscles")},"custom-bones":{for:dw("the topic bones or teeth")},"custom-sensitive":{for:dw("the answer 'sensitive stomach or belly'")},"custom-default":{for:()=>"An ordinary choice when nothing else decides. No difference between forms has been proven."},"orotate-never":{against:()=>"Not permitted in supplements in the EU, as its safety is not established. We never suggest it."},"threonate-minor-pregnant":{against:()=>"Not permitted under 18 years, in pregnancy or while breastfeeding."},"threonate-novel":{against:()=>"New on the market, with few data. So we do not put this form first."},"skin-not-counted":{against:()=>"For use on the skin. Uptake through the skin is not proven, so it does not count."},laxative:{against:()=>"This is a laxative, not a daily addition."},"vitamin-c-source":{against:()=>"Mainly supplies vitamin C. You would need a great deal of it."},mixture:{against:()=>"A mixture without a fixed make-up. Only the label tells what is in it."}}}(bw),claims:{fatigue:"Magnesium contributes to a reduction of tiredness and fatigue",electrolytes:"Magnesium contributes to electrolyte balance",energy:"Magnesium contributes to normal energy-yielding metabolism","nervous-system":"Magnesium contributes to normal functioning of the nervous system",muscle:"Magnesium contributes to normal muscle function","protein-synthesis":"Magnesium contributes to normal protein synthesis",psychological:"Magnesium contributes to normal psychological function",bones:"Magnesium contributes to the maintenance of normal bones",teeth:"Magnesium contributes to the maintenance of normal teeth","cell-division":"Magnesium has a role in the process of cell division"},claimCompanions:function(e){return{variedDiet:"A varied diet and a healthy lifestyle matter. A supplement does not replace them.",amount:({mg:t})=>`This holds from ${e.mg(t,2)} of magnesium a day, taken every day as the label says.`,avoid:"Do you have kidney disease, are you pregnant or breastfeeding, or do you use medicines? Then ask your doctor, midwife or pharmacist first.",tooMuch:({upperLevelMg:t})=>`Take no more than ${e.mg(t)} a day from supplements. More can give you diarrhoea.`}}(bw),goals:{fatigue:{choice:"Tiredness"},energy:{choice:"Energy"},nerves:{choice:"Nervous system"},mind:{choice:"Mind"},muscles:{choice:"Muscles"},bones:{choice:"Bones"},teeth:{choice:"Teeth"},other:{choice:"Something else, such as sleep",hint:"There we may not and will not promise anything. You will read why."},sleep:{choice:"Sleep"},stress:{choice:"Stress"},cramps:{choice:"Muscle cramps"},"restless-legs":{choice:"Restless legs"},headache:{choice:"Headache"},cycle:{choice:"Cycle and menopause"},heart:{choice:"Heart and blood pressure"},digestion:{choice:"Bowel habit"},sport:{choice:"Sport"}},goalOther:{title:"You chose: something else",text:"On other topics, such as sleep, we make no promise. No statement on magnesium has been approved for them. So this advice is only about how much magnesium you get.",helps:"Your GP looks for the cause of a symptom and knows what fits it. On nhs.uk you can read what you can do yourself."},evidence:{sleep:{title:"Sleep",for:"In three small trials in older people they fell asleep about 17 minutes sooner.",against:"The certainty is low to very low. A review from 2024 found five of eight studies positive, with mixed designs.",limits:"Doses were often above the EU upper level. The best-known trial gave 500\xa0mg a day, as oxide: twice that level."},anxiety:{title:"Anxiety",for:"Five of seven small studies were positive.",against:"The studies differ so much that together they say little.",limits:"Lasting anxiety belongs with your GP."},stress:{title:"Stress",for:"In one trial the stress score fell by over 40% in both groups.",against:"There was no placebo group, so the fall may have come by itself.",limits:"It was in people with low magnesium, and the maker helped to pay. The dose was 300\xa0mg, above the EU upper level."},cortisol:{title:"Cortisol",for:"In 49 overweight people there was less cortisol in urine after 24 weeks.",against:"That showed only in a later analysis. Total production did not change.",limits:"The dose was 350\xa0mg, above the EU upper level."},"stress-circle":{title:"Circle of stress",for:"A review describes a circle of stress and magnesium.",against:"It is an idea, not a trial. The authors are linked to a maker.",limits:"No reference intake adds anything for stress."},rls:{title:"Restless legs",for:"We read no trial with a control group that shows a difference.",against:"A review found too little evidence.",limits:"Have your iron checked by your GP first."},"muscle-cramps":{title:"Muscle cramps",for:"We know of no good trials that show an effect.",against:"A large review from 2020 found no difference in older people that one would notice.",limits:"In pregnancy the trials contradict each other. In sport it was not studied."},"fatigue-energy":{title:"Tiredness and energy",for:"The statements the EU approved rest on the role of magnesium in the body.",against:"We read no trials in healthy people who get enough magnesium.",limits:"If you have been tired for long, have the cause looked for first."},fibromyalgia:{title:"Fibromyalgia",for:"A small study from 1995 looked at malic acid with magnesium.",against:"The blinded part gave no clear advantage. Nor did a trial from 2022 with 100\xa0mg as chloride.",limits:"If you have been tired for long or are in much pain, have the cause looked for first."},"sport-performance":{title:"Sport",for:"A review from 2006 names 10 to 20% extra as possible.",against:"Those who get enough do not perform better with extra.",limits:"So we never raise a dose for sport."},pms:{title:"Symptoms around the period",for:"In one small trial women held less fluid.",against:"Other outcomes did not differ, or were mixed. Blood levels are the same.",limits:"The trials are small."},"oc-pill":{title:"The pill",for:"A study from 1974 found less magnesium in the blood with the pill.",against:"A study from 1992 saw no reason for a supplement.",limits:"We add nothing to the reference intake. Change nothing about the pill by yourself."},migraine:{title:"Migraine",for:"A review from 2018 gave preventive use grade C: possible.",against:"The trials differ in design and outcome.",limits:"The dose was 600\xa0mg, above every upper level. Only with a doctor."},menopause:{title:"Menopause",for:"We read no study in people.",against:"So nothing can be said about it.",limits:"Talk to your GP about symptoms."},"blood-pressure":{title:"Blood pressure",for:"Some reviews name a fall of about 2\xa0mmHg.",against:"In a Dutch trial of 24 weeks blood pressure did not change.",limits:"Never change your blood pressure medicines yourself."},"heart-rhythm":{title:"Heart rhythm",for:"In hospital magnesium is sometimes given by drip.",against:"We read no trials of supplements for palpitations.",limits:"Palpitations belong with your GP."},cholesterol:{title:"Cholesterol",for:"We read no study.",against:"So nothing can be said about it.",limits:"Never change your medicines yourself."},"blood-sugar":{title:"Blood sugar",for:"Small effects have been reported, mainly in people with low magnesium.",against:"We did not read those studies ourselves.",limits:"If you have diabetes, ask your doctor and do not change your medicines yourself."},bone:{title:"Bones",for:"The EU approved a statement on normal bones.",against:"We read no trials on fractures.",limits:"Calcium, vitamin D and exercise count as well."},constipation:{title:"Constipation",for:"Magnesium oxide and magnesium hydroxide are licensed laxatives.",against:"As a laxative it is a medicine, not a supplement.",limits:"Ask your pharmacist about the dose. It counts towards the upper level."},"gut-tolerance":{title:"How the gut tolerates it",for:"In one study bisglycinate gave fewer symptoms than oxide.",against:"It was in twelve patients after bowel surgery.",limits:"We read no other comparisons."},concentration:{title:"Concentration and memory",for:"We read no independent study in people.",against:"So nothing can be said about it.",limits:"In the EU no statement on it has been approved."},transdermal:{title:"Through the skin",for:"A warm bath can be pleasant.",against:"It has not been proven that magnesium passes the skin. A review from 2017 found no support, a pilot with 25 people no clear rise.",limits:"It does not count. Keep it off broken skin; it can sting."},"soil-depletion":{title:"Poor soil",for:"The idea is that vegetables hold less magnesium because of poor soil.",against:"By an analysis from 2017 the differences lie within ordinary variation.",limits:"Most adults in the Netherlands get enough from food."},"weight-metabolism":{title:"Weight and metabolism",for:"We read no study.",against:"EFSA assessed fat metabolism in 2010. It is not on the list of approved statements.",limits:"If you lose weight without wanting to, see your GP."},"anti-inflammatory":{title:"Inflammation and immunity",for:"We read no study.",against:"EFSA assessed immunity and oxidative damage in 2010. They are not on the list of approved statements.",limits:"If an inflammation lasts, see your GP."}},formUses:Lb,formNotes:{oxide:"Yet by one review every form keeps magnesium in the blood at its level in healthy people."},questions:cw,diet:{groups:{leafyGreens:{name:"Leafy greens",portion:"1 portion = 3 serving spoons cooked (150 g) or 1 small bowl raw (50 g)",examples:"spinach, kale, endive, lettuce, rocket"},nutsSeeds:{name:"Nuts and seeds",portion:"1 portion = 1 handful of nuts (25 g) or 1 tablespoon of seeds (15 g)",examples:"almonds, cashew nuts, peanut butter, pumpkin seeds"},legumes:{name:"Beans and pulses",portion:"1 portion = 3 serving spoons (150 g)",examples:"lentils, chickpeas, kidney beans, peas"},wholegrains:{name:"Wholegrain",portion:"1 portion = 1 slice of bread (35 g), 4 tablespoons of oats (40 g) or 3 serving spoons of pasta or rice (150 g)",examples:"wholemeal bread, rye bread, oats, brown rice"},fish:{name:"Fish",portion:"1 portion = 1 fillet (100 g) or half a can (75 g)",examples:"salmon, cod, herring, tuna"},darkChocolate:{name:"Dark chocolate",portion:"1 portion = 2 squares (20 g)",examples:"with 45% cocoa or more"}},perWeek:"portions a week",perWeekOf:({group:e})=>`${e}: portions a week`,fewer:({group:e})=>`${e}: one portion fewer`,more:({group:e})=>`${e}: one portion more`,mend:({groups:e,most:t})=>`Fill in a number, from 0 to ${t}, for ${e.map(e=>`"${e}"`).join(", ")}.`,fillZeros:"Fill in 0 for the rest"},supplements:function(e){return{none:"No, nothing with magnesium",yes:"Yes",where:"Look on the back of the pack, in the little table of contents.",elementalExplained:"Pure magnesium (also called elemental magnesium) is the magnesium itself, without what it is bound to. That is what counts.",form:"Form",formUnknown:"It does not say",amount:"mg per capsule, tablet or sachet",amountPercent:"Percent of the RI per capsule, tablet or sachet",basis:"What is that figure of?",bases:{elemental:"Of the magnesium itself (pure magnesium)",compound:"Of the whole compound, such as magnesium citrate","percent-ri":"Percent of the reference intake (% RI)"},perDay:"How many a day?",prescribed:"Prescribed by a doctor",antacid:"Antacid or laxative",antacidHint:"Does the pack name magnesium? Then it counts.",add:"Add a supplement",remove:({index:t})=>`Remove item ${e.number(t)}`,row:({index:t})=>`Item ${e.number(t)}`,errors:{amount:"Fill in how many mg are in it. A number above 0.",perDay:"Fill in how many you take a day. A number above 0.",form:"Choose the form. Without it we cannot convert this figure.",percent:"Fill in a percentage above 0.",basis:'Choose what that figure is of. Not sure? See whether the pack says "of which magnesium".',number:"We do not understand that number. Write digits only, with two decimals at most: 400 or 56.25.",range:({most:e})=>`Fill in a number above 0 and not above ${e}.`,thousands:({write:e})=>`Do you mean ${e}? Then write it so, without a point or comma for thousands.`},label:"Paste or type the line from the label",labelHint:"Optional. For example: 2 capsules: 400 mg magnesium citrate, of which magnesium 64 mg",labelRead:({mg:t,form:n,units:o,count:s})=>`Read: ${e.mg(t,2)} magnesium${o?` in ${o}`:""}${n?`, as ${n}`:""}${s?`, ${e.number(s,2)} a day`:""}. Check it below.`,labelReadCompound:({mg:t,form:n,units:o,count:s})=>`Read: ${e.mg(t,2)} ${n??"of a compound"}${o?` in ${o}`:""}${s?`, ${e.number(s,2)} a day`:""}. Check it below.`,labelProblems:{"no-amount":"We cannot read here how much magnesium is in it. Fill it in yourself below.",topical:"This is for the skin and does not count. Remove it here.","several-forms":"It names more than one form, or a blended one. So we choose none.","form-unknown":'We do not recognise this form. If it is in the list, choose it. If it also says "of which magnesium", fill in that figure.',"worked-out":"That is the whole compound. We work out how much magnesium is in it.","impossible-pair":({compoundMg:t,elementalMg:n,mostMg:o})=>`That cannot be right: ${e.mg(t,1)} of this form holds ${e.mg(o)} of magnesium at most, not ${e.mg(n,1)}. Another form must be in it too, such as oxide.`,"odd-unit":({written:e})=>`It says ${e}. Labels mostly use mg: see whether it is right.`},readout:({mg:e,mgPerDay:t,units:n})=>`= ${e} of pure magnesium ${n?`in ${n}`:"each"}, ${t} a day`,full:({most:t})=>`You have filled in ${e.number(t)}. There is no room for more here.`,mend:"Fill in what is still missing about what you take.",improbable:({mg:t})=>`Is this the magnesium itself? ${e.mg(t)} in one capsule, tablet or sachet is a lot. Check whether it is the whole compound.`}}(bw),facts:{ageYears:"your age",sex:"your sex",lifeStage:"whether you are pregnant or breastfeeding",goals:"your topic",stomach:"how your stomach and belly are",prefer:"your preference",avoid:"what you do not eat",stress:"how much stress you have",sportHours:"how much sport you do",diet:"what you eat",foodMg:"how much magnesium you get from food",conditions:"your health",medicines:"your medicines",redFlags:"your symptoms",supplements:"what magnesium you take already",medicineTimes:"when you take your medicines",wake:"when you get up",bed:"when you go to bed",meals:"when you eat",unsure:"what you are not sure of"},professionals:Pb,outcomes:function(e){return{form:{title:t=>`${e.mg(xu(t,"mg"))} a day as ${ju(t,"form")} fits your answers`,text:"This is pure magnesium, beside what you eat. Food makes up the difference just as well."},"food-first":{title:()=>"Start with your food",text:"A supplement is not the first step now. Below are portions that get you closer."},"nothing-needed":{title:()=>"You do not need to buy anything",text:"If you change what you eat, do the test again."},"ask-professional":{title:e=>`Talk to ${ju(e,"professional")||Pb.doctor} first`,text:"So we name no form, dose or product here. Feel free to take this page with you."},emergency:{title:e=>`Call ${ju(e,"number")||"112"} now`,text:"Do not wait. This comes first."},incomplete:{title:()=>"We do not know enough yet",text:"Answer the questions that are still open. Without those answers we name no dose and no product."}}}(bw),help:_b,quiz:function(e){return{title:"Which magnesium suits you?",lead:"Answer a few questions. You will read whether you need anything, and if so: which form, how much and when.",purpose:Ab,aboutTime:"About twelve short questions. It takes a few minutes.",privacy:{result:"Your answers stay on this device and are not kept. This site only gets the outcome.",reasons:"Your answers are not kept. This site gets the outcome with the reasons. Those may tell something about your health.",answers:"This site gets the outcome with the reasons. Your answers themselves only go along if you say yes to that at the end."},start:"Start",next:"Next",back:"Back",restart:"Start again",edit:"Change",save:"Save",cancel:"Cancel",progress:({index:t,total:n})=>`Question ${e.number(t)} of ${e.number(n)}`,search:"Search this list",found:({count:t,total:n})=>0===t?"Nothing found. Try another word.":`${e.number(t)} of ${e.number(n)} found`,catalogError:"The products could not be loaded. The advice holds without them.",open:"Take the magnesium test",close:"Close",dialogName:"Magnesium test",yourAnswers:"Your answers",editAnswer:({question:e})=>`Change: ${e}`,notAnswered:"Not filled in",changed:"Your answer has been changed. The advice was worked out again.",prefilled:"Filled in by this site beforehand: is this right?",years:({years:t})=>`${e.number(t,1)} years`,failed:{title:"Something went wrong",text:"That is our doing, not yours. Without a sure outcome we give no advice. Please try again."},consent:{title:"May this site have your answers?",text:"They then go to the owner of this site, including your answers about your health and your medicines. Your advice does not change.",yes:"Yes, pass on my answers",no:"No, keep them here",thanks:"Your answers have been passed on to this site.",declined:"Your answers have not been passed on."}}}(bw),doseCheck:function(e){return{title:"How much magnesium do you take?",lead:"Fill in what you take and what you eat. You will see whether it is enough together, and not too much.",start:"Continue",sections:{taken:"What you take",person:"About you",medicines:"Medicines",health:"Health",signs:"Symptoms",food:"What you eat",day:"Your times"},confirm:"This is right",outgrown:"This list has become longer. Is your answer still right?",food:{question:"How much magnesium do you get from food?",hint:"Food does not count for the upper level. It does for whether you get enough.",ways:{unsure:"I don't know",portions:"I estimate it: how often do I eat what?",number:"I know the figure"},noEstimate:({years:t})=>`For anyone younger than ${e.number(t)} we cannot estimate it.`,label:"Magnesium from food",unit:"mg a day",error:({most:t})=>`Fill in a number, from 0 to ${e.number(t)}.`},day:{fold:"When you get up, eat and go to bed",hint:"We plan your day with these. If you leave a time empty, we assume the usual one.",wake:"Getting up",bed:"Going to bed",meals:["Breakfast","Lunch","Evening meal"],medicine:({medicine:e})=>e,time:({medicine:t,index:n})=>`${t}, time ${e.number(n)}`,add:"Another time",addTo:({medicine:e})=>`Another time for ${e}`,remove:({medicine:t,index:n})=>`Remove time ${e.number(n)} of ${t}`},verdict:Db(e),notes:"Please note",take:({count:t,supplement:n})=>.5===t?`a half ${n}`:`${e.number(t,2)} \xd7 ${n}`,takeNumbered:({count:t,index:n,supplement:o})=>`${e.number(t,2)} \xd7 item ${e.number(n)} (${o})`}}(bw),result:function(e){return{heading:"Your advice",purpose:Ab,safety:"First this",severities:{info:"Good to know",caution:"Take note",stop:"Ask first",emergency:"Call now"},forms:{heading:"Which form fits your answers",why:"Why this one",whyNot:"Why not the others",rejected:"These forms dropped out",others:"Also possible",equalRank:"These forms fit equally well. The choice is yours.",amountNote:"Whichever form you choose: it is the pure magnesium on the label that counts.",claims:"What the EU has approved about magnesium",evidence:"What is known about your topic",evidenceNote:"This is about studies, not about what you may expect.",grade:{A:"Shown in good trials",B:"Some positive trials with a control group",C:"Weak: small, mixed or indirect",D:"No study read that shows this in people",X:"Evidence against it"},formUses:"Studies with this form",otherFormUses:"Studies with other forms",evidenceFor:"What speaks for it",evidenceAgainst:"What speaks against it",evidenceLimits:"Note"},plan:hw(e),intake:gw(e),foods:{heading:"Food that gets you closer",lead:"Ordinary portions, with about what they hold.",portion:({portion:t,grams:n})=>`${t} (${e.number(n,1)}\xa0g)`,equalWay:({mg:t,portions:n})=>`${1===n?"This portion covers the same difference of":"These portions together cover the same difference of"} ${e.mg(t)} a day. That is just as good as a supplement.`,respects:({avoid:e})=>`Left out: ${e}.`,none:"We found no examples that fit what you do not eat."},products:pw(e),consult:{heading:"Would you rather talk to someone?",label:"Make an appointment",note:"This is this site's offer. It is not medical care.",firstProfessional:({professional:e})=>`First go to ${e}.`,preview:"This goes into your e-mail",previewNote:"Read it through. You can take anything out before you send it.",previewCut:"Not everything fits in a link, so the text stops at the dots. Nothing more is sent.",send:"Open in e-mail",mailSubject:"Question about my magnesium advice",mailGreeting:"Hello, I took the magnesium test on your site. This came out:",labels:{outcome:"Outcome",form:"Form",plan:"Proposal",answers:"My answers",findings:"Points of attention",version:"Knowledge version"}},sources:fw(e),goodToKnow:"Good to know",vitaminB6:({mg:t})=>`Is there vitamin B6 in it too? For adults the limit is ${e.mg(t)} of vitamin B6 a day, all together.`,notEnough:{title:"When a symptom stays",text:"A symptom can have another cause than magnesium. Does one last longer than a few weeks, or get worse? Then do not take more, but see your GP.",first:"This helps first",firstHelp:{sleep:"Sleep: with lasting bad sleep, behavioural therapy is the first choice. Your GP can help you with it.",stress:"Stress: talk about it with your GP or occupational physician, above all when it lasts.","restless-legs":"Restless legs: have your GP check your iron first.",headache:"Headache: count the days on which you take a painkiller. Taking them often can itself give headache. Ask your GP or pharmacist about it."}},missing:({facts:e})=>`Not known yet: ${e}.`,complete:"Answer the questions that are open",more:"More about this"}}(bw),calendar:function(e){return{save:"Add to your calendar",fileName:"magnesium",event:({mg:t})=>`Magnesium, ${e.mg(t)}`,eventLessAtFirst:({mg:t,days:n})=>`Magnesium, ${e.mg(t)} (less for the first ${e.days(n)})`,withWater:"Take it with a glass of water.",review:({days:t})=>`After ${e.days(t)}, see whether you still need it.`,otherTime:"Would another time suit you better? First see whether it fits your advice.",otherTimeTaken:"Would another time suit you better? First look in the dose check."}}(bw),sheet:function(e){return{print:"Print",printed:({date:e})=>`Printed on ${e}`,name:"Name",figures:"A day",plan:"Schedule",time:"Time",what:"What",magnesium:"Magnesium",hoursApart:({hours:t})=>`no magnesium for ${e.hours(t)} before and after`,hoursAfterAndBefore:({hoursAfter:t,hoursBefore:n})=>`no magnesium for ${e.hours(n)} before and ${e.hours(t)} after`,hoursLater:({hours:t})=>`always first; magnesium only ${e.hours(t)} later`,medicineTimes:"Do you take a medicine at another time? Then keep the same hours. Move the magnesium, not your medicine.",findings:"Reasons and points to note",answers:"Answers",notes:"Notes",knowledge:({version:e,hash:t})=>`Knowledge version ${e} (${t})`}}(bw),diary:function(e){return{print:"Print a diary",title:({weeks:t})=>`Diary for ${e.number(t)} weeks`,begun:"Begun on",week:({index:t})=>`Week ${e.number(t)}`,day:"Day",date:"Date",withFood:"With food",stool:"Stool: ordinary or loose",note:"Note",topic:"My topic",topicMark:"My topic, 0\xa0to\xa010"}}(bw),measures:{anchovy:{one:"1 anchovy",many:"anchovies"},apple:{one:"1 apple",many:"apples"},apricot:{one:"1 apricot",many:"apricots"},"artichoke-edible-part":{one:"1 artichoke (edible part)",many:"artichokes (edible part)"},"asparagus-spear":{one:"1 spear",many:"spears"},avocado:{one:"1 avocado",many:"avocados",half:"half an avocado"},ball:{one:"1 ball",many:"balls",half:"half a ball"},banana:{one:"1 banana",many:"bananas"},bar:{one:"1 bar",many:"bars"},beaker:{one:"1 beaker",many:"beakers"},"beef-steak":{one:"1 steak",many:"steaks"},biscuit:{one:"1 biscuit",many:"biscuits"},block:{one:"1 block",many:"blocks",half:"half a block"},burger:{one:"1 burger",many:"burgers"},can:{one:"1 can",many:"cans",half:"half a can"},carrot:{one:"1 carrot",many:"carrots"},"celery-stalk":{one:"1 stalk",many:"stalks"},chestnut:{one:"1 chestnut",many:"chestnuts"},"chicken-fillet":{one:"1 fillet",many:"fillets"},"chicken-thigh":{one:"1 thigh",many:"thighs"},chop:{one:"1 chop",many:"chops"},clove:{one:"1 clove",many:"cloves"},"corn-cob":{one:"1 cob",many:"cobs",half:"half a cob"},cracker:{one:"1 cracker",many:"crackers"},croissant:{one:"1 croissant",many:"croissants"},cup:{one:"1 cup",many:"cups"},dash:{one:"1 dash",many:"dashes"},date:{one:"1 date",many:"dates"},"dessert-bowl":{one:"1 small bowl",many:"small bowls"},egg:{one:"1 egg",many:"eggs"},escalope:{one:"1 escalope",many:"escalopes"},fig:{one:"1 fig",many:"figs"},fillet:{one:"1 fillet",many:"fillets"},"fish-fillet-cut":{one:"1 fillet",many:"fillets"},"fish-finger":{one:"1 fish finger",many:"fish fingers"},"fish-steak":{one:"1 steak",many:"steaks"},gherkin:{one:"1 gherkin",many:"gherkins"},glass:{one:"1 glass",many:"glasses"},grapefruit:{one:"1 grapefruit",many:"grapefruits",half:"half a grapefruit"},hamburger:{one:"1 burger",many:"burgers"},handful:{one:"1 handful",many:"handfuls"},"heaped-teaspoon":{one:"1 heaped teaspoon",many:"heaped teaspoons"},herring:{one:"1 herring",many:"herrings"},kipper:{one:"1 kipper",many:"kippers"},kiwi:{one:"1 kiwi",many:"kiwis"},"large-can":{one:"1 can",many:"cans",quarter:"a quarter of a can"},leaf:{one:"1 leaf",many:"leaves"},lemon:{one:"1 lemon",many:"lemons"},lobster:{one:"1 lobster",many:"lobsters",half:"half a lobster"},lychee:{one:"1 lychee",many:"lychees"},"mackerel-fillet":{one:"1 fillet",many:"fillets",half:"half a fillet"},mandarin:{one:"1 mandarin",many:"mandarins"},mango:{one:"1 mango",many:"mangos",half:"half a mango"},"marie-biscuit":{one:"1 biscuit",many:"biscuits"},mug:{one:"1 mug",many:"mugs"},mushroom:{one:"1 mushroom",many:"mushrooms"},nectarine:{one:"1 nectarine",many:"nectarines"},nut:{one:"1 nut",many:"nuts"},olive:{one:"1 olive",many:"olives"},onion:{one:"1 onion",many:"onions"},orange:{one:"1 orange",many:"oranges"},oyster:{one:"1 oyster",many:"oysters"},pancake:{one:"1 pancake",many:"pancakes"},"passion-fruit":{one:"1 passion fruit",many:"passion fruits"},peach:{one:"1 peach",many:"peaches"},pear:{one:"1 pear",many:"pears"},pepper:{one:"1 pepper",many:"peppers",half:"half a pepper"},persimmon:{one:"1 persimmon",many:"persimmons"},piece:{one:"1 piece",many:"pieces"},"piece-of-sausage":{one:"1 piece",many:"pieces"},pinch:{one:"1 pinch",many:"pinches"},pitta:{one:"1 pitta",many:"pittas"},plum:{one:"1 plum",many:"plums"},pomegranate:{one:"1 pomegranate",many:"pomegranates",half:"half a pomegranate"},portion:{one:"1 portion",many:"portions"},"portion-uncooked":{one:"1 uncooked portion",many:"uncooked portions"},"pot-edible-part":{one:"1 pot (edible part)",many:"pots (edible part)"},potato:{one:"1 potato",many:"potatoes"},"potato-large":{one:"1 large potato",many:"large potatoes"},prawn:{one:"1 prawn",many:"prawns"},prune:{one:"1 prune",many:"prunes"},punnet:{one:"1 punnet",many:"punnets",half:"half a punnet"},radish:{one:"1 radish",many:"radishes"},rasher:{one:"1 rasher",many:"rashers"},"rice-cake":{one:"1 rice cake",many:"rice cakes"},rollmop:{one:"1 rollmop",many:"rollmops"},rusk:{one:"1 rusk",many:"rusks"},sardine:{one:"1 sardine",many:"sardines"},sausage:{one:"1 sausage",many:"sausages"},scoop:{one:"1 scoop",many:"scoops"},"serving-spoon":{one:"1 serving spoon",many:"serving spoons"},sheet:{one:"1 sheet",many:"sheets"},shot:{one:"1 shot",many:"shots"},slice:{one:"1 slice",many:"slices"},"slice-of-bread":{one:"1 slice",many:"slices"},"slice-of-fruit":{one:"1 slice",many:"slices"},"slice-of-meat":{one:"1 slice",many:"slices"},"slice-of-pie":{one:"1 slice",many:"slices"},"small-ball":{one:"1 ball",many:"balls"},"small-bowl":{one:"1 small bowl",many:"small bowls"},"small-bunch":{one:"1 small bunch",many:"small bunches"},"small-dish":{one:"1 small dish",many:"small dishes"},"small-piece":{one:"1 piece",many:"pieces"},"small-sausage":{one:"1 small sausage",many:"small sausages"},"small-tub":{one:"1 small tub",many:"small tubs"},"snack-bowl":{one:"1 small bowl",many:"small bowls"},sole:{one:"1 sole",many:"soles"},"soup-plate":{one:"1 bowl",many:"bowls"},sprat:{one:"1 sprat",many:"sprats"},"spread-on-bread":{one:"spread on 1 slice",many:"slices spread with it"},sprig:{one:"1 sprig",many:"sprigs"},"spring-onion":{one:"1 spring onion",many:"spring onions"},square:{one:"1 square",many:"squares"},stalk:{one:"1 stalk",many:"stalks"},stick:{one:"1 stick",many:"sticks"},"sugar-cube":{one:"1 sugar cube",many:"sugar cubes"},"syrup-waffle":{one:"1 waffle",many:"waffles"},tablespoon:{one:"1 tablespoon",many:"tablespoons"},"tablespoon-chopped":{one:"1 tablespoon, chopped",many:"tablespoons, chopped"},teaspoon:{one:"1 teaspoon",many:"teaspoons",half:"half a teaspoon"},"thin-slice":{one:"1 slice",many:"slices"},tomato:{one:"1 tomato",many:"tomatoes"},wedge:{one:"1 wedge",many:"wedges"},wrap:{one:"1 wrap",many:"wraps"}},foodTable:function(e){const{number:t,mg:n,mgRange:o}=e,s=function({number:e}){const t=t=>{if(t>0&&t<.5)return"less than 1 milligram";const n=Math.round(t);return`${e(n)} ${1===n?"milligram":"milligrams"}`},n=({lowPercent:t,highPercent:n})=>t===n?`${e(t)} percent`:`${e(t)} to ${e(n)} percent`;return{perPortion:({mg:e})=>`${t(e)} per portion`,per100g:({mg:e})=>`${t(e)} per 100 grams`,ofDay:e=>`${n(e)} of the day`,ofLabel:e=>`${n(e)} of the label value`}}(e),a=e=>`${t(e,2)} ${1===e?"gram":"grams"}`;return{heading:"How much magnesium is in it?",lead:"Look up what you eat. You see how much magnesium it holds, per portion and per 100 grams.",search:{label:"Search for a food",placeholder:"Spinach, for example",clear:"Clear the search"},filters:"Filters",filtersOn:({count:e})=>`Filters (${t(e)})`,category:{label:"Kind",all:"All",names:tw},state:{label:"Preparation",all:"Any preparation",names:nw},basis:{label:"Percentage of",day:"Your day",dayOf:({lowMg:e,highMg:t})=>`Your day (${o(e,t)})`,labelOf:({mg:e})=>`Label value (${n(e)})`},caption:"Magnesium in foods, per portion and per 100 grams. The buttons in the top row sort the table.",skip:"Skip the table",region:"Table of foods",columns:{food:"Food",name:"Name",portion:"Portion",perPortion:"Per portion",per100g:"Per 100 g",ofDay:"Of your day",ofLabel:"Of label",add:"Add to your day"},sorted:ow,unmeasured:"not measured",mg:({mg:e})=>e>0&&e<.5?`< ${n(1)}`:n(Math.round(e)),per100g:"per 100 g",share:({lowPercent:e,highPercent:n})=>e===n?`${t(e)}%`:`${t(e)}\u2013${t(n)}%`,ofDay:"of your day",ofLabel:"of the label value",spoken:s,grams:({grams:e})=>a(e),changePortion:({food:e,portion:t,grams:n})=>`${t} ${a(n)}, change: ${e}`.trimStart(),portionOf:({food:e})=>`Portion of ${e}, in grams`,portionError:({most:e})=>`Enter a number above 0 and no higher than ${t(e)}.`,add:({food:e})=>`Add to your day: ${e}`,addAgain:({food:e,grams:t})=>`Add another portion to your day: ${e}. It holds ${a(t)} now`,detail:sw(e),count:({count:e,total:n})=>e===n?`${t(n)} ${1===n?"food":"foods"}`:`${t(e)} of ${t(n)} foods`,leftOut:({left:e,kept:t})=>`Nothing found with ${(e=>e.map(e=>`\u201c${e}\u201d`).join(", "))(e)} as well. This is what there is for \u201c${t.join(" ")}\u201d.`,more:({count:e})=>`Show ${t(e)} more`,none:{title:({search:e})=>`Nothing found for \u201c${e}\u201d`,titleFilters:"Nothing found with these filters",text:"Try another word, or search in all foods.",clearSearch:"Clear the search",clearFilters:"Show every kind"},empty:"This list is empty.",loading:{title:"The list is being loaded",text:"This usually takes a moment.",preparing:"The list is being prepared"},failed:{title:"The list could not be loaded",retry:"Try again"},download:{button:"Save as CSV",fileName:"magnesium-in-food"},csv:aw,print:{button:"Print",title:"Magnesium in foods",searched:({search:e})=>`Searched for: ${e}`,cut:({count:e,total:n})=>`These are the first ${t(e)} of ${t(n)} foods. Search or filter first to print the rest.`},notes:rw(e),ownSource:"The figures in this table come from the maker of this site."}}(bw),foodDay:function(e){const{mgFromTo:t}=e;return{heading:"Your day",empty:"Nothing here yet. Put on it what you eat in a day, and we add it up.",toDay:({count:t})=>`Your day (${e.number(t)})`,list:Jb(e),undo:{removed:({food:e})=>`${e} removed`,emptied:"Your day was cleared",replaced:"The menu is now on your day",back:"Undo",backOf:({food:e})=>`Undo: ${e}`},told:Qb(e),sum:Xb(e),declare:{legend:"How do we count this?",list:"As a list only",all:"This is all I eat in a day",withRest:"Count the rest of my day too",withRestDetail:({mg:t})=>t>0?`We add ${e.mg(t)}. That is an estimate of what else you eat and drink and is not here yet, such as milk, potatoes and coffee. Wholemeal bread, nuts, beans, leafy greens and fish are not in it: put those on your day yourself.`:"Nothing is added: what we would estimate is on your day already.",shared:({others:t})=>`This now counts in ${e.list(t.map(e=>Zb[e]))} too.`},held:{title:({professional:e})=>`Talk to ${e} first`,found:"With what is known here of your health, a general suggestion does not fit. That is why there is none. You can still add things up.",child:"We suggest nothing for a child under 4. You can still add things up.",childClinic:"the child health clinic",unread:"This page passed on something about your health that we cannot read. That is why nothing is suggested here. You can still add things up.",elsewhere:"Because of an answer on this page, a general suggestion does not fit. That is why there is none. You can still add things up.",childPortions:({years:t})=>`We only suggest foods to add, or a menu, from the age of ${e.number(t)}. The portions here are an adult\u2019s.`},suggested:{askFirst:"Do you have kidney disease, or a diet from your doctor or dietitian? Then ask them first.",expecting:({professional:e})=>`Pregnant or breastfeeding? Then talk to ${e}.`},topUp:{heading:"What would close the gap",closes:({mg:t,portions:n})=>`${1===n?"This ordinary portion gives":"Together these ordinary portions give"} ${e.mg(t)}. That gets you there.`,partly:({mg:t,portions:n})=>`${1===n?"This ordinary portion gives":"Together these ordinary portions give"} ${e.mg(t)}. That gets you part of the way.`,add:"Put on your day",addOf:({food:e})=>`Put on your day: ${e}`},menu:ew(e),person:{assumed:"No age was entered. We go by an adult.",heading:"Who is this for?",adult:({lowMg:e,highMg:n})=>`No age was entered. We go by an adult: ${t(e,n)} a day.`,reference:({lowMg:e,highMg:n})=>`The reference intake is ${t(e,n)} a day.`},paper:{title:"Magnesium in a day",portion:"How much",total:"In all",note:"The figures are averages. A product or a harvest may hold more or less."},fromTable:({mg:t,isEstimated:n=!1})=>`From your food table: ${n?"about ":""}${e.mg(t)}`,fromTableDetail:"Changes along with your day in the food table."}}(bw),ownFoods:function({number:e}){const t=function({number:e}){return({line:t,column:n,value:o})=>{const s=null===n?`Line ${e(t)}`:`Line ${e(t)}, column ${n}`;return""===o?s:`${s}: \u201c${o}\u201d`}}({number:e});return{heading:({count:t})=>1===t?"One line is not right":`${e(t)} things in the list are not right`,rows:{"unclosed-quote":e=>`${t(e)}. This quotation mark is never closed. The line was skipped.`,"text-after-quote":e=>`${t(e)}. No text may follow the closing quotation mark. Write a quotation mark inside a field twice. The line was skipped.`,"too-few-fields":n=>`${t(n)}. There are fewer fields here (${e(n.count)}) than in the header (${e(n.total)}). The line was skipped.`,"too-many-fields":n=>`${t(n)}. There are more fields here (${e(n.count)}) than in the header (${e(n.total)}). If a field holds a separator, put the field in quotation marks. The line was skipped.`,"not-json":e=>`${t(e)}. This is no JSON that can be read. It was skipped.`,"not-a-food":e=>`${t(e)}. Expected: a food, an object with id, names and mgPer100g. It was skipped.`,unreadable:e=>`${t(e)}. This cannot be read. It was skipped.`,"no-name":e=>`${t(e)}. Expected: the name of the food, as text. The line was skipped.`,"long-name":n=>`${t(n)}. A name has at most ${e(n.most)} characters. The line was skipped.`,"bad-id":n=>`${t(n)}. An id is a text of at most ${e(n.most)} characters. The line was skipped.`,"double-id":n=>`${t(n)}. This id is on line ${e(n.firstLine)} already. The line was skipped.`,"no-number":e=>`${t(e)}. Expected: a number without unit, or nothing where it was not measured. The line was skipped.`,thousands:e=>`${t(e)}. This may be a number with thousands separators. Leave those out, and round to two decimals at most. The line was skipped.`,"out-of-range":n=>`${t(n)}. Expected: a number of mg from 0 to ${e(n.most)}. The line was skipped.`,"bad-portion":n=>`${t(n)}. Expected: a number of grams above 0, at most ${e(n.most)}. The portion was left out.`,"bad-text":n=>`${t(n)}. Expected: a text of at most ${e(n.most)} characters. This field was left out.`},failures:{"bad-address":()=>"The address of the list cannot be used.",offline:()=>"There is no internet connection.",unreachable:()=>"The list cannot be reached from this page.",timeout:({seconds:t})=>`Nothing came in for ${e(t)} seconds.`,status:({status:e})=>`The server did not give the list, but error ${e}.`,"too-large":({mostMb:t})=>`The file is too large: at most ${e(t)} MB.`,"web-page":()=>"At this address is a web page, not a list.",workbook:()=>"This is the workbook of a spreadsheet. Save it as CSV.","no-list":()=>"There is no list of foods in this.","no-columns":({found:e,missing:t})=>`The header lacks: ${t}. Found: ${e}.`,"no-rows":()=>"The list is empty.","no-good-rows":({count:t})=>`Not one line can be used (${e(t)} read).`,unreadable:()=>"The list cannot be read."},more:({count:t})=>`And ${e(t)} more.`,cut:({most:t})=>`The list is too long. Only its first ${e(t)} lines are used.`}}(bw),host:{by:"From this site",byTitle:({title:e})=>`${e} (from this site)`,byReason:({text:e})=>`${e} (from this site)`,question:"A question from this site",section:"Questions from this site",none:"None of these",unsure:"I don\u2019t know",choose:"Choose an answer.",chooseMore:"Choose one or more answers, or say that none of them fits.",fill:"Fill in a number.",remark:"A remark from this site",held:{title:"This site is more careful here",text:"With your answers, this site goes one step further than the general rules do."},source:"Given by this site",debug:{heading:"Knowledge of the host",findings:"Findings",questions:"Questions",outcomes:"Stricter outcomes",weights:"Weights of forms"}},debug:{heading:"For the builder of this site",version:"Version",knowledge:"Knowledge",hash:"Hash",problems:"Problems in the settings",noProblems:"No problems found in the settings.",problem:({element:e,attribute:t,value:n,expected:o})=>`${e}, ${t}: got "${n}", expected ${o}.`,trace:"What the rules saw",truths:{yes:"yes",no:"no",unknown:"unknown"},weight:"weight",saw:"saw",formRead:({product:e,form:t})=>`${e}: form read from the name (${t}).`,formUnread:({product:e})=>`${e}: form not recognised, so not shown.`},together:{toDoseCheck:"Put this in the dose check",toQuiz:"Go on in the quiz"}},vw=({emergency:e})=>`Bel nu ${e}.`,yw="de crisislijn in je land",$w={"palpitations-alarm":{choice:"Ik heb hartkloppingen met pijn op de borst, flauwvallen, duizeligheid of benauwdheid",message:e=>`${vw(e)} Wacht niet af en neem geen supplement in plaats van hulp.`},palpitations:{choice:"Ik heb vaker hartkloppingen of een onregelmatige hartslag, zonder andere klachten",message:()=>"Laat je huisarts hiernaar kijken, ook als je al magnesium neemt."},"stroke-signs":{choice:"Mijn mond hangt scheef, ik praat ineens onduidelijk, of een arm of been is plotseling zwak",message:vw},hypermagnesaemia:{choice:"Na magnesium heb ik spierzwakte, sufheid, een trage hartslag, lage bloeddruk of moeite met ademen",message:e=>`${vw(e)} Vertel dat je magnesium hebt genomen, en hoeveel. Neem geen magnesium meer tot je een arts hebt gesproken.`},"hypermagnesaemia-early":{choice:"Na veel magnesium werd ik misselijk, rood en warm in mijn gezicht of erg slaperig",message:()=>"Neem geen magnesium meer dat je zelf hebt gekocht en bel vandaag je huisarts of apotheker. Kreeg je het op recept? Bel dan meteen de arts die het voorschreef."},"diarrhoea-persists":{choice:"Ik heb diarree die langer dan twee dagen na het stoppen met magnesium doorgaat",message:()=>"Bel je huisarts. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef."},"blood-in-stool":{choice:"Ik zie bloed bij mijn ontlasting",message:({emergency:e})=>`Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is. Verlies je veel bloed of word je duizelig? Bel ${e}. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`},"seizure-tetany":{choice:"Ik heb stuipen, spierspasmen die aanhouden, of trekkingen met een tintelend gevoel",message:vw},"ppi-symptoms":{choice:"Ik gebruik al lang een maagzuurremmer en heb hartkloppingen, spierspasmen, trillingen of stuipen",message:({emergency:e})=>`Bel vandaag je huisarts. Heb je stuipen of val je flauw? Bel ${e}. Ga door met je maagzuurremmer tot je arts iets anders zegt.`},insomnia:{choice:"Ik slaap al drie maanden of langer slecht, drie of meer nachten per week, en heb daar overdag last van",message:()=>"Bespreek dit met je huisarts. Daar is een goede behandeling voor zonder pillen. Een supplement is hier niet het antwoord."},"sleep-apnoea":{choice:"Ik snurk hard, mijn adem stokt in mijn slaap en overdag ben ik slaperig",message:()=>"Maak een afspraak met je huisarts om dit te laten onderzoeken."},depression:{choice:"Ik voel me al weken somber of lusteloos, of functioneer nauwelijks door angst",message:()=>"Praat met je huisarts. Een supplement vervangt geen behandeling."},"suicidal-thoughts":{choice:"Ik denk eraan om dood te willen",message:function({emergency:e,crisis:t,crisisSite:n}){return`Bel nu ${t??yw}.${n?` Of chat via ${n}.`:""} Ben je nu in gevaar? Bel ${e}. Je hoeft dit niet alleen te dragen.`}},"weight-loss":{choice:"Ik ben de laatste maanden afgevallen zonder dat ik dat wilde",message:()=>"Maak een afspraak met je huisarts om de oorzaak te zoeken."},"fatigue-long":{choice:"Ik ben al langer dan een maand moe zonder duidelijke reden, of ook kortademig, koortsig of bleek",message:()=>"Laat je huisarts eerst de oorzaak zoeken."},burnout:{choice:"Stress zit mijn dagelijks leven in de weg of duurt al lang",message:()=>"Praat met je huisarts of bedrijfsarts. Zeker als je er ook hoofdpijn, hartkloppingen of slechte nachten bij hebt."},"calf-clot":{choice:"E\xe9n kuit is pijnlijk, dik, rood of warm, anders dan bij gewone kramp",message:()=>"Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is."},"leg-cramps-new":{choice:"Ik heb krampen met zwakte of een doof gevoel, of sinds ik een nieuw medicijn gebruik",message:()=>"Bespreek dit met je huisarts of apotheker. Ga door met je medicijn tot zij iets anders zeggen."},rls:{choice:"Ik heb een onbedwingbare drang om mijn benen te bewegen, vooral 's avonds",message:()=>"Bespreek dit met je huisarts. Vraag of je ijzer gecontroleerd moet worden."},"headache-alarm":{choice:"Ik heb plotseling de ergste hoofdpijn ooit, of hoofdpijn met koorts, een stijve nek, verwardheid of uitval",message:vw},"headache-chronic":{choice:"Ik heb vaak hoofdpijn of neem vaak pijnstillers",message:()=>"Bespreek dit met je huisarts, ook als je al magnesium neemt."},"pre-eclampsia":{choice:"Ik ben zwanger en heb hoofdpijn, zie sterretjes, heb pijn boven in mijn buik of ben plotseling opgezwollen",message:()=>"Bel nu je verloskundige of het ziekenhuis, ook buiten kantooruren."},kidney:{choice:"Ik heb een nierziekte of een verminderde nierfunctie",message:()=>"Overleg eerst met je arts over magnesium, ook over een maagzuurmiddel of laxeermiddel met magnesium. Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"refeeding-criteria":{choice:"Ik heb dagen bijna niets gegeten, ben sterk afgevallen of heb een eetstoornis",message:()=>"Bel vandaag je huisarts. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"deficiency-not-by-symptoms":{choice:"Ik denk aan mijn klachten te merken dat ik te weinig magnesium heb",message:()=>"Aan klachten kun je dat niet zien. Wil je zekerheid, vraag je huisarts dan of bloedonderzoek zin heeft."}},xw="Dit is informatie voor gezonde volwassenen over eten en supplementen. We stellen geen diagnose en behandelen niets.",Mw={emergency:"het alarmnummer",crisis:"de crisislijn","gp-today":"je huisarts, vandaag nog",gp:"je huisarts",doctor:"je arts",pharmacist:"je apotheker",midwife:"je verloskundige of arts",prescriber:"de arts die het voorschreef"},jw={call:({number:e})=>`Bel ${e}`,localCrisisLine:yw},zw=e=>Au(e)?"Misschien boven de bovengrens":"Boven de bovengrens",Sw=({overEuLevelMg:e})=>void 0===e?void 0:"Boven de Europese bovengrens";function Aw(e){const t=0===e.supplementMgHigh,n=Sw(e);if(void 0!==n)return n;if((e.isMinor||e.isDoubted)&&!t)return"Niet boven de bovengrens";if(void 0===e.gapMg)return"Niet te veel";const o=Pu(e)?"Genoeg":"Waarschijnlijk genoeg";return t?`${o} uit je eten`:`${o}, niet te veel`}function Pw(e){return{heading:"Uitkomst",titles:{within:Aw,below:e=>Sw(e)??"Onder de aanbeveling",above:zw,"ask-professional":({professional:e,refer:t})=>"gp-today"===t?"Bel vandaag je huisarts":`Overleg eerst met ${e||Mw.doctor}`,emergency:()=>"Bel nu",incomplete:({supplementMg:e})=>void 0===e?"Vul in wat je neemt":"Nog niet alles ingevuld"},sum:({supplementMg:t,supplementMgHigh:n=t,upperLevelMg:o,onSkin:s})=>void 0===t||void 0===n?"":n>0?`Je neemt ${Tu(e.mgFromTo,{lowMg:t,highMg:n,upperLevelMg:o})}.`:s?"Wat je op de huid gebruikt, telt niet mee.":"Je neemt niets met magnesium.",limit:({upperLevelMg:t,overEuLevelMg:n})=>void 0===n?`De bovengrens is ${e.mg(t)}.`:`De Europese bovengrens is ${e.mg(n)}, de Amerikaanse ${e.mg(t)}.`,askText:"Daarom staat hier geen dagplan. Neem dit overzicht gerust mee.",incompleteText:"Je uitkomst staat hier zodra alles is ingevuld.",missing:"Nog te doen",toDay:"Naar je dag"}}const _w="Hierover lazen we met deze vorm geen onderzoek bij mensen.",Ow="Onderzoek met een controlegroep lazen we niet.",Cw={bisglycinate:{sleep:"In \xe9\xe9n onderzoek met 155 mensen en 250\xa0mg was het verschil met een nepmiddel 1,6 punt op een slapeloosheidsschaal. Andere uitkomsten verschilden niet.",stress:_w,rls:_w,"muscle-cramps":"Met deze vorm lazen we geen onderzoek. Magnesium gaf bij ouderen geen verschil dat je zou merken."},citrate:{cortisol:"Bij 49 mensen met overgewicht was er minder cortisol in de urine; de totale aanmaak veranderde niet. De dosis was 350\xa0mg: boven de EU-bovengrens.",stress:_w,constipation:"In een hoge dosis is het een laxeermiddel. Dan is het een medicijn, geen supplement.",rls:"Een proef met twaalf mensen was gunstig, maar zonder groep om mee te vergelijken."},malate:{"fatigue-energy":"Onderzoek dat een voordeel van deze vorm laat zien, lazen we niet.",fibromyalgia:"In een klein onderzoek uit 1995 gaf het geblindeerde deel geen duidelijk voordeel. Een onderzoek uit 2022 met chloride ook niet.","sport-performance":_w},taurate:{sleep:_w,rls:_w,stress:_w,"heart-rhythm":_w},glycerophosphate:{"gut-tolerance":"Dat de darm deze vorm goed verdraagt, is ervaring. Vergelijkend onderzoek lazen we niet."},oxide:{sleep:"Het bekendste slaaponderzoek gebruikte deze vorm, bij 46 ouderen. De dosis was 500\xa0mg: twee keer de EU-bovengrens.",constipation:"Dit is een bewezen laxeermiddel. Dan is het een medicijn, geen supplement."},lactate:{stress:"De stressscore daalde met 42 tot 45%, maar er was geen placebogroep. De dosis was 300\xa0mg: boven de EU-bovengrens."},chloride:{fibromyalgia:"Een maand lang 100\xa0mg gaf over het geheel geen verschil. Het is \xe9\xe9n onderzoek, uit 2022."},"chloride-topical":{transdermal:"Een warm bad kan prettig zijn. Dat er magnesium door de huid komt, is niet bewezen.","muscle-cramps":Ow,sleep:Ow},sulfate:{transdermal:"In een bad of voetenbad telt het niet mee. Het bekende badonderzoek is nooit in een tijdschrift verschenen."},threonate:{concentration:"Er zijn kleine onderzoeken, met een band met de maker. Onafhankelijk onderzoek lazen we niet."},hydroxide:{constipation:"Dit is een erkend laxeermiddel. Dan is het een medicijn, geen supplement."}};function Tw(e){const t=function(e){return t=>{const n=e.hours(xu(t,"hoursAfterMedicine"));return Mu(t,"hoursBeforeMedicine")?xu(t,"hoursBeforeMedicine")===xu(t,"hoursAfterMedicine")?`Houd er minstens ${n} tussen.`:`Neem magnesium minstens ${n} na dit middel, of minstens ${e.hours(xu(t,"hoursBeforeMedicine"))} ervoor.`:`Neem eerst dit middel en pas minstens ${n} later magnesium. Neem magnesium op dezelfde dag nooit erv\xf3\xf3r.`}}(e),n=(e,n)=>o=>`${e} ${t(o)} ${n}`,o="Twijfel je, vraag het je apotheker.";return{"medicine-tetracyclines":{title:"Antibioticum: houd tijd ertussen",text:n("Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.",o)},"medicine-quinolones":{title:"Antibioticum: houd veel tijd ertussen",text:n("Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.",o)},"medicine-bisphosphonates":{title:"Botmedicijn: altijd als eerste",text:n("Magnesium houdt de opname van dit botmedicijn tegen.",`Volg verder de bijsluiter. ${o}`)},"medicine-levothyroxine":{title:"Schildkliermedicijn: houd tijd ertussen",text:n("Magnesium kan de opname van je schildkliermedicijn verminderen.",o)},"medicine-loop-thiazide-diuretics":{title:"Plaspillen: vertel het je arts",text:()=>"Met deze plaspillen kun je meer magnesium uitplassen. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten. Ga gewoon door met je plaspillen."},"medicine-potassium-sparing-diuretics":{title:"Kaliumsparende plaspillen: eerst je arts",text:()=>"Deze plaspillen houden magnesium vast in je lichaam. Extra magnesium kan zich dan ophopen. Overleg eerst met je arts, ook als je al magnesium neemt."},"medicine-ppi":{title:"Maagzuurremmer: vertel het je arts",text:()=>"Bij lang gebruik van een maagzuurremmer kan het magnesium in je bloed dalen. Vraag je arts of meten zin heeft. Ga door met je medicijn tot je arts iets anders zegt."},"medicine-aminoglycosides":{title:"Dit antibioticum: eerst je arts",text:()=>"Samen met magnesium kan dit antibioticum je spieren zwakker maken. Overleg eerst met de arts die het geeft, ook als je al magnesium neemt."},"medicine-muscle-relaxants":{title:"Operatie: vertel wat je gebruikt",text:()=>"Magnesium kan spierverslappers sterker laten werken, vooral magnesium via een infuus. Vertel de arts of anesthesist wat je gebruikt, ook supplementen. Neem zelf geen magnesium voordat je dat hebt gedaan."},"medicine-digoxin":{title:"Digoxine: eerst je arts",text:()=>"Bij digoxine moet de hoeveelheid magnesium in je bloed kloppen, niet te laag en niet te hoog. Overleg eerst met je arts of apotheker, ook als je al magnesium neemt."},"medicine-gabapentin":{title:"Gabapentine: houd tijd ertussen",text:n("Magnesium kan de opname van gabapentine verminderen.",o)},"medicine-mg-antacids-laxatives":{title:"Dit middel levert zelf magnesium",text:()=>"Magnesium uit een maagzuurmiddel of laxeermiddel telt mee voor de bovengrens. Kijk op het etiket hoeveel erin zit, en vraag je apotheker als het er niet staat."},"medicine-calcium":{title:"Calcium: op een ander moment",text:n("Veel calcium kan de opname van magnesium verminderen.",o)},"medicine-zinc":{title:"Zink: op een ander moment",text:n("Heel veel zink kan de magnesiumbalans verstoren.","Vraag je apotheker of die hoge dosis zink nodig is.")},"medicine-iron":{title:"IJzer: houd tijd ertussen",text:n("Magnesium kan de opname van ijzer verminderen.",o)},"medicine-other-binders":{title:"Dit medicijn: houd tijd ertussen",text:n("Magnesium kan de opname van dit medicijn verminderen.","Overleg met je apotheker, ook als je al magnesium neemt.")},"medicine-fluoride":{title:"Fluoridetabletten: houd tijd ertussen",text:n("Magnesium kan de opname van fluoride verminderen.",o)},"medicine-other-losers":{title:"Dit medicijn: eerst je arts",text:()=>"Dit medicijn kan het magnesium in je bloed laten dalen. Je arts houdt dat in de gaten. Overleg eerst, ook als je al magnesium neemt."},"medicine-hiv-integrase":{title:"Hiv-medicijn: eerst je arts",text:()=>"Magnesium kan de opname van dit hiv-medicijn verminderen. Overleg eerst met je behandelaar of apotheker, ook als je al magnesium neemt."},"medicine-calcium-channel-blockers":{title:"Bloeddrukverlager: vertel het je arts",text:()=>"Samen met veel magnesium, vooral via een infuus, kan je bloeddruk te laag worden. Overleg met je arts, ook als je al magnesium neemt."},"medicine-other":{title:"Ander medicijn: vraag je apotheker",text:t=>"Vraag je apotheker of magnesium bij dit medicijn past."+(Mu(t,"hoursAfterMedicine")?` Houd intussen ${e.hours(xu(t,"hoursAfterMedicine"))} tussen magnesium en elk medicijn.`:"")}}}const Dw="Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.",Ew=e=>`Neem je magnesium en voel je je erg zwak, suf of misselijk? Bel dan vandaag je huisarts. Adem je moeilijk of word je steeds suffer? Bel ${zu(e).emergency}.`,Fw={"condition-renal-severe":{title:"Je nieren: eerst je arts",text:e=>`Je nieren kunnen magnesium niet goed afvoeren. Dan kan het zich ophopen. Overleg eerst met je arts, ook over een laxeermiddel of maagzuurmiddel met magnesium. ${Dw} ${Ew(e)}`},"condition-renal-mild":{title:"Je nieren: eerst je arts",text:e=>`Bij minder goed werkende nieren kan magnesium zich ophopen. Overleg eerst met je arts. ${Dw} ${Ew(e)}`},"condition-myasthenia":{title:"Myasthenia gravis: eerst je neuroloog",text:()=>`Magnesium kan spierzwakte erger maken. Dat is vooral gezien bij magnesium via een infuus. Overleg eerst met je arts of neuroloog. ${Dw}`},"condition-heart-block":{title:"Je hart: eerst je cardioloog",text:()=>`Magnesium kan de prikkels in je hart vertragen. Overleg eerst met je arts of cardioloog. ${Dw}`},"condition-diabetes":{title:"Diabetes: overleg met je arts",text:()=>"Vraag je arts of je nieren goed werken, en of magnesium past bij je medicijnen. Pas je diabetesmedicijnen niet zelf aan."},"condition-gi-disease":{title:"Maag of darmen: eerst je arts",text:()=>"Bij ziekte van maag of darmen neem je magnesium soms anders op. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten en een passende vorm kiezen."},"condition-alcohol":{title:"Alcohol: eerst je huisarts",text:()=>"Praat met je huisarts. Die kan je helpen en kijkt of er iets gemeten moet worden. Een supplement vervangt die hulp niet."},"condition-refeeding":{title:"Lang weinig gegeten: bel je huisarts",text:()=>"Bel vandaag je huisarts. Als je weer gaat eten, kunnen de zouten in je bloed snel veranderen. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"condition-dehydration":{title:"Uitdroging of nierstenen: eerst je arts",text:()=>`Dit is een reden om nu niet zelf magnesium te nemen. Overleg eerst met je arts. ${Dw}`},"condition-older-frail":{title:"Kwetsbare gezondheid: eerst je arts",text:()=>"Overleg met je arts over je nieren en je medicijnen, ook als je al magnesium neemt. Laxeermiddelen met magnesium tellen mee."},"condition-other":{title:"Onder behandeling: eerst je arts",text:()=>"We kennen je ziekte niet, dus we raden niets aan. Vraag je arts of apotheker of magnesium bij je past."}},Lw=Object.fromEntries(Object.entries({"palpitations-alarm":"Bel nu om hulp",palpitations:"Hartkloppingen: eerst je huisarts","stroke-signs":"Bel nu om hulp",hypermagnesaemia:"Bel nu om hulp","hypermagnesaemia-early":"Neem contact op met je huisarts of apotheker","diarrhoea-persists":"Diarree: bel je huisarts","blood-in-stool":"Bloed bij je ontlasting: bel vandaag je huisarts","seizure-tetany":"Bel nu om hulp","ppi-symptoms":"Bel vandaag je huisarts",insomnia:"Lang slecht slapen: ga naar je huisarts","sleep-apnoea":"Snurken en slaperig: ga naar je huisarts",depression:"Somber of angstig: praat met je huisarts","suicidal-thoughts":"Praat nu met iemand","weight-loss":"Ongewild afgevallen: ga naar je huisarts","fatigue-long":"Langdurig moe: ga naar je huisarts",burnout:"Langdurige stress: praat met een arts","calf-clot":"Pijnlijke kuit: bel vandaag je huisarts","leg-cramps-new":"Krampen: vraag je huisarts of apotheker",rls:"Onrust in je benen: ga naar je huisarts","headache-alarm":"Bel nu om hulp","headache-chronic":"Vaak hoofdpijn: ga naar je huisarts","pre-eclampsia":"Bel nu je verloskundige of het ziekenhuis",kidney:"Je nieren: eerst je arts","refeeding-criteria":"Lang weinig gegeten: bel je huisarts","deficiency-not-by-symptoms":"Klachten zeggen niet of je te weinig magnesium hebt"}).map(([e,t])=>[`flag-${e}`,Su(t,$w[e].message)])),Bw={"takes-orotate":{title:"Magnesiumorotaat: eerst je apotheker of arts",text:()=>"Je neemt magnesiumorotaat. Die vorm is in de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. Zelf gekocht? Ga er niet mee door zonder overleg met je apotheker. Op recept? Verander zelf niets en vraag het de arts die het voorschreef."},"takes-threonate-expecting":{title:"L-threonaat: niet bij zwangerschap of borstvoeding",text:()=>"Je neemt magnesium-L-threonaat. Die vorm is niet toegelaten bij zwangerschap en borstvoeding. Zelf gekocht? Ga er niet mee door zonder overleg met je verloskundige of arts. Op recept? Verander zelf niets en vraag het de arts die het voorschreef."},"takes-threonate-minor":{title:"L-threonaat: niet onder de 18 jaar",text:()=>"Magnesium-L-threonaat is alleen toegelaten voor volwassenen. Zelf gekocht? Ga er niet mee door zonder overleg met je arts of apotheker. Op recept? Verander zelf niets en vraag het de arts die het voorschreef."},"takes-laxative-form":{title:"Een laxeermiddel is geen supplement",text:()=>"Je vulde magnesiumsulfaat (bitterzout) of magnesiumhydroxide in als supplement. Dat zijn laxeermiddelen, niet bedoeld voor elke dag. Daarom maken we er geen dagplan van. Vraag je apotheker of je ermee door kunt gaan. Op recept? Verander zelf niets en vraag het de arts die het voorschreef."}},Nw=(e,t,n)=>o=>`${e} Zonder dat te weten geven we geen uitkomst. ${t}${n?` ${n(zu(o))}`:""}`;function qw(e){const t=(t,n)=>e.mg(xu(t,n)),n=e=>`Overleg met je verloskundige of arts, ook als je al magnesium neemt.${(e=>{if(!Mu(e,"referenceLowMg"))return"";const n=` De aanbeveling is nu ${t(e,"referenceLowMg")} per dag, uit eten en supplementen samen`;return"us"===e.standard?`${n}.`:`${n}. Er komt niets bij.`})(e)}${Mu(e,"ceilingMg")?` Neem uit supplementen samen niet meer dan ${t(e,"ceilingMg")} per dag, tenzij je arts het voorschreef.`:""} Neem geen L-threonaat.`;return{"age-under-4":{title:"Jonger dan 4 jaar",text:()=>"Voor kinderen onder de 4 jaar is geen bovengrens vastgesteld. Vraag je huisarts of het consultatiebureau om advies. Geef tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"age-4-17":{title:"Jonger dan 18 jaar",text:()=>"Voor kinderen en jongeren raden we geen supplement aan. Begin bij het eten. Neem je er al een, of denk je eraan? Overleg met de huisarts of apotheker."},pregnant:{title:"Zwanger: vraag je verloskundige",text:n},breastfeeding:{title:"Borstvoeding: vraag je verloskundige of arts",text:n},"pregnant-minor":{title:"Jonger dan 18 en zwanger of borstvoeding: eerst je verloskundige",text:()=>"In jouw situatie geven we geen uitkomst. Je verloskundige of huisarts kijkt met je mee. Maak daar een afspraak, ook als je al magnesium neemt."},"no-reference-intake":{title:"Geen aanbeveling bekend",text:()=>"Voor jouw leeftijd en situatie is geen aanbeveling vastgesteld. Daarom rekenen we niet verder. Vraag je verloskundige of arts wat voor jou geldt."},"unsure-age":{title:"Je leeftijd is niet bekend",text:Nw("De aanbeveling hangt af van je leeftijd.","Je apotheker of huisarts kan je verder helpen.")},"unsure-life-stage":{title:"Zwanger of borstvoeding: niet zeker",text:Nw("Je weet niet zeker of je zwanger bent, of hebt dit niet ingevuld.","Doe eerst een test, of vraag je verloskundige of huisarts.")},"unsure-conditions":{title:"Je weet niet of je een van deze ziekten hebt",text:Nw("Bij sommige ziekten past magnesium niet.","Je huisarts kan dit voor je nakijken.")},"unsure-medicines":{title:"Je weet niet welke medicijnen je gebruikt",text:Nw("Sommige medicijnen gaan niet samen met magnesium.","Je apotheker ziet meteen wat je gebruikt. Vraag het daar.")},"unsure-red-flags":{title:"Je twijfelt over een klacht",text:Nw("Bij sommige klachten moet eerst een arts meekijken.","Bel vandaag je huisarts of de huisartsenpost.",({emergency:e})=>`Kan het ernstig zijn, of wordt het erger? Bel ${e}.`)},"unsure-supplements":{title:"Je weet niet hoeveel magnesium je al neemt",text:Nw("Alles samen mag niet boven de bovengrens komen.","Neem de verpakking mee naar je apotheker.")},"hours-not-kept":{title:"Er past geen moment tussen je medicijnen",text:()=>"Op jouw dag is er geen moment dat genoeg afstand houdt tot je medicijnen. Weten we je tijden niet, dan gaan we uit van gewone tijden. Neem je je medicijnen op andere tijden? Vul die in als dat kan, of vraag het je apotheker. Verschuif je medicijnen niet zelf."},"above-upper-level":{title:"Je zit al boven de bovengrens",text:e=>`${Mu(e,"supplementMgHigh")?`Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je tot ${t(e,"supplementMgHigh")} per dag.`:"Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je al veel."}${Mu(e,"ceilingMg")?` De grens is ${t(e,"ceilingMg")}.`:""} Neem er niets bij. Overleg met je arts of apotheker. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`}}}function Ww(e){const t=t=>Mu(t,"gapMg")?`ongeveer ${e.mg(xu(t,"gapMg"))}`:"iets";return{"enough-from-food":{title:"Je komt al aan de aanbeveling",text:()=>"Met wat je nu eet en gebruikt, haal je de aanbeveling. Meer is niet nodig."},"minor-food-first":{title:"Eten eerst",text:()=>"Tot 18 jaar kijken we alleen naar het eten. Een supplement is iets om met een arts te bespreken."},"food-unsure":{title:"We weten niet wat je eet",text:()=>"Zonder je eetpatroon kunnen we niet zeggen of je iets mist. Begin daarom bij het eten. Weet je het later wel, vul het dan in."},"small-gap":{title:"Het verschil is klein",text:n=>`Je komt ${t(n)} per dag onder de aanbeveling uit.${Mu(n,"formFromGapMg")?` Minder dan ${e.mg(xu(n,"formFromGapMg"))} vul je makkelijk aan met eten.`:" Zo weinig vul je makkelijk aan met eten."}`},"estimate-may-close":{title:"Misschien haal je het al",text:()=>"We schatten wat je eet, en dat is nooit precies. Aan de bovenkant van de schatting haal je de aanbeveling al. Daarom eerst eten."},"prefers-skin":{title:"Via de huid telt niet mee",text:()=>"Dat magnesium door de huid wordt opgenomen, is niet bewezen. Een olie of bad telt daarom niet mee. Het verschil vul je aan met eten."},"no-room":{title:"Weinig ruimte onder de bovengrens",text:t=>(Mu(t,"roomMg")?`Je hebt nog ${e.mg(Math.max(0,xu(t,"roomMg")))} ruimte`:"Je hebt weinig ruimte")+" voor magnesium uit supplementen. Vul het verschil daarom aan met eten. Magnesium uit eten telt niet mee voor de bovengrens."},"gap-needs-supplement":{title:"Je komt onder de aanbeveling uit",text:e=>`Volgens je antwoorden kom je ${t(e)} per dag onder de aanbeveling uit. Dat kun je aanvullen met eten, met een supplement of met allebei.`}}}const Hw={"note-stress":{title:"Stress verandert de aanbeveling niet",text:()=>"Geen voedingsnorm telt er bij stress iets bij. Daarom verhogen we de hoeveelheid niet. Houdt de stress aan? Praat met je huisarts of bedrijfsarts."},"note-sport":{title:"Sporters hebben dezelfde aanbeveling",text:()=>"Een overzicht uit 2006 noemt 10 tot 20% extra als mogelijk. Geen voedingsnorm nam dat over, dus we tellen niets op."},"note-slow":{title:"Trage darmen: vraag je apotheker",text:()=>"Magnesiumoxide en magnesiumhydroxide zijn ook laxeermiddelen. Gebruik ze niet op eigen houtje om je stoelgang te veranderen. Vraag je apotheker wat bij je past, en ga naar je huisarts als je stoelgang ineens anders is."},"note-cycle":{title:"Menstruatie, pil en overgang: dezelfde aanbeveling",text:()=>"Rond de menstruatie, bij de pil en in de overgang geldt geen hogere aanbeveling. Verander zelf niets aan de pil."},"note-65-plus":{title:"Vanaf 65 jaar: dezelfde aanbeveling",text:()=>"De aanbeveling blijft gelijk als je ouder wordt. Je nieren kunnen wel minder goed gaan werken. Weet je niet hoe het met je nieren is, of neem je laxeermiddelen? Overleg dan eerst met je arts of apotheker."},"note-teen":{title:"Tieners: begin bij het eten",text:()=>"Het is niet zeker dat tieners in Nederland genoeg magnesium binnenkrijgen. Kijk eerst wat het eten kan bijdragen."}};function Rw(e){const t=(t,n)=>e.mg(xu(t,n)),n=t=>{const n=Du(e,t);return`Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je ${n?`${n} per dag`:"veel"}.`},o=e=>0===e.supplementMgHigh,s=e=>o(e)?"Met wat je eet":"Met eten en supplementen samen",a=e=>o(e)?"":xu(e,"supplementMgHigh")>xu(e,"euLevelMg")?` Uit supplementen krijg je meer dan de Europese bovengrens van ${t(e,"euLevelMg")}.`:` Wat je uit supplementen krijgt, komt niet boven de bovengrens${Mu(e,"upperLevelMg")?` van ${t(e,"upperLevelMg")}`:""}.`;return{"dose-above":{title:"Boven de bovengrens",titleOf:zw,text:e=>`${(e=>Mu(e,"supplementMgAtLeast")?`Uit wat je al invulde, krijg je tot ${t(e,"supplementMgAtLeast")} per dag.`:n(e))(e)}${Mu(e,"upperLevelMg")?` De bovengrens is ${t(e,"upperLevelMg")}.`:""}`},"dose-above-bought":{title:"Neem minder van wat je zelf kocht",text:e=>`${(e=>{const t="Neem minder van de supplementen die je zelf kocht";return xu(e,"unplannedMg")>xu(e,"upperLevelMg")?`${t}.`:`${t}, in elk geval tot je niet meer boven de bovengrens zit.`})(e)} Dunne ontlasting is meestal het eerste teken dat het te veel is. Overleg met je arts of apotheker. Kreeg je iets op recept? Verander daar zelf niets aan en overleg met de arts die het voorschreef.`},"dose-above-antacid":{title:"Maagzuur- of laxeermiddel: volg de bijsluiter",text:()=>"Een maagzuurmiddel of laxeermiddel telt hierin mee. Volg de bijsluiter en vraag je apotheker hoeveel je mag nemen, en hoe lang."},"dose-food-unsure":{title:"Het totaal kunnen we niet zeggen",text:e=>`We weten niet hoeveel magnesium je uit eten haalt. Daarom kunnen we niet zeggen of je de aanbeveling haalt.${a(e)}`},"dose-below":{title:"Onder de aanbeveling",text:e=>`${s(e)} kom je ${Mu(e,"shortMg")?`ongeveer ${t(e,"shortMg")} per dag`:"iets"} onder de aanbeveling uit. Dat kun je aanvullen met eten.${a(e)}`},"dose-within":{title:"Je haalt de aanbeveling",titleOf:e=>Pu(e)?"Je haalt de aanbeveling":"Waarschijnlijk haal je de aanbeveling",text:e=>Pu(e)?`${s(e)} haal je de aanbeveling. Meer is niet nodig.${a(e)}`:`${s(e)} haal je waarschijnlijk de aanbeveling.${a(e)}`},"dose-prescribed":{title:"Op recept: volg wat je arts voorschreef",text:e=>`Een arts schreef je magnesium voor${Mu(e,"prescribedMg")?`, tot ${t(e,"prescribedMg")} per dag`:""}. Verander daar zelf niets aan. Heb je een vraag over de hoeveelheid of het moment? Overleg met de arts die het voorschreef.`},"dose-over-eu-level":{title:"Boven de Europese bovengrens",text:e=>`${n(e)} Dat is meer dan de Europese bovengrens${Mu(e,"euLevelMg")?` van ${t(e,"euLevelMg")}`:""}, en niet meer dan de Amerikaanse${Mu(e,"upperLevelMg")?` van ${t(e,"upperLevelMg")}`:""}. Dunne ontlasting komt dan vaker voor. Daarom maken we er geen dagplan van. Overleg met je arts over deze hoeveelheid.`},"dose-child-us-level":{title:"Amerika houdt voor kinderen een lagere grens aan",text:e=>`De Amerikaanse bovengrens voor deze leeftijd is lager${Mu(e,"usLevelMg")?`: ${t(e,"usLevelMg")}`:""}. Overleg met de huisarts of apotheker.`},"dose-not-planned":{title:"Hiervoor maken we geen dagplan",text:()=>"Wat op recept is, en een maagzuur- of laxeermiddel, plannen we niet. Volg de verpakking of je arts."},"dose-label-impossible":{title:"Een etiket kan niet kloppen",text:()=>"Op een etiket staat meer magnesium dan er in die stof past. Er zit dan vaak ook een andere vorm in, zoals oxide. We rekenen met de hoeveelheid magnesium op het etiket. Vraag je apotheker of de verkoper wat erin zit."}}}function Uw(e,{lowPercent:t,highPercent:n},o){const s=e.number(n);return t===n?s:`${e.number(t)}${o}${s}`}const Iw={quiz:"de vragenlijst",dose:"de dosischeck"};function Gw(e){return{grams:({food:e})=>`${e}: gram`,unit:"g",error:({most:t})=>`Vul een getal in, groter dan 0 en niet groter dan ${e.number(t)}.`,fewer:({food:e})=>`${e}: een portie minder`,more:({food:e})=>`${e}: een portie meer`,remove:({food:e})=>`Haal weg: ${e}`,notMeasured:"niet gemeten",full:({most:t})=>`Er staan er ${e.number(t)} op je dag. Meer past hier niet.`,most:({most:t})=>`Meer dan ${e.number(t)}\xa0g past hier niet.`,clear:"Maak leeg"}}function Vw(e){const t=({mg:t})=>`Samen ${e.mg(t)}.`;return{added:({food:e,mg:n})=>`${e} staat op je dag. ${t({mg:n})}`,changed:({food:e,mg:n})=>`${e} aangepast. ${t({mg:n})}`,removed:({food:e,mg:n})=>`${e} weggehaald. ${t({mg:n})}`,total:t}}function Kw(e){const{mgFromTo:t}=e;return{total:({mg:t})=>`${e.mg(t)} magnesium`,rest:({mg:t})=>`Daarvan is ongeveer ${e.mg(t)} een schatting voor de rest van je dag.`,notCounted:({foods:e,count:t})=>`Niet meegeteld, want niet gemeten: ${e}. ${1===t?"Daar":"Daar samen"} kan wel magnesium in zitten.`,improbable:"Dit is erg veel voor een dag. Kloppen de hoeveelheden?",share:t=>`Dit is ${Uw(e,t," tot ")} procent van de aanbeveling.`,askWhole:"Is dit alles wat je op een dag eet? Kies het hieronder.",gap:({lowMg:n,highMg:o})=>o<=0?"Dat is genoeg voor een dag.":n<=0?`Dat is misschien al genoeg: nog hoogstens ${e.mg(o)} tot de aanbeveling.`:`Nog ${t(n,o)} tot de aanbeveling.`,shortGap:({lowMg:t,highMg:n})=>n<=0?"genoeg":t<=0?`nog hoogstens ${e.mg(n)}`:`nog ${e.mgRange(t,n)}`,shortShare:t=>`${Uw(e,t,"\u2013")}%`,noReference:"Voor deze leeftijd of situatie is er geen aanbeveling."}}function Yw(e){return{day:"Maak er een dagmenu van",example:"Laat een voorbeelddag zien",week:"Laat een week zien",dayHeading:"Dagmenu",weekHeading:"Weekmenu",lead:"Gewone porties, met wat er ongeveer in zit. Ruil gerust.",dayOf:({index:t})=>`Dag ${e.number(t)}`,meals:{breakfast:"Ontbijt",lunch:"Lunch",dinner:"Avondeten",snack:"Tussendoor"},beside:({foods:t,mg:n})=>`Daarbij komt wat al op je dag staat: ${t} (${e.mg(n)}).`,total:({mg:t})=>`Samen ${e.mg(t)}`,short:({mg:t})=>`Hiermee kom je nog niet op ${e.mg(t)}.`,none:"We vonden geen menu dat hierbij past.",take:"Zet dit op mijn dag",takeOf:({index:t})=>`Zet dit op mijn dag: dag ${e.number(t)}`,close:"Sluit het menu"}}const Zw={vegetables:"Groente",fruit:"Fruit",legumes:"Peulvruchten","nuts-seeds":"Noten en zaden","grains-bread":"Granen en brood","dairy-eggs":"Zuivel en eieren","fish-seafood":"Vis","meat-poultry":"Vlees en kip","meat-alternatives":"Vleesvervangers","chocolate-sweets":"Chocolade en zoet",drinks:"Dranken","herbs-spices-other":"Kruiden en overig"},Jw={raw:"Rauw",cooked:"Gekookt",baked:"Uit de oven",fried:"Gebakken of gefrituurd",roasted:"Geroosterd of gebrand",dried:"Gedroogd",dry:"Droog, nog niet gekookt",canned:"Uit blik of pot",smoked:"Gerookt",pickled:"Ingelegd",processed:"Bewerkt","as-sold":"Zoals je het koopt",drink:"Om te drinken"},Qw={name:{ascending:"Gesorteerd op naam, van A tot Z.",descending:"Gesorteerd op naam, van Z tot A."},"mg-per-portion":{ascending:"Gesorteerd op magnesium per portie, van weinig naar veel.",descending:"Gesorteerd op magnesium per portie, van veel naar weinig."},"mg-per-100g":{ascending:"Gesorteerd op magnesium per 100 gram, van weinig naar veel.",descending:"Gesorteerd op magnesium per 100 gram, van veel naar weinig."}};function Xw({number:e,mg:t}){return{label:({food:e})=>`Meer over ${e}`,source:"Bron",sourceNumber:({source:e,number:t})=>`${e}, nummer ${t}`,sources:{"usda-sr28":"USDA SR28 (2015)","ciqual-2025":"Anses, Ciqual 2025"},match:{exact:"Gemeten bij ditzelfde voedingsmiddel.",close:"Gemeten bij bijna hetzelfde: een ander ras, deel of recept.",proxy:"Gemeten bij iets dat erop lijkt. Zie het als een schatting."},kind:"Soort",perOunce:({mgPerOunce:e,mg:n})=>`Lees je elders ${t(e)} per ons? Dat hoort bij de Amerikaanse ounce van 28 gram. Een ons is 100 gram, en daar zit ${t(Math.round(n))} in.`,cookingLoss:"Bij het koken gaat een deel van het magnesium naar het kookwater. Dat verlies zit al in dit getal.",soaking:"Week je dit eerst? Dan kan een deel van het magnesium in het weekwater blijven.",noSoaking:"Weken is niet nodig: een deel van het magnesium kan in het weekwater blijven.",soakedAlready:"Wat er bij het weken in het water achterblijft, is al van dit getal af.",tablesDiffer:({mg:e,otherMg:n})=>`Een andere voedingstabel geeft ${t(n)} per 100 gram, hier staat ${t(Math.round(e))}. Reken er dus niet te precies mee.`,kindsDiffer:({mg:e,otherMg:n})=>`Hier staat ${t(Math.round(e))} per 100 gram. Voor een andere soort of bereiding geeft dezelfde tabel ${t(Math.round(n))}.`,selenium:"Paranoten bevatten veel selenium. Wissel ze af met andere noten.",brand:"Dit verschilt veel per merk: kijk op het etiket.",dryWeight:"Deze portie is ongekookt gewogen. Gekookt weegt ze twee tot drie keer zoveel.",noSource:"Bij dit getal staat geen bron.",portionNote:({grams:t})=>`De gewone portie is ${e(t,2)} gram. De volgorde per portie gaat daarvan uit.`}}const ev={food:"Voedingsmiddel",category:"Soort",state:"Bereiding",portion:"Portie",grams:"Gram per portie",perPortion:"Magnesium per portie (mg)",per100g:"Magnesium per 100 g (mg)",lowPercent:"Deel van de dag, laag (%)",highPercent:"Deel van de dag, hoog (%)",source:"Bron"},tv=({mg:e})=>({heading:"Goed om te weten",cooking:"Koken: een deel van het magnesium gaat naar het kookwater. Met weinig water koken of stomen scheelt. Eet je het vocht mee, zoals in soep, dan krijg je het alsnog binnen.",soaking:"Weken: ook in weekwater kan wat magnesium achterblijven. De getallen van gekookte bonen gelden voor bonen die al geweekt en gekookt zijn.",ounce:"Ons of ounce: een ons is 100 gram. Amerikaanse lijstjes rekenen per ounce, en dat is 28 gram. Daardoor lees je soms een te laag getal \u201cper ons\u201d.",unmeasured:"Niet gemeten is iets anders dan 0. Er kan wel magnesium in zitten.",tables:"Tabellen verschillen: ras, grond, merk en bereiding maken uit. Zie elk getal als een goede schatting.",label:({mg:t})=>`Etiketwaarde: op etiketten staat het percentage van ${e(t)} per dag, voor iedereen hetzelfde.`}),nv="Geen van deze",ov="Weet ik niet",sv={"signs-now":{title:"Heb je nu een van deze klachten?",label:"Klachten nu",hint:"Hiervoor is eerst hulp nodig, geen supplement. Daarom vragen we het als eerste.",none:nv,unsure:"Ik twijfel",error:'Kies een klacht, of kies "Geen van deze".'},age:{title:"Hoe oud ben je?",label:"Leeftijd",hint:"De aanbeveling verschilt per leeftijd.",error:"Vul je leeftijd in, van 0 tot 120 jaar."},sex:{title:"Voor wie rekenen we?",label:"Geslacht",hint:"De aanbeveling is voor vrouwen en mannen anders.",choices:{female:"Vrouw",male:"Man"},unsure:"Zeg ik liever niet",error:"Kies een antwoord."},"life-stage":{title:"Ben je zwanger of geef je borstvoeding?",label:"Zwanger of borstvoeding",choices:{none:"Nee",pregnant:"Ik ben zwanger",breastfeeding:"Ik geef borstvoeding"},unsure:ov,error:"Kies een antwoord."},conditions:{title:"Geldt een van deze voor jou?",label:"Gezondheid",hint:"Dan kijkt er eerst een arts of apotheker mee.",none:nv,unsure:ov,error:'Kies wat voor je geldt, of kies "Geen van deze".'},medicines:{title:"Gebruik je medicijnen?",label:"Medicijnen",hint:"Ook zonder recept. Sommige middelen en magnesium hebben een paar uur afstand nodig.",none:"Ik gebruik geen medicijnen",unsure:ov,error:'Kies je medicijnen, of kies "Ik gebruik geen medicijnen".'},supplements:{title:"Neem je al iets met magnesium?",label:"Magnesium dat je al neemt",hint:"Supplementen, multivitamines, maagzuurmiddelen en laxeermiddelen tellen samen. Wat je op de huid gebruikt, telt niet mee.",none:"Nee, niets met magnesium",unsure:"Ja, maar ik weet niet hoeveel",error:'Vul in wat je neemt, of kies "Nee, niets met magnesium".'},goals:{title:"Waar gaat het je om?",label:"Onderwerp",hint:"Je mag er meer kiezen. Je onderwerp verandert niet hoeveel je nodig hebt.",none:"Geen bepaald onderwerp",error:'Kies een onderwerp, of kies "Geen bepaald onderwerp".'},stress:{title:"Hoeveel stress heb je de laatste tijd?",label:"Stress",hint:"Je antwoord verandert niet hoeveel magnesium je nodig hebt.",choices:{low:"Weinig",some:"Soms, ik kan het aan",high:"Veel, of al lang"},unsure:ov,error:"Kies een antwoord."},sport:{title:"Hoeveel uur per week sport je?",label:"Uren sport per week",hint:"Een schatting is goed genoeg. Je antwoord verandert niet hoeveel magnesium je nodig hebt.",unsure:ov,error:"Vul een aantal uren in, van 0 tot 100."},"signs-topic":{title:"Herken je een van deze?",label:"Klachten bij je onderwerp",hint:"Hiermee ga je beter eerst naar je huisarts of apotheker.",none:nv,unsure:"Ik twijfel",error:'Kies wat je herkent, of kies "Geen van deze".'},stomach:{title:"Hoe zijn je maag en buik meestal?",label:"Maag en buik",choices:{robust:"Prima, zelden last",sensitive:"Gevoelig, snel last",slow:"Traag, moeilijke stoelgang"},unsure:ov,error:"Kies een antwoord."},diet:{title:"Hoe vaak eet je dit?",label:"Eten",hint:"Tel porties per week. Een schatting is goed genoeg.",unsure:ov,error:"Vul bij elke groep een getal in. Eet je iets niet, vul dan 0 in."},avoid:{title:"Eet je iets hiervan niet?",label:"Eet ik niet",hint:"Dan laten we het weg bij de voorbeelden.",choices:{nuts:"Noten en pinda\u2019s",gluten:"Gluten",fish:"Vis",dairy:"Melk en zuivel",soy:"Soja",animal:"Vlees, vis, ei en zuivel (veganistisch)"},none:"Ik eet alles",error:'Kies wat je niet eet, of kies "Ik eet alles".'},prefer:{title:"Hoe neem je een supplement het liefst?",label:"Voorkeur",hint:"Dit verandert niet hoeveel je nodig hebt. Magnesium op de huid telt niet mee.",choices:{"few-units":"Zo weinig mogelijk pillen",powder:"Poeder of bruistablet",liquid:"Vloeibaar",skin:"Op de huid",any:"Maakt me niet uit"},error:"Kies een antwoord."}},av=e=>()=>`Vaak gekozen bij ${e}. Tussen vormen is geen verschil bewezen.`,rv=e=>()=>`Ook wel gekozen bij ${e}. Tussen vormen is geen verschil bewezen.`,iv={breakfast:"bij het ontbijt",lunch:"bij de lunch",dinner:"bij het avondeten",bedtime:"voor het slapengaan"};function lv(e){return{heading:"Je dag",total:({mg:t})=>`${e.mg(t)} puur magnesium per dag`,moment:({at:t,moment:n,mg:o})=>`${e.clock(t)}, ${iv[n]}: ${e.mg(o)}`,moments:iv,elemental:"Puur magnesium is het magnesium zelf, zonder de stof waaraan het vastzit. Dat getal staat op het etiket.",start:({days:t,mg:n,thenMg:o})=>`Begin de eerste ${e.days(t)} met ${e.mg(n)} per dag. Daarna ${e.mg(o)} per dag.`,split:({mg:t,times:n})=>`Verdeel ${e.mg(t)} over ${e.number(n)} momenten op een dag.`,withMeal:"Neem het in bij het eten, met een glas water.",lower:"Wordt je ontlasting dun? Neem dan minder.",review:({days:t})=>`Kijk na ${e.days(t)} of je het nog nodig hebt. Vul dit dan nog eens in: misschien eet je inmiddels anders.`,stopWhen:"Neem het niet meer als je dit merkt:",stopSigns:{"flag-diarrhoea-persists":()=>"Diarree. Is die na twee dagen zonder magnesium niet over? Bel je huisarts. Zie je bloed? Bel vandaag je huisarts.","flag-hypermagnesaemia-early":()=>"Misselijk, rood en warm in je gezicht of erg slaperig: bel vandaag je huisarts of apotheker.","flag-hypermagnesaemia":({emergency:e})=>`Zwakke spieren, sufheid, een trage hartslag of moeite met ademen: bel ${e}.`},medicine:"Medicijn",dose:"Magnesium",keepFree:"Geen magnesium",gapBoth:({medicine:t,hoursAfter:n,hoursBefore:o})=>n===o?`${t}: houd er minstens ${e.hours(n)} tussen.`:`${t}: neem magnesium minstens ${e.hours(n)} erna, of minstens ${e.hours(o)} ervoor.`,medicineFirst:({medicine:t,hours:n})=>`${t}: altijd als eerste. Neem magnesium minstens ${e.hours(n)} later.`,assumedTimes:({medicine:e,times:t})=>`${e}: we gaan uit van ${t}. Neem je het op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.`,assumedMeals:"We gaan uit van gewone etenstijden. Eet je op andere tijden, schuif dan mee. De uren tot je medicijnen blijven gelden.",goodToKnow:"Bij het innemen: vaste tijd, vergeten, koffie en vezels",keeping:{time:{title:"Vaste tijd",text:"Neem het elke dag rond dezelfde tijd. Over het tijdstip zelf lazen we geen onderzoek."},missed:{title:"Vergeten",text:"Een keer vergeten? Sla die over en neem niet dubbel."},term:{title:"Hoelang",text:"We beloven geen effect en geen termijn. Je kijkt na een paar weken alleen of je het nog nodig hebt."},drinks:{title:"Koffie, suiker en alcohol",text:"Dat koffie of suiker magnesium wegneemt, vonden we nergens. Ben je afhankelijk van alcohol? Praat dan eerst met je huisarts."},fibre:{title:"Vezels",text:"Vezels kunnen de opname wat verlagen. Eten met veel vezels levert vaak ook veel magnesium, dus je hoeft het niet te laten staan."},others:{title:"Andere supplementen",text:"Voor ijzer, en voor veel calcium of zink, gelden uren ertussen: noem ze bij je medicijnen. Dat vitamine D of B6 de opname verbetert, lazen we in geen onderzoek."}},trials:({lowWeeks:t,highWeeks:n})=>`Twee onderzoeken die we lazen, duurden ${e.number(t)} en ${e.number(n)} weken.`,alcohol:"Bij afhankelijkheid van alcohol is een laag magnesium vaker gezien."}}function cv(e){const t=(t,n=t)=>e.mgFromTo(t,n),n=(e,n=e,o=1/0)=>Tu(t,{lowMg:e,highMg:n,upperLevelMg:o});return{heading:"Wat je per dag binnenkrijgt",food:"Uit eten",supplement:"Uit supplementen",proposed:"Voorstel",everything:"Alles samen",withoutFood:"Zonder je eten",fromSupplements:"Uit supplementen",reference:"Aanbeveling",upperLevel:"Bovengrens voor supplementen",equivalent:o=>[void 0===o.foodLowMg?"":`Uit eten krijg je ongeveer ${t(o.foodLowMg,o.foodHighMg)} per dag.`,o.supplementMg?`Uit supplementen krijg je ${n(o.supplementMg,o.supplementMgHigh,o.upperLevelMg)}.`:"",o.proposedMg?`Het voorstel is ${e.mg(o.proposedMg)} erbij.`:"",void 0===o.referenceLowMg?"":`De aanbeveling is ${t(o.referenceLowMg,o.referenceHighMg)}, uit alles samen.`,void 0===o.upperLevelMg?"":`De bovengrens voor supplementen is ${e.mg(o.upperLevelMg)}.`].filter(Boolean).join(" "),upperLevelNote:"De bovengrens geldt voor supplementen, maagzuurmiddelen en laxeermiddelen samen. Magnesium uit gewoon eten telt daar niet bij.",estimateNote:({percent:t})=>`We schatten wat je eet. Dat kan ${e.number(t)}% hoger of lager zijn.`,referenceRange:({lowMg:e,highMg:n})=>`De aanbeveling is ${t(e,n)}, want je geslacht is niet ingevuld.`}}function dv(e){return{heading:"Producten die hierbij passen",lead:"Uit het aanbod van deze site. Het advies hangt niet van dat aanbod af.",perDay:({units:t,mg:n})=>`${t} per dag, samen ${e.mg(n)} puur magnesium`,moreThanPlan:({mg:t})=>`Meer dan het voorstel van ${e.mg(t)}, wel binnen de bovengrens`,daysInPack:({days:t})=>`Genoeg voor ${e.days(t)}`,outOfStock:"Niet op voorraad",advertisement:"Advertentie",addToCart:"In winkelmand",addToCartOf:({product:e})=>`${e} in winkelmand`,viewOf:({product:e})=>`Bekijk ${e}`,anyway:"Toch een supplement?",anywayText:"Een supplement is nu niet nodig: begin bij je eten. Wil je het toch, dan blijft alles hieronder binnen de bovengrens.",none:"Uit dit aanbod past niets bij dit advies. Met eten kom je er ook.",care:"Voor de huid",careNote:"Dit zijn verzorgingsproducten. Ze tellen niet mee voor wat je binnenkrijgt.",order:"Eerst de vorm die bovenaan staat, dan wat het dichtst bij het voorstel komt. Prijs en verdiensten tellen niet mee.",otherActives:({actives:e})=>`Bevat ook: ${e}`}}function uv(e){return{heading:"Bronnen",standing:{read:"Gelezen",copy:"Gelezen in een overname door een andere site",computed:"Berekend",unchecked:"Nog niet nagekeken"},titles:{none:"Vakkennis die nog niet bij een bron is nagekeken",editorial:"Keuze van de makers, naar wat in het vak gebruikelijk is",calc:"Berekend uit atoommassa\u2019s"},uncheckedNote:"Wat nog niet is nagekeken, houden we aan de voorzichtige kant.",open:({source:e})=>`Open de bron: ${e}`,whyQuestion:"Waarom zie ik elders 400 mg?",whyAnswer:`Landen rekenen verschillend. In Nederland en bij de Europese EFSA is de aanbeveling voor volwassenen ${e.number(300)} of ${e.mg(350)} per dag. In de Verenigde Staten is dat ${e.number(310)} tot ${e.mg(420)}. Dat is alles samen: eten, drinken en supplementen. Daarnaast is er een bovengrens voor supplementen. In de EU is die ${e.mg(250)} per dag, in de Verenigde Staten ${e.mg(350)}.`,foodCredit:"Magnesiumgehaltes: USDA SR28 (publiek domein) en Anses, Ciqual 2025 (Licence Ouverte).",knowledge:({version:e})=>`Kennisversie ${e}`,standards:{nl:"Gezondheidsraad (Nederland)",eu:"EFSA 2015 (Europa)",us:"NIH (Verenigde Staten)"}}}const mv=_u("nl",{thousands:"."}),hv={...mv,mgFromTo:Ou(mv,"tot"),days:e=>Cu(mv,e,"dag","dagen"),hours:e=>Cu(mv,e,"uur","uur"),clock:e=>`${e.replace(/^0/,"")} uur`},gv={lang:"nl",name:"Nederlands",...hv,forms:{bisglycinate:{name:"magnesiumbisglycinaat",short:"bisglycinaat",about:"Magnesium gebonden aan glycine, een aminozuur. Lost goed op in water. Een klein deel van het poeder is puur magnesium."},citrate:{name:"magnesiumcitraat",short:"citraat",about:"Magnesium gebonden aan citroenzuur. Lost redelijk tot goed op, vooral in zuur. Een klein deel van het poeder is puur magnesium."},malate:{name:"magnesiummalaat",short:"malaat",about:"Magnesium gebonden aan appelzuur. Lost redelijk tot goed op, vooral in zuur. Het aandeel puur magnesium verschilt per product."},taurate:{name:"magnesiumtauraat",short:"tauraat",about:"Magnesium gebonden aan taurine. Lost goed op in water. Weinig puur magnesium per gram, dus al snel meer capsules."},glycerophosphate:{name:"magnesiumglycerofosfaat",short:"glycerofosfaat",about:"Magnesium gebonden aan glycerofosfaat. Lost redelijk op in water. Een klein deel van het poeder is puur magnesium."},oxide:{name:"magnesiumoxide",short:"oxide",about:"Magnesium met zuurstof. Lost bijna niet op in water, wel in maagzuur. Meer dan de helft is puur magnesium."},lactate:{name:"magnesiumlactaat",short:"lactaat",about:"Magnesium gebonden aan melkzuur; het komt niet uit melk. Lost goed op in water. Een klein deel van het poeder is puur magnesium."},chloride:{name:"magnesiumchloride",short:"chloride",about:"Magnesium met chloor, een zout. Lost zeer goed op en smaakt bitter. Het aandeel puur magnesium hangt af van het water in het zout."},"chloride-topical":{name:"magnesiumolie of magnesiumvlokken",short:"magnesium voor de huid",about:"Een zoutoplossing of badzout van magnesiumchloride. Opname door de huid is niet bewezen, dus het telt niet mee. Niet op kapotte huid gebruiken."},sulfate:{name:"magnesiumsulfaat (bitterzout)",short:"sulfaat",about:"Ook bekend als bitterzout of Epsom-zout. Lost zeer goed op. Via de mond is het een laxeermiddel, geen dagelijkse aanvulling. In een bad telt het niet mee."},threonate:{name:"magnesium-L-threonaat",short:"L-threonaat",about:"Magnesium gebonden aan L-threonzuur. Lost goed op in water. Nieuw in de EU, alleen voor volwassenen die niet zwanger zijn en geen borstvoeding geven."},carbonate:{name:"magnesiumcarbonaat",short:"carbonaat",about:"Magnesium met koolzuur. Lost bijna niet op zonder zuur. Ongeveer een kwart is puur magnesium."},hydroxide:{name:"magnesiumhydroxide",short:"hydroxide",about:"Bekend als melk van magnesia. Lost bijna niet op in water. Het wordt als medicijn gebruikt: tegen zuur en om te laxeren."},gluconate:{name:"magnesiumgluconaat",short:"gluconaat",about:"Magnesium gebonden aan gluconzuur. Lost goed op in water. Heel weinig puur magnesium per gram, dus veel of grote tabletten."},orotate:{name:"magnesiumorotaat",short:"orotaat",about:"Magnesium gebonden aan orootzuur. In de EU niet toegelaten in supplementen, omdat de veiligheid niet vaststaat."},aspartate:{name:"magnesiumaspartaat",short:"aspartaat",about:"Magnesium gebonden aan asparaginezuur, een aminozuur. Lost goed op in water. Weinig puur magnesium per gram."},ascorbate:{name:"magnesiumascorbaat",short:"ascorbaat",about:"Magnesium gebonden aan vitamine C. Lost goed op in water. Het levert vooral vitamine C en maar weinig magnesium."},marine:{name:"magnesium uit zeewater",short:"zeemagnesium",about:"Een mengsel, vooral van oxide en hydroxide. Lost slecht op. Alleen het etiket zegt hoeveel puur magnesium erin zit."},pidolate:{name:"magnesiumpidolaat",short:"pidolaat",about:"Magnesium gebonden aan pidolinezuur. Lost goed op in water. Weinig puur magnesium per gram."}},units:function(e){const t=(t,n)=>o=>Cu(e,o,t,n);return{capsule:t("capsule","capsules"),tablet:t("tablet","tabletten"),softgel:t("softgel","softgels"),gummy:t("gummy","gummy's"),lozenge:t("zuigtablet","zuigtabletten"),effervescent:t("bruistablet","bruistabletten"),sachet:t("zakje","zakjes"),scoop:t("maatschep","maatscheppen"),gram:t("gram","gram"),ml:t("ml","ml"),drop:t("druppel","druppels"),spray:t("verstuiving","verstuivingen"),ampoule:t("ampul","ampullen"),piece:t("stuk","stuks")}}(hv),medicines:{tetracyclines:{name:"Antibiotica van de doxycyclinegroep",examples:"doxycycline, minocycline, tetracycline"},quinolones:{name:"Antibiotica van de ciprofloxacinegroep",examples:"ciprofloxacine, levofloxacine, moxifloxacine, norfloxacine"},bisphosphonates:{name:"Botmedicijnen (bisfosfonaten)",examples:"alendroninezuur (Fosamax), risedroninezuur (Actonel), ibandroninezuur, etidroninezuur"},levothyroxine:{name:"Schildkliermedicijn (levothyroxine)",examples:"levothyroxine, Thyrax, Euthyrox"},"loop-thiazide-diuretics":{name:"Plaspillen",examples:"furosemide, bumetanide, hydrochloorthiazide, chloortalidon"},"potassium-sparing-diuretics":{name:"Kaliumsparende plaspillen",examples:"spironolacton, triamtereen, amiloride, eplerenon"},ppi:{name:"Maagzuurremmers",examples:"omeprazol, pantoprazol, esomeprazol (Nexium), lansoprazol"},aminoglycosides:{name:"Antibiotica uit het ziekenhuis (aminoglycosiden)",examples:"gentamicine, tobramycine, amikacine, als infuus, prik of verneveling"},"muscle-relaxants":{name:"Spierverslappers rond een operatie",examples:"rocuronium, vecuronium, suxamethonium: gegeven onder narcose"},digoxin:{name:"Digoxine (hartmedicijn)",examples:"digoxine, Lanoxin"},gabapentin:{name:"Gabapentine",examples:"gabapentine, Neurontin"},"mg-antacids-laxatives":{name:"Maagzuurmiddel of laxeermiddel met magnesium",examples:"sommige soorten Rennie en Gaviscon, melk van magnesia, magnesiumoxide, bitterzout; het etiket zegt het"},calcium:{name:"Calcium in een hoge dosis",examples:"calciumcarbonaat, calciumcitraat, calcium op recept"},zinc:{name:"Zink in een hoge dosis",examples:"zinktabletten van meer dan 25 mg per dag"},iron:{name:"IJzertabletten",examples:"ferrofumaraat, ferrosulfaat"},"other-binders":{name:"Nitrofuranto\xefne, hydroxychloroquine of een verwant middel",examples:"nitrofuranto\xefne, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, kinidine"},fluoride:{name:"Fluoridetabletten",examples:"natriumfluoride; tandpasta met fluoride hoort hier niet bij"},"other-losers":{name:"Ciclosporine, cisplatine of een verwant middel",examples:"ciclosporine, cisplatine, amfotericine B, foscarnet, cetuximab"},"hiv-integrase":{name:"Hiv-medicijnen (integraseremmers)",examples:"dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)"},"calcium-channel-blockers":{name:"Bloeddrukverlagers, vooral calciumblokkers",examples:"amlodipine, nifedipine, verapamil"},other:{name:"Een ander medicijn",examples:"elk medicijn dat hier niet staat, ook zonder recept"}},conditions:{"renal-severe":{name:"Ernstig verminderde nierfunctie",hint:"De eGFR op je bloeduitslag is lager dan 30, of je dialyseert."},"renal-mild":{name:"Nierziekte of verminderde nierfunctie",hint:"De eGFR is 30 tot 59, of je weet de waarde niet."},myasthenia:{name:"Myasthenia gravis",hint:"Een spierziekte waarbij spieren snel zwak worden."},"heart-block":{name:"AV-blok, geleidingsstoornis of trage hartslag",hint:"Een arts heeft dit bij je vastgesteld."},diabetes:{name:"Diabetes",hint:"Type 1 of type 2, met of zonder medicijnen."},"gi-disease":{name:"Ziekte van maag of darmen",hint:"Bijvoorbeeld coeliakie, de ziekte van Crohn, diarree die aanhoudt, of een operatie aan maag of darmen."},alcohol:{name:"Afhankelijk van alcohol",hint:"Je drinkt veel en stoppen lukt niet goed."},refeeding:{name:"Lange tijd bijna niets gegeten",hint:"Ook bij een eetstoornis, of als je in een paar maanden sterk bent afgevallen."},dehydration:{name:"Uitdroging of nierstenen door een infectie",hint:"Uitdroging: veel vocht kwijt door braken, diarree of koorts."},"older-frail":{name:"Kwetsbare gezondheid op hogere leeftijd",hint:"Vooral met zwakke nieren of als je vaak laxeermiddelen gebruikt."},other:{name:"Een andere ziekte waarvoor je onder behandeling bent",hint:"Een trage schildklier, botontkalking, maagzuur of hoge bloeddruk hoef je hier niet te melden. Dat vragen we bij de medicijnen."}},redFlags:$w,findings:function(e){return{...Fw,...Tw(e),...Lw,...qw(e),...Bw,...Ww(e),...Rw(e),...Hw}}(hv),reasons:function(e){const t=t=>n=>Mu(n,"formElementalPercent")?`Ongeveer ${e.number(xu(n,"formElementalPercent"))}% is puur magnesium. ${t}`:`Er zit weinig puur magnesium in. ${t}`;return{"uptake-good":{for:()=>"Lost voldoende op. Binnen deze groep is geen verschil in opname bewezen."},"uptake-poor":{against:()=>"In onderzoek wordt van deze vorm weinig opgenomen, of de opname is niet bekend."},"solubility-low":{against:()=>"Lost slecht op in water."},"share-very-low":{against:t("Daarvoor heb je veel of grote tabletten nodig.")},"share-low":{against:t("Daarvoor heb je vaak meer capsules nodig.")},"gut-strong":{against:()=>"Let op: deze vorm geeft sneller dunne ontlasting."},"gut-sensitive-moderate":{against:()=>"Je hebt een gevoelige maag of buik. Deze vorm kan bij een hogere dosis dunne ontlasting geven."},"gut-sensitive-strong":{against:()=>"Je hebt een gevoelige maag of buik. Deze vorm geeft vaak dunne ontlasting."},"custom-energy":{for:av("het onderwerp energie of vermoeidheid")},"custom-nerves-first":{for:av("het onderwerp zenuwstelsel of mentaal")},"custom-nerves-second":{for:rv("het onderwerp zenuwstelsel of mentaal")},"custom-muscles-first":{for:av("het onderwerp spieren")},"custom-muscles-second":{for:rv("het onderwerp spieren")},"custom-bones":{for:av("het onderwerp botten of tanden")},"custom-sensitive":{for:av("het antwoord 'gevoelige maag of buik'")},"custom-default":{for:()=>"Een gewone keuze als niets anders de doorslag geeft. Tussen vormen is geen verschil bewezen."},"orotate-never":{against:()=>"In de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. We raden deze vorm nooit aan."},"threonate-minor-pregnant":{against:()=>"Niet toegelaten onder de 18 jaar, bij zwangerschap en bij borstvoeding."},"threonate-novel":{against:()=>"Nieuw op de markt, met weinig gegevens. Daarom zetten we deze vorm niet vooraan."},"skin-not-counted":{against:()=>"Voor op de huid. Opname door de huid is niet bewezen, dus het telt niet mee."},laxative:{against:()=>"Dit is een laxeermiddel, geen dagelijkse aanvulling."},"vitamin-c-source":{against:()=>"Levert vooral vitamine C. Je zou er heel veel van nodig hebben."},mixture:{against:()=>"Een mengsel zonder vaste samenstelling. Alleen het etiket zegt wat erin zit."}}}(hv),claims:{fatigue:"Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid",electrolytes:"Magnesium draagt bij tot de elektrolytenbalans",energy:"Magnesium draagt bij tot een normaal energieleverend metabolisme","nervous-system":"Magnesium draagt bij tot de normale werking van het zenuwstelsel",muscle:"Magnesium draagt bij tot de normale werking van de spieren","protein-synthesis":"Magnesium draagt bij tot de normale eiwitsynthese",psychological:"Magnesium draagt bij tot een normale psychologische functie",bones:"Magnesium draagt bij tot de instandhouding van normale botten",teeth:"Magnesium draagt bij tot de instandhouding van normale tanden","cell-division":"Magnesium speelt een rol in het celdelingsproces"},claimCompanions:function(e){return{variedDiet:"Een gevarieerd eetpatroon en een gezonde leefstijl zijn belangrijk. Een supplement vervangt die niet.",amount:({mg:t})=>`Dit geldt vanaf ${e.mg(t,2)} magnesium per dag, elke dag ingenomen zoals op het etiket staat.`,avoid:"Heb je een nierziekte, ben je zwanger of geef je borstvoeding, of gebruik je medicijnen? Vraag dan eerst je arts, verloskundige of apotheker.",tooMuch:({upperLevelMg:t})=>`Neem niet meer dan ${e.mg(t)} per dag uit supplementen. Van meer kun je diarree krijgen.`}}(hv),goals:{fatigue:{choice:"Vermoeidheid"},energy:{choice:"Energie"},nerves:{choice:"Zenuwstelsel"},mind:{choice:"Mentaal"},muscles:{choice:"Spieren"},bones:{choice:"Botten"},teeth:{choice:"Tanden"},other:{choice:"Iets anders, zoals slaap",hint:"Daarover mogen en willen we niets beloven. Je leest straks waarom."},sleep:{choice:"Slaap"},stress:{choice:"Stress"},cramps:{choice:"Spierkramp"},"restless-legs":{choice:"Rusteloze benen"},headache:{choice:"Hoofdpijn"},cycle:{choice:"Cyclus en overgang"},heart:{choice:"Hart en bloeddruk"},digestion:{choice:"Stoelgang"},sport:{choice:"Sport"}},goalOther:{title:"Je koos: iets anders",text:"Over andere onderwerpen, zoals slaap, doen we geen belofte. Daarvoor is geen uitspraak over magnesium goedgekeurd. Dit advies gaat dus alleen over hoeveel magnesium je binnenkrijgt.",helps:"Je huisarts zoekt naar de oorzaak van een klacht en kent de aanpak die daarbij hoort. Op thuisarts.nl lees je wat je zelf kunt doen."},evidence:{sleep:{title:"Slaap",for:"In drie kleine onderzoeken bij ouderen vielen mensen ongeveer 17 minuten eerder in slaap.",against:"De zekerheid is laag tot zeer laag. Een overzicht uit 2024 vond vijf van de acht onderzoeken gunstig, met wisselende opzet.",limits:"De dosis lag vaak boven de EU-bovengrens. Het bekendste onderzoek gaf 500\xa0mg per dag, als oxide: twee keer die grens."},anxiety:{title:"Angst",for:"Vijf van de zeven kleine onderzoeken waren gunstig.",against:"De onderzoeken verschillen zo dat ze samen weinig zeggen.",limits:"Bij aanhoudende angst hoort een gesprek met je huisarts."},stress:{title:"Stress",for:"In \xe9\xe9n onderzoek daalde de stressscore met ruim 40% in beide groepen.",against:"Er was geen placebogroep. De daling kan dus ook vanzelf zijn gekomen.",limits:"Het ging om mensen met een laag magnesium, en de maker betaalde mee. De dosis was 300\xa0mg, boven de EU-bovengrens."},cortisol:{title:"Cortisol",for:"Bij 49 mensen met overgewicht was er na 24 weken minder cortisol in de urine.",against:"Dat bleek pas bij een analyse achteraf. De totale aanmaak veranderde niet.",limits:"De dosis was 350\xa0mg, boven de EU-bovengrens."},"stress-circle":{title:"Kringloop van stress",for:"Een overzicht beschrijft een kringloop van stress en magnesium.",against:"Het is een idee, geen proef. De schrijvers hebben een band met een maker.",limits:"Geen voedingsnorm telt er bij stress iets bij."},rls:{title:"Rusteloze benen",for:"Onderzoek met een controlegroep dat een verschil laat zien, lazen we niet.",against:"Een overzicht vond te weinig bewijs.",limits:"Laat eerst je ijzer nakijken bij je huisarts."},"muscle-cramps":{title:"Spierkramp",for:"Goede onderzoeken die een effect laten zien, kennen we niet.",against:"Een groot overzicht uit 2020 vond bij ouderen geen verschil dat je zou merken.",limits:"Bij zwangerschap spreken onderzoeken elkaar tegen. Bij sporters is het niet onderzocht."},"fatigue-energy":{title:"Vermoeidheid en energie",for:"De goedgekeurde uitspraken van de EU rusten op de rol van magnesium in het lichaam.",against:"Onderzoek bij gezonde mensen met genoeg magnesium lazen we niet.",limits:"Ben je lang moe, laat dan eerst de oorzaak zoeken."},fibromyalgia:{title:"Fibromyalgie",for:"Een klein onderzoek uit 1995 keek naar appelzuur met magnesium.",against:"Het geblindeerde deel gaf geen duidelijk voordeel. Een onderzoek uit 2022 met 100\xa0mg als chloride ook niet.",limits:"Ben je lang moe of heb je veel pijn, laat dan eerst de oorzaak zoeken."},"sport-performance":{title:"Sport",for:"Een overzicht uit 2006 noemt 10 tot 20% extra als mogelijk.",against:"Wie genoeg binnenkrijgt, presteert niet beter met extra.",limits:"We verhogen de dosis daarom nooit om sport."},pms:{title:"Klachten rond de menstruatie",for:"In een klein onderzoek hielden vrouwen minder vocht vast.",against:"Andere uitkomsten verschilden niet of wisselden. De bloedwaarden zijn gelijk.",limits:"De onderzoeken zijn klein."},"oc-pill":{title:"De pil",for:"Een onderzoek uit 1974 vond bij de pil minder magnesium in het bloed.",against:"Een onderzoek uit 1992 zag geen reden voor een supplement.",limits:"We tellen niets bij de aanbeveling op. Verander zelf niets aan de pil."},migraine:{title:"Migraine",for:"Een overzicht uit 2018 gaf preventief gebruik de graad C: mogelijk.",against:"De onderzoeken wisselen in opzet en uitkomst.",limits:"De dosis was 600\xa0mg, boven elke bovengrens. Alleen met een arts."},menopause:{title:"Overgang",for:"We lazen geen onderzoek bij mensen.",against:"Er is dus niets over te zeggen.",limits:"Bespreek klachten met je huisarts."},"blood-pressure":{title:"Bloeddruk",for:"Sommige overzichten noemen een daling van ongeveer 2\xa0mmHg.",against:"In een Nederlands onderzoek van 24 weken veranderde de bloeddruk niet.",limits:"Verander nooit zelf je bloeddrukmedicijnen."},"heart-rhythm":{title:"Hartritme",for:"In het ziekenhuis wordt magnesium soms per infuus gegeven.",against:"Onderzoek met supplementen bij hartkloppingen lazen we niet.",limits:"Hartkloppingen horen bij je huisarts."},cholesterol:{title:"Cholesterol",for:"We lazen geen onderzoek.",against:"Er is dus niets over te zeggen.",limits:"Verander nooit zelf je medicijnen."},"blood-sugar":{title:"Bloedsuiker",for:"Er zijn kleine effecten gemeld, vooral bij mensen met een laag magnesium.",against:"We lazen die onderzoeken niet zelf.",limits:"Heb je diabetes, overleg dan met je arts en pas je medicijnen niet zelf aan."},bone:{title:"Botten",for:"De EU keurde een uitspraak over normale botten goed.",against:"Onderzoek naar botbreuken lazen we niet.",limits:"Ook calcium, vitamine D en bewegen tellen."},constipation:{title:"Verstopping",for:"Magnesiumoxide en magnesiumhydroxide zijn erkende laxeermiddelen.",against:"Als laxeermiddel is het een medicijn, geen supplement.",limits:"Vraag je apotheker naar de dosis. Die telt mee voor de bovengrens."},"gut-tolerance":{title:"Hoe de darm het verdraagt",for:"In \xe9\xe9n onderzoek gaf bisglycinaat minder klachten dan oxide.",against:"Het ging om twaalf pati\xebnten na een darmoperatie.",limits:"Andere vergelijkingen lazen we niet."},concentration:{title:"Concentratie en geheugen",for:"Onafhankelijk onderzoek bij mensen lazen we niet.",against:"Er is dus niets over te zeggen.",limits:"In de EU is er geen uitspraak over goedgekeurd."},transdermal:{title:"Via de huid",for:"Een warm bad kan prettig zijn.",against:"Dat er magnesium door de huid komt, is niet bewezen. Een overzicht uit 2017 vond geen steun, een proef met 25 mensen geen duidelijke stijging.",limits:"Het telt niet mee. Gebruik het niet op een kapotte huid; het kan prikken."},"soil-depletion":{title:"Arme grond",for:"Het idee is dat groente door arme grond minder magnesium bevat.",against:"Volgens een analyse uit 2017 vallen de verschillen binnen de gewone schommeling.",limits:"De meeste volwassenen in Nederland krijgen genoeg binnen uit eten."},"weight-metabolism":{title:"Gewicht en stofwisseling",for:"We lazen geen onderzoek.",against:"EFSA beoordeelde vetstofwisseling in 2010. Het staat niet op de lijst met goedgekeurde uitspraken.",limits:"Val je af zonder dat je dat wilt, ga dan naar je huisarts."},"anti-inflammatory":{title:"Ontsteking en afweer",for:"We lazen geen onderzoek.",against:"EFSA beoordeelde afweer en oxidatieve schade in 2010. Ze staan niet op de lijst met goedgekeurde uitspraken.",limits:"Houdt een ontsteking aan, ga dan naar je huisarts."}},formUses:Cw,formNotes:{oxide:"Toch houdt volgens een overzicht bij gezonde mensen elke vorm het magnesium in het bloed op peil."},questions:sv,diet:{groups:{leafyGreens:{name:"Groene bladgroente",portion:"1 portie = 3 opscheplepels gekookt (150 g) of 1 kommetje rauw (50 g)",examples:"spinazie, boerenkool, andijvie, sla, rucola"},nutsSeeds:{name:"Noten, pitten en zaden",portion:"1 portie = 1 handje noten (25 g) of 1 eetlepel pitten (15 g)",examples:"amandelen, cashewnoten, pindakaas, pompoenpitten"},legumes:{name:"Peulvruchten",portion:"1 portie = 3 opscheplepels (150 g)",examples:"linzen, kikkererwten, bruine bonen, doperwten"},wholegrains:{name:"Volkoren graan",portion:"1 portie = 1 snee brood (35 g), 4 eetlepels havermout (40 g) of 3 opscheplepels pasta of rijst (150 g)",examples:"volkorenbrood, roggebrood, havermout, zilvervliesrijst"},fish:{name:"Vis",portion:"1 portie = 1 filet (100 g) of een half blikje (75 g)",examples:"zalm, kabeljauw, haring, tonijn"},darkChocolate:{name:"Pure chocolade",portion:"1 portie = 2 blokjes (20 g)",examples:"met 45% cacao of meer"}},perWeek:"porties per week",perWeekOf:({group:e})=>`${e}: porties per week`,fewer:({group:e})=>`${e}: een portie minder`,more:({group:e})=>`${e}: een portie meer`,mend:({groups:e,most:t})=>`Vul nog een getal in, van 0 tot ${t}, bij ${e.map(e=>`"${e}"`).join(", ")}.`,fillZeros:"Vul de rest in met 0"},supplements:function(e){return{none:"Nee, niets met magnesium",yes:"Ja",where:"Kijk achter op de verpakking, in het tabelletje met de samenstelling.",elementalExplained:"Puur magnesium (ook wel elementair magnesium) is het magnesium zelf, zonder de stof waaraan het vastzit. Dat telt.",form:"Vorm",formUnknown:"Staat er niet bij",amount:"mg per capsule, tablet of zakje",amountPercent:"Procent van de RI per capsule, tablet of zakje",basis:"Van wat is dat getal?",bases:{elemental:"Van het magnesium zelf (puur magnesium)",compound:"Van de hele verbinding, zoals magnesiumcitraat","percent-ri":"Procent van de referentie-inname (% RI)"},perDay:"Hoeveel per dag?",prescribed:"Op recept van een arts",antacid:"Maagzuurmiddel of laxeermiddel",antacidHint:"Staat er magnesium op de verpakking? Dan telt het mee.",add:"Supplement toevoegen",remove:({index:t})=>`Verwijder middel ${e.number(t)}`,row:({index:t})=>`Middel ${e.number(t)}`,errors:{amount:"Vul in hoeveel mg erin zit. Een getal groter dan 0.",perDay:"Vul in hoeveel je er per dag neemt. Een getal groter dan 0.",form:"Kies de vorm. Zonder vorm kunnen we dit getal niet omrekenen.",percent:"Vul een percentage in, groter dan 0.",basis:'Kies van wat dat getal is. Weet je het niet? Kijk of er "waarvan magnesium" bij staat.',number:"Dat getal begrijpen we niet. Schrijf alleen cijfers, met hoogstens twee achter de komma: 400 of 56,25.",range:({most:e})=>`Vul een getal in dat groter is dan 0 en niet groter dan ${e}.`,thousands:({write:e})=>`Bedoel je ${e}? Schrijf het dan zo, zonder punt of komma voor duizend.`},label:"Plak of typ de regel van het etiket",labelHint:"Hoeft niet. Bijvoorbeeld: 2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg",labelRead:({mg:t,form:n,units:o,count:s})=>`Gelezen: ${e.mg(t,2)} magnesium${o?` in ${o}`:""}${n?`, als ${n}`:""}${s?`, ${e.number(s,2)} per dag`:""}. Controleer het hieronder.`,labelReadCompound:({mg:t,form:n,units:o,count:s})=>`Gelezen: ${e.mg(t,2)} ${n??"van een verbinding"}${o?` in ${o}`:""}${s?`, ${e.number(s,2)} per dag`:""}. Controleer het hieronder.`,labelProblems:{"no-amount":"We lezen hier niet hoeveel magnesium erin zit. Vul het hieronder zelf in.",topical:"Dit is voor de huid en telt niet mee. Haal het hier weg.","several-forms":"Er staat meer dan \xe9\xe9n vorm op, of een gemengde vorm. Daarom kiezen we er geen.","form-unknown":'Deze vorm herkennen we niet. Staat hij in de lijst, kies hem dan. Staat er ook "waarvan magnesium", vul dan dat getal in.',"worked-out":"Dat is de hele verbinding. Hoeveel magnesium erin zit, rekenen we uit.","impossible-pair":({compoundMg:t,elementalMg:n,mostMg:o})=>`Dat kan niet kloppen: in ${e.mg(t,1)} van deze vorm past hoogstens ${e.mg(o)} magnesium, geen ${e.mg(n,1)}. Er zit dan ook een andere vorm in, zoals oxide.`,"odd-unit":({written:e})=>`Er staat ${e}. Op een etiket staat meestal mg: kijk of het klopt.`},readout:({mg:e,mgPerDay:t,units:n})=>`= ${e} puur magnesium ${n?`in ${n}`:"per stuk"}, ${t} per dag`,full:({most:t})=>`Je hebt er ${e.number(t)} ingevuld. Meer past hier niet.`,mend:"Vul in wat nog ontbreekt bij wat je neemt.",improbable:({mg:t})=>`Is dit het magnesium zelf? ${e.mg(t)} in \xe9\xe9n capsule, tablet of zakje is veel. Kijk of het de hele verbinding is.`}}(hv),facts:{ageYears:"je leeftijd",sex:"je geslacht",lifeStage:"of je zwanger bent of borstvoeding geeft",goals:"je onderwerp",stomach:"hoe je maag en buik zijn",prefer:"je voorkeur",avoid:"wat je niet eet",stress:"hoeveel stress je hebt",sportHours:"hoeveel je sport",diet:"wat je eet",foodMg:"hoeveel magnesium je uit eten krijgt",conditions:"je gezondheid",medicines:"je medicijnen",redFlags:"je klachten",supplements:"wat je al aan magnesium neemt",medicineTimes:"wanneer je je medicijnen neemt",wake:"wanneer je opstaat",bed:"wanneer je naar bed gaat",meals:"wanneer je eet",unsure:"wat je niet zeker weet"},professionals:Mw,outcomes:function(e){return{form:{title:t=>`${e.mg(xu(t,"mg"))} per dag als ${ju(t,"form")} past bij je antwoorden`,text:"Het gaat om puur magnesium, naast wat je eet. Met eten kun je het verschil net zo goed aanvullen."},"food-first":{title:()=>"Begin bij je eten",text:"Een supplement is nu niet de eerste stap. Hieronder staan porties die je verder brengen."},"nothing-needed":{title:()=>"Je hoeft niets te kopen",text:"Ga je anders eten, doe de test dan nog eens."},"ask-professional":{title:e=>`Overleg eerst met ${ju(e,"professional")||Mw.doctor}`,text:"Daarom noemen we hier geen vorm, dosis of product. Neem dit overzicht gerust mee."},emergency:{title:e=>`Bel nu ${ju(e,"number")||"112"}`,text:"Wacht niet af. Dit gaat voor."},incomplete:{title:()=>"We weten nog niet genoeg",text:"Beantwoord de vragen die nog openstaan. Zonder die antwoorden noemen we geen dosis en geen product."}}}(hv),help:jw,quiz:function(e){return{title:"Welk magnesium past bij je?",lead:"Beantwoord een paar vragen. Je leest of je iets nodig hebt, en zo ja: welke vorm, hoeveel en wanneer.",purpose:xw,aboutTime:"Ongeveer twaalf korte vragen. Het kost een paar minuten.",privacy:{result:"Je antwoorden blijven op dit apparaat en worden niet bewaard. Deze site krijgt alleen de uitkomst.",reasons:"Je antwoorden worden niet bewaard. Deze site krijgt de uitkomst met de redenen erbij. Daarin kan iets over je gezondheid staan.",answers:"Deze site krijgt de uitkomst met de redenen erbij. Je antwoorden zelf gaan alleen mee als je daar aan het eind ja op zegt."},start:"Begin",next:"Volgende",back:"Vorige",restart:"Opnieuw beginnen",edit:"Pas aan",save:"Opslaan",cancel:"Annuleren",progress:({index:t,total:n})=>`Vraag ${e.number(t)} van ${e.number(n)}`,catalogError:"De producten konden niet worden geladen. Het advies klopt ook zonder.",open:"Doe de magnesiumtest",close:"Sluiten",dialogName:"Magnesiumtest",yourAnswers:"Je antwoorden",editAnswer:({question:e})=>`Pas aan: ${e}`,notAnswered:"Niet ingevuld",changed:"Je antwoord is aangepast. Het advies is opnieuw berekend.",prefilled:"Vooraf ingevuld door deze site: klopt dit?",years:({years:t})=>`${e.number(t,1)} jaar`,search:"Zoek in deze lijst",found:({count:t,total:n})=>0===t?"Niets gevonden. Probeer een ander woord.":`${e.number(t)} van ${e.number(n)} gevonden`,failed:{title:"Er ging iets mis",text:"Dat ligt aan ons, niet aan jou. Zonder zekere uitkomst geven we geen advies. Probeer het opnieuw."},consent:{title:"Mag deze site je antwoorden krijgen?",text:"Ze gaan dan naar de eigenaar van deze site. Ook je antwoorden over je gezondheid en je medicijnen. Je advies verandert er niet door.",yes:"Ja, geef mijn antwoorden door",no:"Nee, houd ze hier",thanks:"Je antwoorden zijn doorgegeven aan deze site.",declined:"Je antwoorden zijn niet doorgegeven."}}}(hv),doseCheck:function(e){return{title:"Hoeveel magnesium neem je?",lead:"Vul in wat je slikt en wat je eet. Je ziet of het samen genoeg is, en of het niet te veel is.",start:"Verder",sections:{taken:"Wat je neemt",person:"Over jou",medicines:"Medicijnen",health:"Gezondheid",signs:"Klachten",food:"Wat je eet",day:"Je tijden"},confirm:"Dit klopt",outgrown:"Deze lijst is langer geworden. Klopt je antwoord nog?",food:{question:"Hoeveel magnesium krijg je uit eten?",hint:"Eten telt niet mee voor de bovengrens. Wel voor de vraag of je genoeg krijgt.",ways:{unsure:"Weet ik niet",portions:"Ik schat het: hoe vaak eet ik wat?",number:"Ik weet het getal"},noEstimate:({years:t})=>`Voor wie jonger is dan ${e.number(t)} jaar kunnen we het niet schatten.`,label:"Magnesium uit eten",unit:"mg per dag",error:({most:t})=>`Vul een getal in, van 0 tot ${e.number(t)}.`},day:{fold:"Wanneer je opstaat, eet en naar bed gaat",hint:"Hiermee plannen we je dag. Laat je een tijd leeg, dan gaan we uit van de gewone tijd.",wake:"Opstaan",bed:"Naar bed",meals:["Ontbijt","Lunch","Avondeten"],medicine:({medicine:e})=>e,time:({medicine:t,index:n})=>`${t}, tijd ${e.number(n)}`,add:"Nog een tijd",addTo:({medicine:e})=>`Nog een tijd voor ${e}`,remove:({medicine:t,index:n})=>`Verwijder tijd ${e.number(n)} van ${t}`},verdict:Pw(e),notes:"Let hierop",take:({count:t,supplement:n})=>.5===t?`een halve ${n}`:`${e.number(t,2)} \xd7 ${n}`,takeNumbered:({count:t,index:n,supplement:o})=>`${e.number(t,2)} \xd7 middel ${e.number(n)} (${o})`}}(hv),result:function(e){return{heading:"Je advies",purpose:xw,safety:"Eerst dit",severities:{info:"Goed om te weten",caution:"Let op",stop:"Eerst overleggen",emergency:"Bel nu"},forms:{heading:"Welke vorm past bij je antwoorden",why:"Waarom deze",whyNot:"Waarom de andere niet",rejected:"Deze vormen vielen af",others:"Ook mogelijk",equalRank:"Deze vormen passen even goed. Kies zelf.",amountNote:"Welke vorm je ook kiest: het gaat om het pure magnesium op het etiket.",claims:"Wat de EU over magnesium heeft goedgekeurd",evidence:"Wat er over je onderwerp bekend is",evidenceNote:"Dit gaat over onderzoek, niet over wat je mag verwachten.",grade:{A:"Aangetoond in goede onderzoeken",B:"Enkele gunstige onderzoeken met een controlegroep",C:"Zwak: klein, gemengd of indirect",D:"Geen onderzoek gelezen dat dit bij mensen laat zien",X:"Bewijs ertegen"},formUses:"Onderzoek met deze vorm",otherFormUses:"Onderzoek met andere vormen",evidenceFor:"Wat ervoor pleit",evidenceAgainst:"Wat ertegen pleit",evidenceLimits:"Let op"},plan:lv(e),intake:cv(e),foods:{heading:"Eten dat je verder brengt",lead:"Gewone porties, met wat er ongeveer in zit.",portion:({portion:t,grams:n})=>`${t} (${e.number(n,1)}\xa0g)`,equalWay:({mg:t,portions:n})=>`${1===n?"Deze portie dekt hetzelfde verschil van":"Deze porties samen dekken hetzelfde verschil van"} ${e.mg(t)} per dag. Dat is net zo goed als een supplement.`,respects:({avoid:e})=>`Weggelaten: ${e}.`,none:"We vonden geen voorbeelden die passen bij wat je niet eet."},products:dv(e),consult:{heading:"Liever met iemand praten?",label:"Maak een afspraak",note:"Dit is een aanbod van deze site. Het is geen medische zorg.",firstProfessional:({professional:e})=>`Ga eerst naar ${e}.`,preview:"Dit komt in je e-mail",previewNote:"Lees het na. Je kunt alles weghalen voordat je verstuurt.",previewCut:"Niet alles past in een link, daarom stopt de tekst bij de puntjes. Meer wordt er niet verstuurd.",send:"Open in e-mail",mailSubject:"Vraag over mijn magnesiumadvies",mailGreeting:"Hallo, ik deed de magnesiumtest op je site. Dit kwam eruit:",labels:{outcome:"Uitkomst",form:"Vorm",plan:"Voorstel",answers:"Mijn antwoorden",findings:"Aandachtspunten",version:"Kennisversie"}},sources:uv(e),goodToKnow:"Goed om te weten",vitaminB6:({mg:t})=>`Zit er ook vitamine B6 in? Voor volwassenen geldt: met alles samen hoogstens ${e.mg(t)} vitamine B6 per dag.`,notEnough:{title:"Als een klacht blijft",text:"Een klacht kan een andere oorzaak hebben dan magnesium. Houdt een klacht langer dan een paar weken aan, of wordt die erger? Neem dan niet meer, maar ga naar je huisarts.",first:"Dit helpt eerst",firstHelp:{sleep:"Slaap: bij lang slecht slapen is gedragstherapie de eerste keus. Je huisarts kan je daarbij helpen.",stress:"Stress: praat erover met je huisarts of bedrijfsarts, zeker als het lang duurt.","restless-legs":"Rusteloze benen: laat je huisarts eerst je ijzer nakijken.",headache:"Hoofdpijn: tel op hoeveel dagen je een pijnstiller neemt. Vaak innemen kan zelf hoofdpijn geven. Vraag ernaar bij je huisarts of apotheker."}},missing:({facts:e})=>`Nog niet bekend: ${e}.`,complete:"Beantwoord de vragen die openstaan",more:"Meer hierover"}}(hv),calendar:function(e){return{save:"Zet in je agenda",fileName:"magnesium",event:({mg:t})=>`Magnesium, ${e.mg(t)}`,eventLessAtFirst:({mg:t,days:n})=>`Magnesium, ${e.mg(t)} (de eerste ${e.days(n)} minder)`,withWater:"Neem het in met een glas water.",review:({days:t})=>`Kijk na ${e.days(t)} of je het nog nodig hebt.`,otherTime:"Wil je een andere tijd? Kijk dan eerst of die bij je advies past.",otherTimeTaken:"Wil je een andere tijd? Kijk dan eerst in de dosischeck."}}(hv),sheet:function(e){return{print:"Druk af",printed:({date:e})=>`Afgedrukt op ${e}`,name:"Naam",figures:"Per dag",plan:"Dagschema",time:"Tijd",what:"Wat",magnesium:"Magnesium",hoursApart:({hours:t})=>`${e.hours(t)} ervoor en erna geen magnesium`,hoursAfterAndBefore:({hoursAfter:t,hoursBefore:n})=>`${e.hours(n)} ervoor en ${e.hours(t)} erna geen magnesium`,hoursLater:({hours:t})=>`altijd eerst; magnesium pas ${e.hours(t)} later`,medicineTimes:"Neem je een medicijn op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.",findings:"Redenen en aandachtspunten",answers:"Antwoorden",notes:"Notities",knowledge:({version:e,hash:t})=>`Kennisversie ${e} (${t})`}}(hv),diary:function(e){return{print:"Druk een dagboek af",title:({weeks:t})=>`Dagboek voor ${e.number(t)} weken`,begun:"Begonnen op",week:({index:t})=>`Week ${e.number(t)}`,day:"Dag",date:"Datum",withFood:"Bij eten",stool:"Ontlasting: gewoon of dun",note:"Notitie",topic:"Mijn onderwerp",topicMark:"Mijn onderwerp, 0\xa0tot\xa010"}}(hv),measures:{anchovy:{one:"1 ansjovis",many:"ansjovissen"},apple:{one:"1 appel",many:"appels"},apricot:{one:"1 abrikoos",many:"abrikozen"},"artichoke-edible-part":{one:"1 artisjok (eetbaar deel)",many:"artisjokken (eetbaar deel)"},"asparagus-spear":{one:"1 asperge",many:"asperges"},avocado:{one:"1 avocado",many:"avocado's",half:"een halve avocado"},ball:{one:"1 bol",many:"bollen",half:"een halve bol"},banana:{one:"1 banaan",many:"bananen"},bar:{one:"1 reep",many:"repen"},beaker:{one:"1 beker",many:"bekers"},"beef-steak":{one:"1 biefstuk",many:"biefstukken"},biscuit:{one:"1 koekje",many:"koekjes"},block:{one:"1 blok",many:"blokken",half:"een half blok"},burger:{one:"1 burger",many:"burgers"},can:{one:"1 blikje",many:"blikjes",half:"een half blikje"},carrot:{one:"1 wortel",many:"wortels"},"celery-stalk":{one:"1 stengel",many:"stengels"},chestnut:{one:"1 kastanje",many:"kastanjes"},"chicken-fillet":{one:"1 kipfilet",many:"kipfilets"},"chicken-thigh":{one:"1 kippendij",many:"kippendijen"},chop:{one:"1 karbonade",many:"karbonades"},clove:{one:"1 teentje",many:"teentjes"},"corn-cob":{one:"1 maiskolf",many:"maiskolven",half:"een halve maiskolf"},cracker:{one:"1 cracker",many:"crackers"},croissant:{one:"1 croissant",many:"croissants"},cup:{one:"1 kopje",many:"kopjes"},dash:{one:"1 scheutje",many:"scheutjes"},date:{one:"1 dadel",many:"dadels"},"dessert-bowl":{one:"1 schaaltje",many:"schaaltjes"},egg:{one:"1 ei",many:"eieren"},escalope:{one:"1 schnitzel",many:"schnitzels"},fig:{one:"1 vijg",many:"vijgen"},fillet:{one:"1 filet",many:"filets"},"fish-fillet-cut":{one:"1 moot",many:"moten"},"fish-finger":{one:"1 visstick",many:"vissticks"},"fish-steak":{one:"1 moot",many:"moten"},gherkin:{one:"1 augurk",many:"augurken"},glass:{one:"1 glas",many:"glazen"},grapefruit:{one:"1 grapefruit",many:"grapefruits",half:"een halve grapefruit"},hamburger:{one:"1 hamburger",many:"hamburgers"},handful:{one:"1 handje",many:"handjes"},"heaped-teaspoon":{one:"1 volle theelepel",many:"volle theelepels"},herring:{one:"1 haring",many:"haringen"},kipper:{one:"1 bokking",many:"bokkingen"},kiwi:{one:"1 kiwi",many:"kiwi's"},"large-can":{one:"1 blik",many:"blikken",quarter:"een kwart blik"},leaf:{one:"1 blaadje",many:"blaadjes"},lemon:{one:"1 citroen",many:"citroenen"},lobster:{one:"1 kreeft",many:"kreeften",half:"een halve kreeft"},lychee:{one:"1 lychee",many:"lychees"},"mackerel-fillet":{one:"1 makreelfilet",many:"makreelfilets",half:"een halve makreelfilet"},mandarin:{one:"1 mandarijn",many:"mandarijnen"},mango:{one:"1 mango",many:"mango's",half:"een halve mango"},"marie-biscuit":{one:"1 kaakje",many:"kaakjes"},mug:{one:"1 kop",many:"koppen"},mushroom:{one:"1 champignon",many:"champignons"},nectarine:{one:"1 nectarine",many:"nectarines"},nut:{one:"1 noot",many:"noten"},olive:{one:"1 olijf",many:"olijven"},onion:{one:"1 ui",many:"uien"},orange:{one:"1 sinaasappel",many:"sinaasappels"},oyster:{one:"1 oester",many:"oesters"},pancake:{one:"1 pannenkoek",many:"pannenkoeken"},"passion-fruit":{one:"1 passievrucht",many:"passievruchten"},peach:{one:"1 perzik",many:"perziken"},pear:{one:"1 peer",many:"peren"},pepper:{one:"1 paprika",many:"paprika's",half:"een halve paprika"},persimmon:{one:"1 kaki",many:"kaki's"},piece:{one:"1 stuk",many:"stuks"},"piece-of-sausage":{one:"een stuk",many:"stukken"},pinch:{one:"een mespunt",many:"mespunten"},pitta:{one:"1 broodje",many:"broodjes"},plum:{one:"1 pruim",many:"pruimen"},pomegranate:{one:"1 granaatappel",many:"granaatappels",half:"een halve granaatappel"},portion:{one:"1 portie",many:"porties"},"portion-uncooked":{one:"1 portie ongekookt",many:"porties ongekookt"},"pot-edible-part":{one:"1 pan (eetbaar deel)",many:"pannen (eetbaar deel)"},potato:{one:"1 aardappel",many:"aardappels"},"potato-large":{one:"1 grote aardappel",many:"grote aardappels"},prawn:{one:"1 garnaal",many:"garnalen"},prune:{one:"1 pruim",many:"pruimen"},punnet:{one:"1 bakje",many:"bakjes",half:"1 half bakje"},radish:{one:"1 radijsje",many:"radijsjes"},rasher:{one:"1 plakje",many:"plakjes"},"rice-cake":{one:"1 rijstwafel",many:"rijstwafels"},rollmop:{one:"1 rolmops",many:"rolmopsen"},rusk:{one:"1 beschuit",many:"beschuiten"},sardine:{one:"1 sardine",many:"sardines"},sausage:{one:"1 worst",many:"worsten"},scoop:{one:"1 bol",many:"bollen"},"serving-spoon":{one:"1 opscheplepel",many:"opscheplepels"},sheet:{one:"1 vel",many:"vellen"},shot:{one:"1 kopje",many:"kopjes"},slice:{one:"1 plak",many:"plakken"},"slice-of-bread":{one:"1 snee",many:"sneden"},"slice-of-fruit":{one:"1 schijf",many:"schijven"},"slice-of-meat":{one:"1 lapje",many:"lapjes"},"slice-of-pie":{one:"1 punt",many:"punten"},"small-ball":{one:"1 balletje",many:"balletjes"},"small-bowl":{one:"1 kommetje",many:"kommetjes"},"small-bunch":{one:"1 trosje",many:"trosjes"},"small-dish":{one:"1 schaaltje",many:"schaaltjes"},"small-piece":{one:"1 stukje",many:"stukjes"},"small-sausage":{one:"1 worstje",many:"worstjes"},"small-tub":{one:"1 bakje",many:"bakjes"},"snack-bowl":{one:"1 bakje",many:"bakjes"},sole:{one:"1 tong",many:"tongen"},"soup-plate":{one:"1 bord",many:"borden"},sprat:{one:"1 sprotje",many:"sprotjes"},"spread-on-bread":{one:"besmeerde boterham",many:"besmeerde boterhammen"},sprig:{one:"1 takje",many:"takjes"},"spring-onion":{one:"1 lente-ui",many:"lente-uien"},square:{one:"1 blokje",many:"blokjes"},stalk:{one:"1 steel",many:"stelen"},stick:{one:"1 stick",many:"sticks"},"sugar-cube":{one:"1 suikerklontje",many:"suikerklontjes"},"syrup-waffle":{one:"1 stroopwafel",many:"stroopwafels"},tablespoon:{one:"1 eetlepel",many:"eetlepels"},"tablespoon-chopped":{one:"1 eetlepel gehakt",many:"eetlepels gehakt"},teaspoon:{one:"1 theelepel",many:"theelepels",half:"een halve theelepel"},"thin-slice":{one:"1 plakje",many:"plakjes"},tomato:{one:"1 tomaat",many:"tomaten"},wedge:{one:"1 part",many:"parten"},wrap:{one:"1 wrap",many:"wraps"}},foodTable:function(e){const{number:t,mg:n,mgRange:o}=e,s=function({number:e}){const t=t=>t>0&&t<.5?"minder dan 1 milligram":`${e(Math.round(t))} milligram`,n=({lowPercent:t,highPercent:n})=>t===n?`${e(t)} procent`:`${e(t)} tot ${e(n)} procent`;return{perPortion:({mg:e})=>`${t(e)} per portie`,per100g:({mg:e})=>`${t(e)} per 100 gram`,ofDay:e=>`${n(e)} van de dag`,ofLabel:e=>`${n(e)} van de etiketwaarde`}}(e),a=e=>`${t(e,2)} gram`;return{heading:"Hoeveel magnesium zit erin?",lead:"Zoek op wat je eet. Je ziet hoeveel magnesium erin zit, per portie en per 100 gram.",search:{label:"Zoek een voedingsmiddel",placeholder:"Bijvoorbeeld spinazie",clear:"Wis de zoekterm"},filters:"Filters",filtersOn:({count:e})=>`Filters (${t(e)})`,category:{label:"Soort",all:"Alles",names:Zw},state:{label:"Bereiding",all:"Alle bereidingen",names:Jw},basis:{label:"Percentage van",day:"Je dag",dayOf:({lowMg:e,highMg:t})=>`Je dag (${o(e,t)})`,labelOf:({mg:e})=>`Etiketwaarde (${n(e)})`},caption:"Magnesium in voedingsmiddelen, per portie en per 100 gram. Met de knoppen in de bovenste rij sorteer je.",skip:"Sla de tabel over",region:"Tabel met voedingsmiddelen",columns:{food:"Voedingsmiddel",name:"Naam",portion:"Portie",perPortion:"Per portie",per100g:"Per 100 g",ofDay:"Van je dag",ofLabel:"Van etiket",add:"Op je dag zetten"},sorted:Qw,unmeasured:"niet gemeten",mg:({mg:e})=>e>0&&e<.5?`< ${n(1)}`:n(Math.round(e)),per100g:"per 100 g",share:({lowPercent:e,highPercent:n})=>e===n?`${t(e)}%`:`${t(e)}\u2013${t(n)}%`,ofDay:"van je dag",ofLabel:"van de etiketwaarde",spoken:s,grams:({grams:e})=>a(e),changePortion:({food:e,portion:t,grams:n})=>`${t} ${a(n)}, aanpassen: ${e}`.trimStart(),portionOf:({food:e})=>`Portie van ${e}, in gram`,portionError:({most:e})=>`Vul een getal in boven 0, en hoogstens ${t(e)}.`,add:({food:e})=>`Zet op je dag: ${e}`,addAgain:({food:e,grams:t})=>`Zet nog een portie op je dag: ${e}. Er staat nu ${a(t)}`,detail:Xw(e),count:({count:e,total:n})=>e===n?`${t(n)} ${1===n?"voedingsmiddel":"voedingsmiddelen"}`:`${t(e)} van ${t(n)} voedingsmiddelen`,leftOut:({left:e,kept:t})=>`Niets gevonden met ${(e=>e.map(e=>`\u201c${e}\u201d`).join(", "))(e)} erbij. Dit is wat er is voor \u201c${t.join(" ")}\u201d.`,more:({count:e})=>`Toon er nog ${t(e)}`,none:{title:({search:e})=>`Niets gevonden voor \u201c${e}\u201d`,titleFilters:"Niets gevonden met deze filters",text:"Probeer een ander woord, of zoek in alle voedingsmiddelen.",clearSearch:"Wis de zoekterm",clearFilters:"Toon alle soorten"},empty:"Deze lijst is leeg.",loading:{title:"De lijst wordt geladen",text:"Dit duurt meestal maar even.",preparing:"De lijst wordt klaargezet"},failed:{title:"De lijst kon niet worden geladen",retry:"Probeer opnieuw"},download:{button:"Bewaar als CSV",fileName:"magnesium-in-eten"},csv:ev,print:{button:"Druk af",title:"Magnesium in voedingsmiddelen",searched:({search:e})=>`Gezocht op: ${e}`,cut:({count:e,total:n})=>`Hier staan de eerste ${t(e)} van ${t(n)} voedingsmiddelen. Zoek of filter eerst om de rest af te drukken.`},notes:tv(e),ownSource:"De gehaltes in deze tabel komen van de maker van deze site."}}(hv),foodDay:function(e){const{mgFromTo:t}=e;return{heading:"Je dag",empty:"Hier staat nog niets. Zet erop wat je op een dag eet, dan tellen we het op.",toDay:({count:t})=>`Je dag (${e.number(t)})`,list:Gw(e),undo:{removed:({food:e})=>`${e} weggehaald`,emptied:"Je dag is leeggemaakt",replaced:"Het menu staat nu op je dag",back:"Zet terug",backOf:({food:e})=>`Zet terug: ${e}`},told:Vw(e),sum:Kw(e),declare:{legend:"Hoe tellen we dit?",list:"Alleen als lijst",all:"Dit is alles wat ik op een dag eet",withRest:"Reken de rest van mijn dag mee",withRestDetail:({mg:t})=>t>0?`We tellen er ${e.mg(t)} bij op. Dat is een schatting van wat je verder eet en drinkt en hier nog niet staat, zoals melk, aardappels en koffie. Volkorenbrood, noten, bonen, bladgroente en vis zitten hier niet in: zet die zelf op je dag.`:"Er komt niets bij: wat we zouden schatten, staat al op je dag.",shared:({others:t})=>`Dit telt nu ook mee in ${e.list(t.map(e=>Iw[e]))}.`},held:{title:({professional:e})=>`Overleg eerst met ${e}`,found:"Met wat hier over je gezondheid bekend is, past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.",child:"Voor een kind onder de 4 jaar stellen we niets voor. Optellen kan wel.",childClinic:"het consultatiebureau",unread:"Deze pagina gaf iets over je gezondheid door dat we niet kunnen lezen. Daarom staan hier geen voorstellen. Optellen kan wel.",elsewhere:"Door een antwoord op deze pagina past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.",childPortions:({years:t})=>`Een aanvulling of een menu stellen we alleen voor vanaf ${e.number(t)} jaar. De porties hier zijn die van een volwassene.`},suggested:{askFirst:"Heb je een nierziekte, of eet je volgens een dieet van je arts of di\xebtist? Vraag het dan eerst daar.",expecting:({professional:e})=>`Ben je zwanger of geef je borstvoeding? Overleg dan met ${e}.`},topUp:{heading:"Dit vult het aan",closes:({mg:t,portions:n})=>`${1===n?"Deze gewone portie geeft":"Deze gewone porties geven samen"} ${e.mg(t)}. Daarmee ben je er.`,partly:({mg:t,portions:n})=>`${1===n?"Deze gewone portie geeft":"Deze gewone porties geven samen"} ${e.mg(t)}. Dat brengt je een eind op weg.`,add:"Zet op je dag",addOf:({food:e})=>`Zet op je dag: ${e}`},menu:Yw(e),person:{assumed:"Je leeftijd is niet ingevuld. We gaan uit van een volwassene.",heading:"Voor wie is dit?",adult:({lowMg:e,highMg:n})=>`Je leeftijd is niet ingevuld. We gaan uit van een volwassene: ${t(e,n)} per dag.`,reference:({lowMg:e,highMg:n})=>`De aanbeveling is ${t(e,n)} per dag.`},paper:{title:"Magnesium op een dag",portion:"Hoeveel",total:"Samen",note:"De cijfers zijn gemiddelden. Een product of een oogst kan meer of minder bevatten."},fromTable:({mg:t,isEstimated:n=!1})=>`Uit je voedingstabel: ${n?"ongeveer ":""}${e.mg(t)}`,fromTableDetail:"Verandert mee met je dag in de voedingstabel."}}(hv),ownFoods:function({number:e}){const t=function({number:e}){return({line:t,column:n,value:o})=>{const s=null===n?`Regel ${e(t)}`:`Regel ${e(t)}, kolom ${n}`;return""===o?s:`${s}: \u201c${o}\u201d`}}({number:e});return{heading:({count:t})=>1===t?"E\xe9n regel klopt niet":`${e(t)} dingen in de lijst kloppen niet`,rows:{"unclosed-quote":e=>`${t(e)}. Dit aanhalingsteken wordt nergens gesloten. De regel is overgeslagen.`,"text-after-quote":e=>`${t(e)}. Na het sluitende aanhalingsteken hoort geen tekst te staan. Schrijf een aanhalingsteken in een veld dubbel. De regel is overgeslagen.`,"too-few-fields":n=>`${t(n)}. Hier staan minder velden (${e(n.count)}) dan in de kop (${e(n.total)}). De regel is overgeslagen.`,"too-many-fields":n=>`${t(n)}. Hier staan meer velden (${e(n.count)}) dan in de kop (${e(n.total)}). Staat er een scheidingsteken in een veld, zet het veld dan tussen aanhalingstekens. De regel is overgeslagen.`,"not-json":e=>`${t(e)}. Dit is geen JSON die te lezen is. Het is overgeslagen.`,"not-a-food":e=>`${t(e)}. Verwacht is een voedingsmiddel: een object met id, names en mgPer100g. Het is overgeslagen.`,unreadable:e=>`${t(e)}. Dit is niet te lezen. Het is overgeslagen.`,"no-name":e=>`${t(e)}. Verwacht is de naam van het voedingsmiddel, als tekst. De regel is overgeslagen.`,"long-name":n=>`${t(n)}. Een naam heeft hoogstens ${e(n.most)} tekens. De regel is overgeslagen.`,"bad-id":n=>`${t(n)}. Een id is een tekst van hoogstens ${e(n.most)} tekens. De regel is overgeslagen.`,"double-id":n=>`${t(n)}. Deze id staat al op regel ${e(n.firstLine)}. De regel is overgeslagen.`,"no-number":e=>`${t(e)}. Verwacht is een getal zonder eenheid, of niets als het niet is gemeten. De regel is overgeslagen.`,thousands:e=>`${t(e)}. Dit kan een getal met een scheidingsteken voor duizendtallen zijn. Laat dat weg, en rond af op hoogstens twee decimalen. De regel is overgeslagen.`,"out-of-range":n=>`${t(n)}. Verwacht is een aantal mg van 0 tot ${e(n.most)}. De regel is overgeslagen.`,"bad-portion":n=>`${t(n)}. Verwacht is een aantal gram boven 0, en hoogstens ${e(n.most)}. De portie is weggelaten.`,"bad-text":n=>`${t(n)}. Verwacht is een tekst van hoogstens ${e(n.most)} tekens. Dit veld is weggelaten.`},failures:{"bad-address":()=>"Het adres van de lijst is niet bruikbaar.",offline:()=>"Er is geen verbinding met internet.",unreachable:()=>"De lijst is vanaf deze pagina niet te bereiken.",timeout:({seconds:t})=>`Er kwam ${e(t)} seconden lang niets binnen.`,status:({status:e})=>`De server gaf de lijst niet, maar foutcode ${e}.`,"too-large":({mostMb:t})=>`Het bestand is te groot: hoogstens ${e(t)} MB.`,"web-page":()=>"Op dit adres staat een webpagina, geen lijst.",workbook:()=>"Dit is een werkmap van een spreadsheet. Sla hem op als CSV.","no-list":()=>"Hierin staat geen lijst met voedingsmiddelen.","no-columns":({found:e,missing:t})=>`In de kop ontbreekt: ${t}. Gevonden is: ${e}.`,"no-rows":()=>"De lijst is leeg.","no-good-rows":({count:t})=>`Geen enkele regel is bruikbaar (${e(t)} gelezen).`,unreadable:()=>"De lijst is niet te lezen."},more:({count:t})=>`En nog ${e(t)}.`,cut:({most:t})=>`De lijst is te lang. Alleen de eerste ${e(t)} regels zijn gebruikt.`}}(hv),host:{by:"Van deze site",byTitle:({title:e})=>`${e} (van deze site)`,byReason:({text:e})=>`${e} (van deze site)`,question:"Vraag van deze site",section:"Vragen van deze site",none:"Geen van deze",unsure:"Weet ik niet",choose:"Kies een antwoord.",chooseMore:"Kies een of meer antwoorden, of zeg dat geen ervan past.",fill:"Vul een getal in.",remark:"Opmerking van deze site",held:{title:"Deze site is hier voorzichtiger",text:"Bij jouw antwoorden houdt deze site een stap meer aan dan de algemene regels."},source:"Opgegeven door deze site",debug:{heading:"Kennis van de host",findings:"Bevindingen",questions:"Vragen",outcomes:"Strengere uitkomsten",weights:"Gewichten van vormen"}},debug:{heading:"Voor de bouwer van deze site",version:"Versie",knowledge:"Kennis",hash:"Controlegetal",problems:"Problemen in de instellingen",noProblems:"Geen problemen gevonden in de instellingen.",problem:({element:e,attribute:t,value:n,expected:o})=>`${e}, ${t}: "${n}" gekregen, ${o} verwacht.`,trace:"Wat de regels zagen",truths:{yes:"ja",no:"nee",unknown:"onbekend"},weight:"gewicht",saw:"zag",formRead:({product:e,form:t})=>`${e}: vorm gelezen uit de naam (${t}).`,formUnread:({product:e})=>`${e}: vorm niet herkend, dus niet getoond.`},together:{toDoseCheck:"Zet dit in de dosischeck",toQuiz:"Ga verder in de keuzehulp"}},pv={nl:gv,en:ww},fv=new Map([["quiz","mg-quiz"],["food-table","mg-food-table"],["dose-check","mg-dose-check"]]),kv=new Map,bv=new Set;function wv(e){const t=(e.getAttribute("data-mg")??"").trim().toLowerCase(),n=fv.get(t);if(void 0===n)return void(""!==t&&function(e){bv.has(e)||(bv.add(e),Rt(`<div data-mg>: ${ye(e.slice(0,100))} cannot be used. Expected: ${[...fv.keys()].join(", ")}.`))}(t));const o=kv.get(n),s=[...e.children].some(({localName:e})=>e===n);o&&!s&&e.append(function(e,t,n){const o=document.createElement(t);for(const t of n){const n=e.getAttribute(`data-${t}`);null!==n&&o.setAttribute(t,n)}return o.append(...e.childNodes),o}(e,n,o))}const vv=e=>e.nodeType===Node.ELEMENT_NODE;function yv(e){if(vv(e)&&e.matches("div[data-mg]")&&wv(e),vv(e)||e===document)for(const t of e.querySelectorAll("div[data-mg]"))wv(t)}let $v=!1;function xv(e,t){const n=customElements.get(e);if(n)!function(e,t,{version:n}){$v||t.version===n||($v=!0,Rt(`<${e}> is on this page already, from version ${t.version??"unknown"}; ${n} is not used.`))}(e,n,t);else if(Yt(e)){if(customElements.define(e,t),!customElements.get(e))throw new Error("customElements.define does nothing");!function(e,t){const n=0===kv.size;var o;kv.set(e,t),o=()=>{try{yv(document),n&&function(){const e=new MutationObserver(e=>{for(const{addedNodes:t}of e)for(const e of t)yv(e)});e.observe(document,{childList:!0,subtree:!0})}()}catch(e){Rt(`<div data-mg>: the page cannot be searched for them (${String(e).slice(0,200)})`)}},"loading"===document.readyState?document.addEventListener("DOMContentLoaded",o,{once:!0}):o()}(e,t.observedAttributes??[])}}function Mv(e,t){try{xv(e,t)}catch(t){Kt(e,`customElements cannot be used (${String(t).slice(0,200)})`)}}for(const e of Object.values(pv))pc(e);function jv(e,t){return{attribute:e,expected:t,fallback:null,read:e=>e}}Mv("mg-quiz",Mb);const zv='{ form, amountMg from 0 to 20000, basis: "elemental", "compound" (with its form) or "percent-ri", perDay from 0 to 60 }',Sv={age:jv("age","a number of years from 0 to 120"),sex:jv("sex",'"female" or "male"'),lifeStage:jv("life-stage",'"none", "pregnant" or "breastfeeding"'),foodMg:jv("food-mg","a number of mg a day, from 0 to 3000"),supplements:jv("supplements",`JSON: a list of at most 50 of ${zv}`),medicines:jv("medicines","ids of medicines with spaces between them, or none"),conditions:jv("conditions","ids of conditions with spaces between them, or none")},Av={...Ht,...Sv},Pv=e=>Math.round(1e6*e)/1e6;function _v(e,t){const n=new Map;for(const{supplement:t,units:o}of e)n.set(t,(n.get(t)??0)+o);return{mg:t,takes:[...n].map(([e,t])=>({supplement:e,units:Pv(t)})).sort((e,t)=>e.supplement-t.supplement)}}function Ov(e,t){const n=Math.round(ar(e,t.supplements??[])?.mg??0);if(n<1)return null;const o=function({plan:e},t,n){const o=[_v(t,n)];if(n<=e.splitAboveMg)return[o];const[s,a]=function(e){const t=[{pieces:[],mg:0},{pieces:[],mg:0}];for(const n of[...e].sort((e,t)=>t.mg-e.mg)){const e=t[0].mg<=t[1].mg?t[0]:t[1];e.pieces.push(n),e.mg+=n.mg}return t.sort((e,t)=>e.mg-t.mg)}(t),r=Math.floor(s.mg);return r<1?[o]:[[_v(s.pieces,r),_v(a.pieces,n-r)],o]}(e,function(e,{supplements:t=[]}){return t.flatMap((t,n)=>{const{perDay:o}=t,s=sr(e,t)?.mg??0;if(s<=0)return[];const a=Math.floor(o);return[...ln(a).map(()=>1),o-a].filter(e=>e>0).map(e=>({supplement:n,units:e,mg:s/o*e}))})}(e,t),n),s=ei(oi(e,t),o);return s&&{moments:s.map(({at:e,moment:t,intake:n})=>({at:e,moment:t,...n}))}}function Cv(e,{told:t},{outcome:n,by:o}){if("emergency"===n)return e.findings;const s=o?[o.toFinding()]:[],a=t.filter(({definition:e})=>e.beside?.includes(n)??!0);return[...s,...e.findings,...a.map(Na)].sort(Ci)}const Tv=({facts:e,figures:t})=>void 0===t.supplementMgAtLeast||Ei(e,"supplements")?[]:["supplements"];function Dv(e,t,n,{safety:o,dose:s}){if("emergency"===n)return[];const a=s.deciding.findIndex(({truth:e})=>"yes"===e),r=(a<0?s.deciding:s.deciding.slice(0,a)).filter(({definition:e})=>"incomplete"===n||"above"===e.outcome);return[...new Set([...o.missing,...Tv(t),...Ni(e,r,t)])]}const Ev=(e,t)=>void 0===e||void 0===t?null:{low:e,high:t};function Fv({referenceLowMg:e,referenceHighMg:t}){const n=Ev(e,t);return n&&n.low===n.high?n.low:n}function Lv(e,t,{safety:n,dose:o},s){return"below"!==s&&"within"!==s||o.told.some(({definition:e})=>!0===e.withholdsPlan)||n.withholdsPlan||Fi(e,t)||(t.figures.roomMg??-1)<0||0!==t.figures.unplannedMg?null:function(e,t){const n=Ov(e,t);if(!n)return null;const o=n.moments.map(({at:e,moment:t,mg:n})=>({at:e,moment:t,mg:n})),s=ai(e,Rr(e,t),o);return{...s,startMgPerDay:s.elementalMgPerDay,startDays:0}}(e,t.facts)}function Bv(e,t,n={}){return function(e,t){const n=function(e){return!1!==e.figures.takesMagnesium?e:{...e,situation:Object.freeze({...e.situation,hoursKept:!0})}}(t),{figures:o,standard:s,claims:a}=n,r=tl(e,n,["ask-professional"]),i=nl(Wi(e,n),r),l=function({rules:e},{situation:t}){const n=La(e.dose,t);return{told:n.filter(({truth:e,definition:t})=>"yes"===e&&void 0===t.outcome),deciding:n.filter(({definition:e})=>void 0!==e.outcome)}}(e,n),c=function(e,{atLeast:t}){const{outcome:n,by:o}=e;return"ask-professional"!==t||"emergency"===n||"incomplete"===n?e:{outcome:t,..."within"!==n&&"below"!==n&&o&&{by:o}}}(function(e,{deciding:t}){const n=t.find(({truth:e,definition:t})=>"yes"===e&&"above"===t.outcome);if("emergency"===e.outcome)return{outcome:"emergency"};if("ask-professional"===e.outcome)return{outcome:"ask-professional",...n&&{by:n}};if(n)return{outcome:"above",by:n};const[o]=t;return"incomplete"===e.outcome||"yes"!==o?.truth?{outcome:"incomplete"}:{outcome:o.definition.outcome??"incomplete",by:o}}(i,l),r),{outcome:d}=c;return{version:1,kind:"dose",outcome:d,foodMg:Ev(o.foodLowMg,o.foodHighMg),supplementMg:o.supplementMg??null,supplementMgHigh:o.supplementMgHigh??null,referenceMg:Fv(o),upperLevelMg:o.upperLevelMg??null,plan:Lv(e,n,{safety:i,dose:l},d),findings:[...Cv(i,l,c),...bh(e,n,d)],missing:Dv(e,n,d,{safety:i,dose:l}),standard:s,claims:a,knowledge:Me(e)}}(e,Sc(e,t,n))}function Nv({plan:e,...t},n,o){return{wake:o.wake??n.wake??e.defaultWake,bed:o.bed??n.bed??e.defaultBed,meals:o.meals??n.meals??e.defaultMeals,medicines:Rr({plan:e,...t},n).map(({medicine:e,times:t})=>({id:e,times:o.medicineTimes[e]??t}))}}const qv=/^([01]\d|2[0-3]):[0-5]\d$/,Wv=e=>{const t=e?.slice(0,5);return void 0!==t&&qv.test(t)?t:void 0};function Hv(e,t){const n=Wv(t[e]);return void 0===n?{}:{[e]:n}}function Rv({plan:e},{meals:t}){if(!t)return{};const[n,o,s]=e.defaultMeals;return{meals:[Wv(t[0])??n,Wv(t[1])??o,Wv(t[2])??s]}}function Uv(e,{medicineTimes:t}){const n={...e.medicineTimes};for(const[e,o]of Object.entries(t)){const t=o.map(Wv).filter(e=>void 0!==e);t.length>0?n[e]=t:delete n[e]}return Object.keys(n).length>0?{medicineTimes:n}:{}}const Iv=(e,t,n)=>({...e,medicineTimes:{...e.medicineTimes,[t]:n}});function Gv(e){const t=Gm(e);return void 0===t||t>lr?void 0:t}function Vv({foodMg:e,diet:t}){return{way:void 0===e?t?"portions":null:"number",text:void 0===e?"":String(e),wrong:!1}}const Kv={screen:"signs",drafts:new Map,offered:new Map,held:new Map,searches:new Map,food:null,declared:null,day:{medicineTimes:{}},carried:new Map,brought:[]},Yv=["signs-now","supplements","age","sex","life-stage","medicines","conditions","signs-topic","diet"],Zv=e=>e.startsWith("own-"),Jv=e=>Yv.some(t=>t===e)||Zv(e),Qv=({questions:e})=>e.map(({id:e})=>e).filter(Zv),Xv=e=>[...Yv,...Qv(e)],ey=({questions:e},t)=>e.find(e=>e.id===t),ty=({answers:e},{offered:t})=>({path:[...e.keys()],answers:e,offered:t});function ny({kind:e,fact:t},n){const o=n&&kh({kind:e,...void 0!==t&&{fact:t}},n,rr);return o&&"answer"in o?o.answer:void 0}const oy=({held:e,drafts:t},n)=>e.has(n)?e.get(n):t.get(n),sy=["supplements","signs-topic","diet"],ay=e=>oh(e).length>0?null:sh(e);function ry(e,t){const n={answers:new Map(t.carried),drafts:new Map(t.drafts),outgrown:[],takesAntacid:!1};return function({knowledge:e},t,{answers:n}){for(const o of Xv(e)){if(sy.includes(o))continue;const s=ey(e,o),a=s&&ny(s,oy(t,o));a&&n.set(o,a)}}(e,t,n),function(e,t,n){const o=qc(e,ty(n,t));n.takesAntacid=Sr(e.knowledge,o).length>0;const s=t.drafts.get("supplements");if(!s)return;const a=uh({kind:"supplements"},s,n.takesAntacid);n.drafts.set("supplements",a);const r=ny({kind:"supplements"},a);r&&n.answers.set("supplements",r),r&&!r.unsure||(n.someRows=[...a.rows.map(ay),null])}(e,t,n),function({knowledge:e,options:t,...n},o,s){const a="signs-topic",r=o.drafts.get(a),i=ny({kind:"many"},r);if(!r||!i)return;const l=qc({knowledge:e,options:t,...n},ty(s,o)),c=(Tc(e,l,t,a)?.choices??[]).every(e=>o.offered.get(a)?.includes(e)),d=c?i:function(e){if(e.unsure)return e;const t=e.value;return t.length>0?{unsure:!1,value:[...t,va]}:void 0}(i);d&&s.answers.set(a,d),c||(s.outgrown.push(a),s.drafts.set(a,{...r,picked:r.picked.filter(e=>e!==ah)}))}(e,t,n),n}function iy(e,t,n){const{knowledge:o,options:s}=e,a=Tc(o,n,s,"diet")?t.drafts.get("diet"):void 0,r=t.declared?.day.foodMg;return function(e,t,n){const{wake:o,bed:s,meals:a,medicineTimes:r,...i}=t;return{...i,...void 0!==o&&void 0===n.wake&&{wake:o},...void 0!==s&&void 0===n.bed&&{bed:s},...void 0!==a&&void 0===n.meals&&{meals:a},...Hv("wake",n),...Hv("bed",n),...Rv(e,n),...Uv(t,n)}}(o,t.food?function(e,t,n){const{diet:o,foodMg:s,unsure:a=[],...r}=e,i=function({way:e,text:t},{portions:n,tableMg:o}){if("unsure"===e)return{unsure:["diet"]};if("table"===e)return void 0===o?null:{foodMg:o};if("number"===e){const e=Gv(t);return void 0===e?null:{foodMg:e}}const s=n&&kh({kind:"portions"},n,rr);return s&&"answer"in s&&!s.answer.unsure?{diet:s.answer.value}:null}(t,n)??{},l=[...a.filter(e=>!(e=>"diet"===e||"foodMg"===e)(e)),...i.unsure??[]];return{...r,...i,unsure:l}}(n,t.food,{portions:a,tableMg:r}):n,t.day)}function ly(e,t){const{outcome:n,missing:o}=e;if(0===t.length||"emergency"===n)return e;const s="within"===n||"below"===n;return{...e,missing:[...new Set([...o,...t])],...s&&{outcome:"incomplete",plan:null}}}function cy(e,t){const n=function(e,t){const n=[...t.drafts.keys()].flatMap(t=>ey(e.knowledge,t)??[]),o={...e.hostFacts};for(const{fact:e,kind:t}of n)"many"!==t&&delete o[e];return{...e,hostFacts:o}}(e,t),{knowledge:o,options:s}=n,a=ry(n,t),r=ty(a,t),i=iy(n,t,qc(n,r)),l=((e,{someRows:t})=>e.supplements||!t?e:{...e,supplements:t})(i,a),c=function({knowledge:e,options:t},n){const o=Xv(e).map(o=>Tc(e,n,t,o));return new Map(o.flatMap(e=>e?[[e.id,e]]:[]))}(n,i),d=function({hostFacts:e},t,{drafts:n,takesAntacid:o},{searches:s}){const a=new Map(n);for(const[n,s]of t)a.has(n)||a.set(n,hh(s,{answer:void 0,offered:[]},e,o));for(const[e,t]of a)a.set(e,{...t,search:s.get(e)??""});return a}(e,c,a,t),u=[...c.keys()].filter(e=>(({knowledge:e},t)=>{const n=ey(e,t);return!0===n?.confirm||!0===n?.adds||void 0!==n&&$r(n.fact)})(n,e)&&!r.path.includes(e)),m=u.flatMap(e=>ey(o,e)?.fact??[]);return{questions:c,drafts:d,food:t.food??Vv(e.hostFacts),day:Nv(o,i,t.day),given:r,facts:i,figures:Sc(o,l,s).figures,recommendation:ly(Bv(o,l,s),m),unconfirmed:u.filter(e=>d.get(e)?.prefilled),outgrown:a.outgrown}}function dy(e,t,n){const o=(t.unsure||"supplements"!==e.kind?[]:t.value).some(({use:e})=>"antacid-laxative"===e);return hh({id:e.id,fact:e.fact,kind:e.kind,unsure:e.unsure,choices:[...n]},{answer:t,offered:n},{},o)}const uy=({offered:e},t)=>e.get(t.id)??t.choices??[],my={drafts:new Map},hy=e=>e!==ah&&e!==rh;function gy(e,t,n){const o=[...new Set([...t,...n])],s=o.filter(hy);return o.includes(rh)&&!s.some(t=>(({redFlags:e},t)=>{const n=e[t]?.urgency;return"112"===n||"crisis"===n})(e,t))?[...s,rh]:s.length>0?s:o}const py=({form:e,amount:t,basis:n,perDay:o,prescribed:s,antacid:a})=>ye([e,Gm(t)??t,n,Gm(o)??o,s,a]),fy=e=>py(Jm(e,0)),ky=({row:e,answer:t})=>"supplements"!==e.kind||t.unsure?[]:t.value;function by(e,t,n,o){const{id:s,row:a,answer:r,choices:i}=o,l=dy(a,r,i),c=t.drafts.get(s)??n.drafts.get(s);return c?"many"===a.kind?{...l,picked:gy(e,l.picked,c.picked)}:"supplements"!==a.kind?l:function(e,t,n){const o=function(e,t){if(e.picked.includes(ah))return[];const n=t.map(fy);return e.rows.filter(e=>{const t=n.indexOf(py(e));return t>=0&&n.splice(t,1),t<0&&(({label:e,form:t,amount:n})=>[e,t,n].some(e=>""!==e.trim()))(e)})}(t,n);if(0===o.length)return e;const s=mh(e.rows),a=[...e.rows,...o.map((e,t)=>({...e,key:s+t}))];return{...e,rows:a,picked:e.picked.includes(rh)?e.picked:[ih]}}(l,c,function(e,t){const n=e.map(fy),o=t.filter(e=>{const t=n.indexOf(fy(e));return t>=0&&n.splice(t,1),t<0});return[...e,...o]}(ky(o),t.brought)):l}function wy({given:e,more:t},n){if(void 0!==t.foodMg)return Vv({foodMg:t.foodMg});const o=e.path.includes("diet")?e.answers.get("diet"):void 0;return!o||o.unsure&&n?n:{way:o.unsure?"unsure":"portions",text:n?.text??"",wrong:!1}}function vy({wake:e,bed:t,meals:n,medicineTimes:o={}},s){return{...s,medicineTimes:{...s.medicineTimes,...o},...void 0!==e&&{wake:e},...void 0!==t&&{bed:t},...void 0!==n&&{meals:n}}}function yy(e,t,n=Kv,o=my){const s=function(e,{given:t}){return t.path.flatMap(n=>{const o=t.answers.get(n),s=ey(e,n);if(!o||!s)return[];const a="many"!==s.kind||o.unsure?[]:o.value;return[{id:n,row:s,answer:o,choices:[...new Set([...uy(t,s),...a])]}]})}(e,t),a=s.filter(({id:e,answer:t})=>Jv(e)&&!("diet"===e&&t.unsure)),r=s.filter(({id:e})=>!Jv(e)),i=e=>n.offered.get(e)??[];return{...n,screen:t.given.path.includes("signs-now")?"check":n.screen,held:new Map,drafts:new Map([...n.drafts,...a.map(t=>[t.id,by(e,n,o,t)])]),offered:new Map([...n.offered,...a.map(({id:e,choices:t})=>[e,[...new Set([...t,...i(e)])]])]),carried:new Map([...n.carried,...r.map(({id:e,answer:t})=>[e,t])]),food:wy(t,n.food),day:vy(t.more,n.day),brought:s.some(({row:e})=>"supplements"===e.kind)?s.flatMap(ky):n.brought}}const $y=(e,t)=>e.kind===t.kind&&("portion"!==e.kind||"portion"===t.kind&&e.group===t.group)&&("supplement"!==e.kind||"supplement"===t.kind&&e.key===t.key&&e.field===t.field);function xy(e,t){const n=kh(e,t,rr);return"problems"in n?n.problems:[]}const My=["age"];function jy(e,t,n,o){const s=t.questions.get(n)?.choices??[],{drafts:a,offered:r}=e,i={...o,prefilled:!1};return{...e,drafts:new Map(a).set(n,i),offered:new Map(r).set(n,s)}}const zy=e=>0===e.held.size?e:{...e,held:new Map};function Sy(e,t,n,o,s){const a=t.drafts.get(o),r=ey(n,o);if(!a||!r||"written"===s&&!e.drafts.has(o))return e;const i=xy(r,a).filter(e=>"all"===s||function(e,t){switch(t.kind){case"missing":return""!==e.text.trim();case"portion":return""!==(e.portions[t.group]??"").trim();case"supplement":{if("form"===t.field)return!0;const n=e.rows.find(({key:e})=>e===t.key),o=n&&n[t.field];return"string"==typeof o&&""!==o.trim()}}}(a,e)||a.problems.some(t=>$y(t,e)));return 0===i.length&&0===a.problems.length?e:{...e,drafts:new Map(e.drafts).set(o,{...a,problems:i})}}const Ay=(e,t,n)=>{const o=e.food??Vv(t),s="number"===o.way&&void 0===Gv(o.text)&&("all"===n||""!==o.text.trim());return s===o.wrong?e:{...e,food:{...o,wrong:s}}};function Py(e,t,n,o){const s=e.food??Vv(n.hostFacts),a=zy(e);return"diet"!==o||"portions"===s.way?Sy(a,t,n.knowledge,o,"all"):Ay(a,n.hostFacts,"all")}function _y(e,t,n){return n.reduce((e,n)=>{const o=t.drafts.get(n);return o?jy(e,t,n,o):e},e)}class Oy{state=Kv;broken=!1;#j;#He;#ge=null;#Re=null;#Ue=new Map;#Ie;constructor(e,t){this.#j=e,this.#He=t}get ground(){if(!this.#ge)throw new Error("nothing to run on yet");return this.#ge}get check(){return this.#Re??=cy(this.ground,this.state),this.#Re}follow(e){const t=this.#ge;if(t&&function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims}(t,e)||(this.#ge=e,this.#Re=null,this.resume()),this.broken)return;const{state:n}=this;this.#Ge(e),this.#be(()=>function(e,t,n){const{declared:o,food:s}=e;if(n===(o?.day??null))return e;const a="table"===s?.way?o?.before??null:s;if(!n)return{...e,declared:null,food:a};const r={...s??Vv(t),way:"table",wrong:!1};return{...e,declared:{day:n,before:a},food:r}}(this.state,e.hostFacts,Qc())),this.state!==n&&this.resume()}get blocks(){if(this.broken||!this.#ge)return!1;const{outcome:e}=this.check.recommendation;return"ask-professional"===e||"emergency"===e}change(e,t){const n=this.check.drafts.get(e)?.rows.length??0;this.#Ve((n,o,{knowledge:s})=>function(e,t,n,o,s){const a=t.drafts.get(o),r=ey(n,o);if(!a||!r)return e;const i=s(a),l=function(e,t,n,{search:o}){return o===n.search?e:{...e,searches:new Map(e.searches).set(t,o)}}(e,o,a,i);if(function(e,t){return Object.keys(e).every(n=>"search"===n||e[n]===t[n])}(a,i))return l;const c=jy(l,t,o,function(e,t,n){const o=xy(e,t).filter(e=>n.some(t=>$y(t,e)));return{...t,problems:o}}(r,i,a.problems));return!My.includes(o)||e.held.has(o)?c:{...c,held:new Map(e.held).set(o,e.drafts.get(o))}}(n,o,s,e,t));const o=this.broken?n:this.check.drafts.get(e)?.rows.length??0;n>0&&o!==n&&this.#ve(()=>Wh(this.#j.renderRoot,o>n))}changeFood(e){this.#Ve((t,n,{hostFacts:o})=>function(e,t,n){const o=e.food??Vv(t),s={...o,...n},a="number"!==s.way||void 0!==Gv(s.text);return{...e,food:{...s,wrong:o.wrong&&!a}}}(t,o,e))}changeDay(e){this.#Ve(t=>({...t,day:e(t.day)}))}commit(e){this.broken||"signs"===this.state.screen||(null!==e&&this.#Ke((t,n,o)=>function(e,t,n,o){const s=Sy(zy(e),t,n.knowledge,o,"written");return"diet"===o&&s.food?Ay(s,n.hostFacts,"written"):s}(t,n,o,e)),this.#Ye())}confirm(e){this.#Ke((t,n)=>_y(t,n,e)),this.#Ye(),this.#ve(()=>{const[t]=e;void 0!==t&&qh(this.#j.renderRoot,`#ask-${t} :is(input, select)`)})}go(){this.#Ke((e,t,n)=>{const o=Py(_y(e,t,["signs-now"]),t,n,"signs-now");return 0===o.drafts.get("signs-now")?.problems.length?{...o,screen:"check"}:o});const e="check"===this.state.screen;this.#ve(()=>e?this.#Ze():Nh(this.#j.renderRoot))}undo(){this.#Ke((e,t,{knowledge:n})=>function(e,t){const n=e.drafts.get("signs-topic"),o=e=>{const n=t.redFlags[e]?.urgency;return"112"===n||"crisis"===n};if(!n?.picked.some(o))return{...e,screen:"signs"};const s=n.picked.filter(e=>!o(e));return{...e,drafts:new Map(e.drafts).set("signs-topic",{...n,picked:s})}}(e,n)),this.#ve(()=>this.#Ze())}show(e){this.#Ke((t,n,o)=>Py(t,n,o,e)),this.#ve(()=>{const t=this.#Re?.unconfirmed.includes(e);t?qh(this.#j.renderRoot,`section:has(#ask-${e}) [part="confirm-button"]`):Nh(this.#j.renderRoot,`#ask-${e}`)})}restart(){this.broken=!1,this.#Je(),ed(),this.#Ue=Zc(),this.#Ke(()=>Kv),this.#ve(()=>Lh(this.#j.renderRoot))}receive(e){const{broken:t}=this;this.broken=!1,this.#Ke((n,o,{knowledge:s})=>t?yy(s,e):yy(s,e,n,o)),this.#ve(()=>this.#Ze())}stop(){this.#Je(),this.#ge&&!this.broken&&this.#Ke(e=>zy(e))}resume(){"check"===this.state.screen&&this.#Qe()}fail(e){this.broken=!0,Rt(`<${this.#j.localName}> stopped: ${e instanceof Error?e.message:String(e)}`)}#Ge({knowledge:e}){if(Zc()===this.#Ue)return;const t=this.#Ue,n=new Map([...Zc()].filter(([e,n])=>t.get(e)!==n));this.#Ue=Zc(),this.#be(()=>function(e,t,n,o){let s=e;for(const[e,a]of o){const o=ey(n,e);!o||t.given.path.includes(e)&&Ec(t.given.answers.get(e),a)||(s={...s,drafts:new Map(s.drafts).set(e,dy(o,a,o.choices??[])),offered:new Map(s.offered).set(e,o.choices??[])})}return s}(this.state,this.check,e,n))}#Je(){clearTimeout(this.#Ie),this.#Ie=void 0}#Qe(){this.#Je(),this.#Ie=setTimeout(()=>this.#Ye(),500)}#Ze(){Lh(this.#j.renderRoot),this.#Ye()}#Ve(e){const t=this.#Xe;this.#Ke(e),this.#Qe(),this.#Xe!==t&&this.#ve(()=>this.#Ze())}get#Xe(){return!this.broken&&"check"===this.state.screen&&"emergency"===this.check.recommendation.outcome}#Ye(){this.#Je(),this.broken||(this.#Ke(e=>zy(e)),this.broken||(Jc(this.check.given),this.#Ue=Zc(),this.#ve(this.#He)))}#Ke(e){this.#be(()=>e(this.state,this.check,this.ground)),this.#j.requestUpdate()}#be(e){try{const t=e();if(t===this.state)return;const n=cy(this.ground,t);this.state=t,this.#Re=n}catch(e){this.fail(e)}}#ve(e){this.#j.requestUpdate(),this.#j.updateComplete.then(e)}}function Cy(e,{form:t,use:n},o){return void 0!==t?lg(e,t).name:"antacid-laxative"===n?e.supplements.antacid:e.supplements.row({index:o+1})}const Ty=(e,t)=>e.form===t.form&&e.amountMg===t.amountMg&&e.basis===t.basis&&e.compoundMg===t.compoundMg&&e.use===t.use;function Dy(e,t,n){const o=function(e,t){const n=t.map((t,n)=>({entry:t,name:Cy(e,t,n)}));return n.map(({entry:e,name:t})=>{const o=n.filter(e=>e.name===t);return{name:t,first:n.findIndex(n=>n.name===t&&Ty(n.entry,e)),isShared:o.some(t=>!Ty(t.entry,e))}})}(e,n.supplements??[]);return(Ov(t,n)?.moments??[]).map(({takes:t})=>e.list(function({doseCheck:e},t,n){const o=new Map;for(const{supplement:e,units:s}of n){const n=t[e]?.first??e;o.set(n,(o.get(n)??0)+s)}return[...o].map(([n,o])=>{const{name:s="",isShared:a=!1}=t[n]??{};return a?e.takeNumbered({count:o,index:n+1,supplement:s}):e.take({count:o,supplement:s})})}(e,o,t)))}const Ey={within:"good",below:"mild",above:"caution","ask-professional":"stop",emergency:"stop",incomplete:"open"};function Fy({ground:e},{rule:t}){const n=wl(e.knowledge.rules.dose,t);return void 0!==n?.outcome||1===n?.beside?.length}function Ly(e){const{outcome:t,findings:n}=e.check.recommendation;return n.filter(n=>"ask-professional"===t||!Fy(e,n))}const By=e=>Ly(e).filter(t=>!lk(e.ground.knowledge,t)),Ny={supplements:"supplements",ageYears:"age",sex:"sex",lifeStage:"life-stage",medicines:"medicines",conditions:"conditions",redFlags:"signs-topic",diet:"diet",foodMg:"diet"};function qy({ground:{knowledge:e},check:t}){const{missing:n}=t.recommendation,o=n.flatMap(e=>Ny[e]??[]),s=e.questions.filter(({fact:e})=>$r(e)&&n.includes(e));return Xv(e).filter(e=>o.includes(e)||s.some(t=>t.id===e))}const Wy=(e,t)=>t.some(({rule:t})=>!0===wl(e,t)?.withholdsPlan);function Hy(e){const{words:t,help:n,check:o}=e,{outcome:s,findings:a}=o.recommendation,{verdict:r}=t.doseCheck;return"ask-professional"===s?r.askText:"incomplete"===s?r.incompleteText:a.filter(t=>Fy(e,t)).map(e=>Tg(t,e,n).text).join(" ")}function Ry({ground:e,check:t},n){const{outcome:o,findings:s}=t.recommendation;if("within"!==o&&"below"!==o)return Ey[o];if(void 0!==n.overEuLevelMg)return"caution";const{dose:a}=e.knowledge.rules;return s.some(({rule:e,severity:t})=>"caution"===t&&Object.hasOwn(a,e))||!0===n.isDoubted||n.isMinor&&0!==n.supplementMgHigh?"mild":Ey[o]}function Uy(e){const{words:t,check:n}=e,{outcome:o,upperLevelMg:s}=n.recommendation,{verdict:a}=t.doseCheck,r=function({words:e,ground:t,check:n}){const{supplementMg:o,supplementMgHigh:s,upperLevelMg:a,findings:r}=n.recommendation,{gapMg:i,foodLowMg:l,referenceHighMg:c}=n.figures,d=kk(t.knowledge,r),{rules:u,limits:m}=t.knowledge;return{professional:e.professionals[d],refer:d,isMinor:Fi(t.knowledge,n),isDoubted:Wy(u.safety,r),...Wy(u.dose,r)&&{overEuLevelMg:m.euCeilingMg},onSkin:(n.facts.supplements??[]).some(e=>Xa(t.knowledge,e)),...null!==o&&{supplementMg:o},...null!==s&&{supplementMgHigh:s},...null!==a&&{upperLevelMg:a},...void 0!==i&&{gapMg:i},...void 0!==l&&{foodLowMg:l},...void 0!==c&&{referenceHighMg:c}}}(e),i="incomplete"===o||"above"===o,l=null!==s&&r.supplementMgHigh&&"ask-professional"!==o;return{tone:Ry(e,r),title:a.titles[o](r),sum:a.sum(r),limit:l?a.limit({...r,upperLevelMg:s}):"",text:Hy(e),missing:i?qy(e):[]}}const Iy=({title:e,sum:t,limit:n})=>[`${e}.`,t,n].filter(Boolean).join(" "),Gy=({check:e})=>!["ask-professional","emergency"].includes(e.recommendation.outcome);function Vy(e){const{words:t,help:n,settings:o}=e,s=By(e);return 0===s.length?K:I`<section class="block notes-part" part="safety" aria-labelledby="safety">
    <h3 id="safety">${t.doseCheck.notes}</h3>
    ${Eg({words:t,findings:s,help:n,debug:o.debug})}
  </section>`}const Ky=({ground:e,check:t})=>Gy({check:t})&&(t.figures.supplementMgHigh??0)>0&&Qk(e.knowledge,t.facts),Yy=({check:e})=>["below","within"].includes(e.recommendation.outcome),Zy=({ground:e,check:t})=>({knowledge:e.knowledge,claims:t.recommendation.claims,goals:t.facts.goals});function Jy({ground:e,check:t}){const{findings:n,standard:o,claims:s,plan:a}=t.recommendation;return[...n.flatMap(({sources:e})=>e),...xi(e.knowledge,o,t.facts),...a?pu(e.knowledge,s):[],...Ky({ground:e,check:t})?e.knowledge.besideAdvice.vitaminB6.sources:[],...Yy({check:t})?hk(Zy({ground:e,check:t})):[]]}function Qy({words:e,check:t,state:n}){const{food:o}=e.doseCheck,s=e.doseCheck.sections.food;if("unsure"===t.food.way)return[{label:s,value:o.ways.unsure}];const{foodMg:a}=t.facts,r="table"===t.food.way?n.declared?.day:void 0;if(r)return[{label:s,value:e.foodDay.fromTable({mg:r.foodMg,isEstimated:r.isEstimated})}];if("number"===t.food.way&&void 0!==a)return[{label:s,value:e.mg(a)}];const i=t.questions.get("diet");return i&&t.facts.diet?[{label:s,value:Hg(e,i,t.facts.diet)}]:[]}const Xy=(e,t)=>"signs-topic"===t?e.doseCheck.sections.signs:Uf(e,t).label;function e$(e){const{words:t,check:n}=e;return[...[...n.questions.values()].flatMap(e=>{const o="diet"===e.id?void 0:n.given.answers.get(e.id);if(!o)return[];const s=Hg(t,e,o.unsure?void 0:o.value);return[{label:Xy(t,e.id),value:s}]}),...Qy(e)]}const t$=e=>null!=e&&!("string"==typeof e&&""===e.trim());function n$(e){return"string"!=typeof e?e:/^\d+(\.\d+)?$/.test(e.trim())?Number(e):void 0}function o$(e,t,n,o){const s=Ar(e,{[t]:n});return void 0===s[t]?{bad:o}:{facts:{[t]:s[t]}}}function s$(e,t,n){switch(t){case"age":return o$(e,"ageYears",n$(n),n);case"foodMg":return o$(e,"foodMg",n$(n),n);case"sex":case"lifeStage":return o$(e,t,(e=>"string"==typeof e?e.trim().toLowerCase():e)(n),n);case"supplements":return function(e,t){const n="string"==typeof t?Qs(t,5e4):null,o=n?.ok?n.value:t;return Array.isArray(o)?function(e,t){if(t.length>dr)return{bad:`${t.length} rows`,expected:"at most 50"};const n=t.flatMap((t,n)=>(t=>"bad"in o$(e,"supplements",[t],t))(t)?[{row:t,number:n+1}]:[]),[o]=n;if(!o)return o$(e,"supplements",t,t);const s=n.map(({number:e})=>e).join(", ");return{bad:o.row,expected:`${n.length>1?"rows":"row"} ${s}: ${zv}`}}(e,[...o]):{bad:t}}(e,n);case"medicines":case"conditions":return function(e,t,n){const o="string"==typeof n?n.trim().split(/[\s,]+/):n;if(!Array.isArray(o))return{bad:n};const s=1===o.length&&"none"===o[0]?[]:[...new Set(o)],a=new Set(Ar(e,{[t]:s})[t]),r=s.filter(e=>a.has(e)),i=s.filter(e=>!a.has(e)),l=i.every(e=>"string"==typeof e)?i.join(" "):i;return{facts:{[t]:[...new Set([...r,va])]},...i.length>0&&{bad:l}}}(e,t,n)}}function a$(e,t){try{return e()}catch{return t}}function r$({words:e,ground:t,check:n,on:o},s){const a=n.questions.get(s),r=n.drafts.get(s);return a&&r?{words:e,knowledge:t.knowledge,question:a,texts:Uf(e,s),draft:r,change:e=>o.change(s,e)}:null}function i$(e,t,{prefilled:n=!1}={}){const o=r$(e,t);if(!o)return K;const{texts:s}=o;return I`<fieldset
    class="ask"
    id="ask-${t}"
    part="question"
    data-question=${t}
    aria-describedby=${s.hint?Vf(o):K}
  >
    <legend class="ask-title">${s.title}</legend>
    ${Yf(o)} ${n?Jf(o):K} ${Kf(o)}
    ${Qf(o)}
  </fieldset>`}function l$(e,t,n,o){return I`<section
    class="block input-section"
    part="section section-${t}"
    aria-labelledby="section-${t}"
  >
    <h3 id="section-${t}">${(({words:e},t)=>"own"===t?e.host.section:e.doseCheck.sections[t])(e,t)}</h3>
    ${function({words:e,check:t,on:n},o){const s=o.filter(e=>t.unconfirmed.includes(e)),a=o.filter(e=>t.outgrown.includes(e)&&t.given.path.includes(e));if(s.length+a.length===0)return K;const r=e.doseCheck;return I`<div class="confirm">
    ${s.length>0?Zf(e):I`<p class="small prefilled" part="prefilled">${ou.info()}${r.outgrown}</p>`}
    <button
      class="button"
      type="button"
      part="confirm-button"
      @click=${()=>n.confirm([...s,...a])}
    >
      ${ou.check()}${r.confirm}
    </button>
  </div>`}(e,n)} ${o}
  </section>`}function c$({id:e,label:t,quiet:n,value:o,input:s}){return I`<div class="time">
    <label class=${n?"quiet":"label"} for=${e}>${t}</label>
    <input
      class="field"
      id=${e}
      type="time"
      .value=${Rm(o)}
      @input=${e=>s(e.target.value)}
    />
  </div>`}function d$(e){const{words:t,check:n}=e,{medicines:o}=n.day,s=t.doseCheck.day,a=I`<details class="disclosure" part="disclosure" ?open=${o.length>0}>
    <summary part="summary">${ou.chevron()}<span>${s.fold}</span></summary>
    <div class="disclosed stack">
      <p class="muted">${s.hint}</p>
      ${function({words:e,check:t,on:n}){const{wake:o,bed:s,meals:a}=t.day,r=e.doseCheck.day;return I`<div class="times">
    ${c$({id:"wake",label:r.wake,value:o,input:e=>n.day(t=>({...t,wake:e}))})}
    ${a.map((e,o)=>c$({id:`meal-${o}`,label:r.meals[o]??"",value:e,input:e=>n.day(n=>((e,t,n,o)=>({...t,meals:e.meals.map((e,t)=>t===n?o:e)}))(t.day,n,o,e))}))}
    ${c$({id:"bed",label:r.bed,value:s,input:e=>n.day(t=>({...t,bed:e}))})}
  </div>`}(e)} ${o.map(t=>function(e,t){const{words:n,on:o}=e,s=n.doseCheck.day,a=lu(n,t.id);return I`<fieldset class="medicine-times">
    <legend class="label">${s.medicine({medicine:a})}</legend>
    <div class="times">
      ${t.times.map((n,o)=>function(e,{id:t,times:n},o){const{words:s,on:a}=e,r=s.doseCheck.day,i={medicine:lu(s,t),index:o+1},l=e=>a.day(n=>Iv(n,t,e));return I`<div class="time-row">
    ${c$({id:`time-${t}-${o}`,label:r.time(i),quiet:!0,value:n[o]??"",input:e=>l(n.map((t,n)=>n===o?e:t))})}
    ${n.length>1?I`<button
            class="icon-button"
            type="button"
            aria-label=${r.remove(i)}
            @click=${()=>l(n.filter((e,t)=>t!==o))}
          >
            ${ou.close()}
          </button>`:K}
  </div>`}(e,t,o))}
      ${t.times.length<6?I`<button
              class="button inline"
              type="button"
              aria-label=${s.addTo({medicine:a})}
              @click=${()=>o.day(e=>Iv(e,t.id,[...t.times,""]))}
            >
              ${ou.plus()}${s.add}
            </button>`:K}
    </div>
  </fieldset>`}(e,t))}
    </div>
  </details>`;return l$(e,"day",[],a)}const u$=a`
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
    align-items: end;
  }

  .time-row {
    display: flex;
    align-items: center;
    gap: 0.15em;
  }

  /* Wide enough for a clock of twelve hours. */
  .time .field {
    inline-size: 9.25em;
  }

  .medicine-times {
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .medicine-times .button.inline {
    margin-inline: 0;
  }
`,m$=["unsure","portions","number"];function h$({words:e,state:t}){const n=t.declared?.day;if(!n)return[];const{fromTable:o,fromTableDetail:s}=e.foodDay;return[{value:"table",label:o({mg:n.foodMg,isEstimated:n.isEstimated}),detail:s}]}const g$={good:ou.check,mild:ou.info,caution:ou.alert,stop:ou.stop,open:ou.more};function p$(e,t){const{missing:n}=Uy(e);return 0===n.length?K:I`<div class="missing" part="missing">
    <p class="small muted" id=${t}>${e.words.doseCheck.verdict.missing}</p>
    <ul class="missing-list" aria-labelledby=${t}>
      ${n.map(t=>I`<li>
            <button class="button" type="button" @click=${()=>e.on.show(t)}>
              ${function({words:e},t){const{sections:n}=e.doseCheck;return"supplements"===t?n.taken:"diet"===t?n.food:"signs-topic"===t?n.signs:Uf(e,t).label}(e,t)}
            </button>
          </li>`)}
    </ul>
  </div>`}const f$=({check:e})=>"ask-professional"===e.recommendation.outcome;const k$=a`
  .verdict {
    --_tone: var(--_line-strong);
    display: flex;
    align-items: center;
    gap: 0.65em;
    padding: 0.6em 0.8em;
    border: 1px solid color-mix(in srgb, var(--_tone) 55%, transparent);
    border-radius: var(--_radius);
    /* Opaque: what scrolls away below it must not shine through. */
    background:
      linear-gradient(
        color-mix(in srgb, var(--_tone) 14%, transparent),
        color-mix(in srgb, var(--_tone) 14%, transparent)
      ),
      var(--_surface);
    transition:
      background-color 0.2s,
      border-color 0.2s;
  }

  .verdict.good {
    --_tone: var(--_accent);
  }

  .verdict.mild {
    --_tone: var(--_mild);
  }

  .verdict.caution {
    --_tone: var(--_caution);
  }

  .verdict.stop {
    --_tone: var(--_stop);
  }

  /* It goes along on a small screen: the outcome is always whole, the sum below it has one line. */
  .verdict h2 {
    min-inline-size: 0;
    font-size: 1em;
    line-height: 1.4;
    letter-spacing: -0.005em;
    text-wrap: wrap;
    hyphens: manual;
    overflow-wrap: break-word;
  }

  .verdict-sum {
    display: block;
    overflow: hidden;
    font-weight: 400;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .limit {
    display: none;
  }

  .verdict-icon {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_tone);
  }

  .verdict-icon svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke: var(--_surface);
    stroke-width: 2.5;
  }

  .minded {
    display: grid;
    gap: 0.35em;
    font-weight: 600;
  }

  .minded > li {
    display: flex;
    gap: 0.55em;
    align-items: flex-start;
  }

  .minded svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
    stroke: var(--_caution);
  }

  .minded .stop svg {
    stroke: var(--_stop);
  }

  .missing-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }

  .missing-list .button {
    padding-inline: 0.9em;
    border-color: var(--_line);
    font-size: 0.9375em;
    font-weight: 500;
    text-align: start;
  }

  .missing-list .button:hover {
    border-color: var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .verdict {
      gap: 0.85em;
      padding: 0.85em 1.1em;
    }

    .verdict h2 {
      font-size: 1.125em;
    }

    .verdict-icon {
      font-size: 1.15em;
    }

    .limit {
      display: inline;
    }
  }

  @container mg (min-width: 52em) {
    .verdict {
      align-items: flex-start;
      padding: 1.1em 1.15em;
    }

    .verdict h2 {
      display: grid;
      gap: 0.25em;
    }

    .verdict-title {
      font-size: 1.3em;
      line-height: 1.25;
      letter-spacing: -0.015em;
      text-wrap: balance;
    }

    .dot {
      display: none;
    }

    .verdict-sum {
      font-size: 0.9412em;
      white-space: normal;
    }
  }

  /* Hardly any height: the outcome alone. */
  @media (max-height: 22em) {
    .verdict {
      padding-block: 0.35em;
    }

    .verdict-sum {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .verdict {
      border: 2px solid CanvasText;
      background: Canvas;
    }

    .verdict-icon {
      background: none;
    }

    .verdict-icon svg {
      stroke: CanvasText;
    }
  }
`;function b$(e){const t=t=>e.on.commit(function(e){const{target:t}=e,n=t instanceof Element?t.closest("[data-question]"):null;return n?.getAttribute("data-question")??null}(t));return I`<form
    class="inputs"
    part="inputs"
    novalidate
    autocomplete="off"
    @change=${t}
    @submit=${e=>{e.preventDefault(),t(e)}}
  >
    ${(e=>l$(e,"taken",["supplements"],i$(e,"supplements")))(e)} ${function(e){const t=["age","sex","life-stage"];return l$(e,"person",t,I`${t.map(t=>i$(e,t))}`)}(e)} ${(e=>l$(e,"medicines",["medicines"],i$(e,"medicines")))(e)} ${(e=>l$(e,"health",["conditions"],i$(e,"conditions")))(e)}
    ${function(e){return e.check.questions.has("signs-topic")?l$(e,"signs",["signs-topic"],i$(e,"signs-topic")):K}(e)} ${function(e){const{words:t,check:n,ground:o}=e,{food:s}=t.doseCheck,a=n.questions.has("diet"),r=I`<fieldset class="ask" id="ask-diet" part="question" data-question="diet">
    <legend class="ask-title">${s.question}</legend>
    <p class="muted hint">
      ${s.hint} ${a?K:s.noEstimate({years:o.knowledge.estimateFromYears})}
    </p>
    ${function(e){const{words:t,check:n,on:o}=e,{ways:s}=t.doseCheck.food,a=m$.filter(e=>"portions"!==e||n.questions.has("diet"));return Ig({name:"food-way",type:"radio",choices:[...h$(e),...a.map(e=>({value:e,label:s[e]}))],picked:null===n.food.way?[]:[n.food.way],pick:e=>o.food({way:e})})}(e)} ${"portions"===n.food.way?function(e){const t=r$(e,"diet");if(!t)return K;const n={...t,question:{...t.question,unsure:!1}};return I`<div class="stack">
    ${t.texts.hint?I`<p class="muted">${t.texts.hint}</p>`:K} ${Kf(t)}
    ${Qf(n)}
  </div>`}(e):K}
    ${"number"===n.food.way?function({words:e,check:t,on:n}){const{food:o}=e.doseCheck;return Um({id:"food-mg",label:o.label,unit:o.unit,value:t.food.text,error:t.food.wrong?o.error({most:lr}):void 0,input:e=>n.food({text:e})})}(e):K}
  </fieldset>`;return l$(e,"food",["diet"],r)}(e)} ${function(e){const t=Qv(e.ground.knowledge).filter(t=>e.check.questions.has(t));return 0===t.length?K:l$(e,"own",t,I`${t.map(t=>i$(e,t))}`)}(e)} ${d$(e)}
    ${p$(e,"missing-below")}
  </form>`}function w$(e){const t=f$(e);return I`<section class="screen check" part="check" aria-labelledby="heading">
    <p class="quiet" role="status">${e.announced}</p>
    <div class="side" role="group" aria-labelledby="heading" tabindex="0">
      ${function(e){const{tone:t,title:n,sum:o,limit:s}=Uy(e);return I`<header class="verdict ${t}" part="verdict verdict-${t}">
    <span class="verdict-icon">${g$[t]()}</span>
    <h2 id="heading" tabindex="-1" part="heading">
      <span class="quiet">${e.words.doseCheck.verdict.heading}: </span
      ><span class="verdict-title">${n}<span class="dot">.</span></span>
      <span class="verdict-sum figures"
        >${o} ${s?I`<span class="limit">${s}</span>`:K}</span
      >
    </h2>
  </header>`}(e)} ${t?Vy(e):K} ${function(e){const t=Uy(e);return I`<div class="verdict-body stack" part="verdict-text">
    ${function(e){const{words:t,help:n}=e,o=Ly(e).filter(({severity:e})=>"info"!==e);return 0===o.length||f$(e)?K:I`<ul class="minded" part="minded">
    ${o.map(e=>I`<li class=${e.severity}>
          ${"stop"===e.severity?ou.stop():ou.alert()}<span
            >${Tg(t,e,n).title}</span
          >
        </li>`)}
  </ul>`}(e)} ${t.text?I`<p>${t.text}</p>`:K} ${p$(e,"missing")}
    ${function({words:e,check:t}){return t.recommendation.plan?I`<div>
    <button class="button" type="button" part="to-plan-button" @click=${e=>qh(e.currentTarget.getRootNode(),"#plan")}>
      ${e.doseCheck.verdict.toDay}
    </button>
  </div>`:K}(e)}
  </div>`}(e)} ${function(e){const{words:t,ground:n,check:o}=e,{figures:s,facts:a}=o,r=void 0===s.referenceLowMg&&!s.supplementMgHigh;if(!Gy(e)||r)return K;const i=void 0===a.foodMg&&void 0!==a.diet;return Nk({words:t,figures:s,limitMg:s.upperLevelMg,proposedMg:0,spreadPercent:i?100*n.knowledge.estimateSpread.share:0})}(e)}
    </div>
    ${b$(e)} ${t?K:Vy(e)}
    <div class="after">
      ${function({words:e,ground:t,check:n,help:o}){const s=n.recommendation.plan;if(!s)return K;const{knowledge:a}=t;return fu({words:e,knowledge:a,facts:n.facts,help:o,plan:s,claims:n.recommendation.claims,takes:Dy(e,a,n.facts)})}(e)} ${function({words:e,check:t,quizThere:n,on:o}){const{outcome:s,plan:a}=t.recommendation;return"incomplete"===s?K:gk({words:e,print:o.print,...a&&{save:o.save,diary:o.diary},...n&&{handOver:{label:e.together.toQuiz,go:o.handOver}}})}(e)} ${function({words:e,ground:t,help:n,settings:o,check:s}){const{findings:a}=s.recommendation;return ck(t.knowledge,{words:e,findings:a,help:n,debug:o.debug})}(e)} ${function(e){const{words:t,ground:n}=e;return I`${Ky(e)?Xk(t,n.knowledge):K}
  ${Yy(e)?mk({words:t,...Zy(e)}):K}`}(e)} ${function({words:e,settings:t,check:n,consent:o,on:s}){return"incomplete"===n.recommendation.outcome?K:ik({words:e,eventDetail:t.eventDetail,consent:o,answer:s.consent})}(e)} ${(e=>Yk({words:e.words,knowledge:e.ground.knowledge,standard:e.check.recommendation.standard,cited:Jy(e),withFigures:Gy(e)}))(e)}
      ${function({words:e,on:t}){return I`<div>
    <button class="button" type="button" part="restart-button" @click=${()=>t.restart()}>
      ${e.quiz.restart}
    </button>
  </div>`}(e)}
    </div>
  </section>`}const v$=a`
  .screen.check {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.75);
    max-inline-size: 72em;
  }

  /* The sentence goes along below the top of the screen; all else of the side column stands in the page. */
  .side {
    display: contents;
  }

  .side > .verdict {
    position: sticky;
    z-index: 2;
    inset-block-start: calc(var(--mg-sticky-top, 0px) + 0.35em);
    margin-inline: calc(var(--_space) * -0.5);
    box-shadow: 0 0.4em 1.2em -0.6em rgb(0 0 0 / 0.35);
  }

  .side > .verdict + .verdict-body {
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .side > .block:not(.notes-part) {
    order: 2;
  }

  .check > :is(.inputs, .after) {
    display: grid;
    gap: calc(var(--_space) * 2.25);
    min-inline-size: 0;
  }

  .check > .notes-part {
    order: 1;
  }

  .check > .after {
    order: 3;
  }

  .input-section {
    gap: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  .input-section > h3 {
    font-size: 1.3em;
  }

  .ask-title {
    font-weight: 600;
  }

  .confirm {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  /* What takes the focus is scrolled clear of the verdict. */
  .inputs :is(input, select, textarea, button, summary),
  .check > .after #plan {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 7em) 2em;
  }

  /* A few short answers side by side: the page is long enough. */
  @container mg (min-width: 30em) {
    .inputs .choice-grid:has([type='radio']) {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }

    .inputs .choice-grid:has([type='radio']):has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container mg (min-width: 52em) {
    .screen.check {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(17em, 24em);
      gap: calc(var(--_space) * 2.25) calc(var(--_space) * 3);
      align-items: start;
    }

    .check > :is(.inputs, .notes-part, .after) {
      grid-column: 1;
    }

    /* Stretched, so that on a low screen the sentence alone can go along; as a grid it could not. */
    .check > .side {
      display: flex;
      flex-direction: column;
      grid-column: 2;
      grid-row: 1 / span 3;
      gap: calc(var(--_space) * 1.25);
      align-self: stretch;
      order: 0;
    }

    .side > * {
      flex: none;
    }

    .side > .verdict {
      margin-inline: 0;
    }

    .side > .verdict + .verdict-body {
      margin-block-start: 0;
    }

    .inputs > :first-child {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .inputs :is(input, select, textarea, button, summary),
    .check > .after #plan {
      scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 1em) 2em;
    }
  }

  @media (min-height: 36em) {
    @container mg (min-width: 52em) {
      .check > .side {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        /* Room for outlines, which would be cut off. */
        margin: -0.4em;
        padding: 0.4em;
        overflow: auto;
      }

      .side > .verdict {
        position: static;
        box-shadow: none;
      }
    }
  }
`,y$=({state:e,check:t})=>"check"===e.screen&&"emergency"===t.recommendation.outcome;const $$=[bb,yb,vb,fb,Gg,op,Ym,sp,Rf,Fg,dk,Bk,mu,ku,Kk,Kh,wb,a`
  .frame {
    --_mild: color-mix(in srgb, currentColor 50%, var(--_accent));
  }
`,u$,k$,v$,kb],x$=Object.freeze({});class M$ extends ud{static settings=Av;static properties=Lt(Sv);static styles=$$;#Me=new Oy(this,()=>this.#He());#Se="open";#et=[];#Pe=x$;#ke="";#tt="";#q=null;#nt=!1;#ot=[];constructor(){super(),dd(this,{receive:e=>this.#Oe(e),blocks:()=>this.#Me.blocks})}kind="dose";get settings(){return super.settings}#Oe(e){this.#Me.follow(this.#Ce),this.#Me.receive(e)}connectedCallback(){super.connectedCallback(),this.#Me.resume()}disconnectedCallback(){super.disconnectedCallback(),this.#Me.stop()}willUpdate(e){super.willUpdate(e),this.#st(),this.#Me.follow(this.#Ce),this.#at()}update(e){!function(e,t){const{style:n}=document.documentElement,o=e&&!("overflowAnchor"in n)?e.getBoundingClientRect().top:0;if(t(),!e?.isConnected||o>=0)return;const s=e.getBoundingClientRect().top-o;0!==s&&window.scrollBy({top:s,behavior:"instant"})}(this.renderRoot.querySelector(".inputs"),()=>super.update(e))}render(){return I`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#De()}</div>`}#De(){const e=()=>this.#Fe.restart();if(this.#Me.broken)return pb(this.words,e);try{return function(e){const{words:t,ground:n,settings:o,problems:s,check:a,state:r}=e,i="check"===r.screen?a.recommendation.findings:[],l=o.debug&&!y$(e);return I`${function(e){if("signs"===e.state.screen)return function(e){const{words:t,settings:n,on:o}=e,s=t.doseCheck,a=e=>{e.preventDefault(),o.go()};return I`<form
    class="screen intro"
    part="intro"
    novalidate
    autocomplete="off"
    aria-labelledby="heading"
    @submit=${a}
  >
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${s.title}</h2>
      <p class="lead">${s.lead}</p>
    </div>
    <div class="stack small muted notes">
      ${Ng(t)} ${Bg(t,n.eventDetail)}
    </div>
    ${i$(e,"signs-now",{prefilled:!0})}
    <div class="steps">
      <button class="button primary" type="submit" part="start-button" @click=${a}>
        ${s.start}
      </button>
    </div>
  </form>`}(e);if(!y$(e))return w$(e);const{words:t,ground:n,help:o,settings:s,check:a,on:r}=e;return Lg({words:t,knowledge:n.knowledge,findings:a.recommendation.findings,help:o,country:s.country,undo:r.undo})}(e)}
  ${l?Og({words:t,knowledge:n.knowledge,problems:s,findings:i}):K}`}(this.#Le)}catch(t){return this.#Me.fail(t),pb(this.words,e)}}#st(){const{age:e,sex:t,lifeStage:n,foodMg:o,supplements:s,medicines:a,conditions:r}=this.settings,i={age:e,sex:t,lifeStage:n,foodMg:o,supplements:s,medicines:a,conditions:r},l=[super.hostFacts,this.knowledgeUsed,...Object.values(i)];if(l.every((e,t)=>e===this.#et[t]))return;this.#et=l;const c=function(e,t){const n={},o=[];for(const s of Object.keys(Sv)){if(!t$(e[s]))continue;const a=a$(()=>s$(t,s,e[s]),{bad:e[s]});if(Object.assign(n,a.facts),"bad"in a){const{attribute:e,expected:t}=Sv[s];o.push(Ot(e,a.bad,a.expected??t))}}return{facts:n,problems:o}}(i,this.knowledgeUsed);this.setProblems("prefill",c.problems),this.#Pe=function(e,{facts:t}){const n={...e,...t};return void 0!==t.foodMg&&delete n.diet,n}(super.hostFacts,c)}get#Ce(){const{standard:e,claims:t}=this.settings;return{knowledge:this.knowledgeUsed,hostFacts:this.#Pe,options:{standard:e,claims:t}}}get#Le(){const{ground:e,state:t,check:n}=this.#Me;return{words:this.words,ground:e,settings:this.settings,state:t,check:n,help:wm(this.settings.country),consent:this.#Se,announced:this.#tt,problems:this.configProblems,quizThere:void 0!==td("quiz"),on:this.#Fe}}#Fe={change:(e,t)=>this.#Me.change(e,t),food:e=>this.#Me.changeFood(e),day:e=>this.#Me.changeDay(e),commit:e=>this.#Me.commit(e),go:()=>{this.#Me.go(),this.#rt()},undo:()=>{this.#Me.undo(),this.#rt()},confirm:e=>this.#Me.confirm(e),show:e=>this.#Me.show(e),restart:()=>{this.#Se="open",this.#tt="",this.#ke="",this.#q=null,this.#Me.restart()},consent:e=>this.#Ne(e),handOver:()=>{const{ground:e,state:t}=this.#Me;td("quiz")?.receive(function(e,t){const{given:n,facts:o,food:s}=cy(e,t),a=n.answers.get("diet"),r="unsure"===s.way?{unsure:!0}:"portions"===s.way?a:void 0,{wake:i,bed:l,meals:c,medicineTimes:d,foodMg:u}=o,m={...void 0!==i&&{wake:i},...void 0!==l&&{bed:l},...void 0!==c&&{meals:c},...void 0!==d&&{medicineTimes:d},..."number"===s.way&&void 0!==u&&{foodMg:u}},h=new Map(n.answers);return r?h.set("diet",r):h.delete("diet"),{given:{path:r?[...n.path,"diet"]:n.path,answers:h,offered:n.offered},more:m}}(e,t))},save:()=>{const{plan:e}=this.#Me.check.recommendation;e&&Pm(this.words,e)},diary:()=>{const{plan:e}=this.#Me.check.recommendation;e&&Ju(this,function({words:e,help:t,ground:n,check:o},s){const{claims:a,knowledge:r}=o.recommendation;return{words:e,help:t,plan:s,claims:a,knowledge:r,takes:Dy(e,n.knowledge,o.facts)}}(this.#Le,e))},print:()=>Iu(this,function(e){const{words:t,ground:n,check:o,help:s}=e,{knowledge:a}=n,{facts:r,figures:i,recommendation:l}=o,{plan:c,upperLevelMg:d}=l,u=Uy(e);return{words:t,title:t.doseCheck.title,outcome:Iy(u),text:u.text,answers:e$(e),findings:By(e).map(e=>Tg(t,e,s)),goodToKnow:l.findings.filter(e=>lk(a,e)).map(e=>Tg(t,e,s)),figures:Gy(e)?Ru(t,{...i,limitMg:d??void 0}):[],plan:c,takes:c?Dy(t,a,r):void 0,separations:c?Rr(a,r):[],sources:Vk(t,a.sources,Jy(e)),knowledge:l.knowledge,help:s,night:ti(a,r)}}(this.#Le))};#Ne(e){this.#Se=e?"yes":"no",this.requestUpdate(),this.updateComplete.then(()=>{qh(this.renderRoot,"#consent"),e&&this.#je()})}#rt(){this.#Me.broken||(this.#ke=this.#it)}get#it(){return Iy(Uy(this.#Le))}#He(){this.isConnected&&!this.#Me.broken&&"signs"!==this.#Me.state.screen&&(this.#lt(),this.#je())}#lt(){const e=this.#it;e!==this.#ke&&(this.#ke=e,this.#tt=e,this.requestUpdate())}#at(){const e=[this.language,this.#Me.ground];e.some((e,t)=>e!==this.#ot[t])&&(this.#tt=""),this.#ot=e}#je(){const{ground:e,check:t}=this.#Me,{recommendation:n,facts:o}=t,{outcome:s}=n;if("incomplete"===s&&(this.#q?.outcome??s)===s)return;const{eventDetail:a,pushDatalayer:r}=this.settings,i=pm(n,a,"yes"===this.#Se,o,e.knowledge),l=ye(i),c=l!==this.#q?.text;this.#q={outcome:s,text:l},c&&(function(e,t,n){Ut(e,"mg-recommendation",n)}(this,0,i),r&&!this.#nt&&tu("dose"),this.#nt=!0)}}for(const e of Object.values(pv))pc(e);Mv("mg-dose-check",M$);const j$=1e5,z$=20971520,S$=1e5,A$="the row is left out",P$={"unclosed-quote":()=>`a quotation mark that is closed; ${A$}`,"text-after-quote":()=>`no text after a closing quotation mark, and quotation marks inside a field written twice; ${A$}`,"too-few-fields":({count:e,total:t})=>`as many fields as the header has (${t}), not ${e}; ${A$}`,"too-many-fields":({count:e,total:t})=>`as many fields as the header has (${t}), not ${e}: a field with a separator in it stands in quotation marks; ${A$}`,"not-json":()=>`JSON that can be read; ${A$}`,"not-a-food":()=>`an object with id, names and mgPer100g; ${A$}`,unreadable:()=>`plain values that can be read; ${A$}`,"no-name":()=>`a name as text; ${A$}`,"long-name":({most:e})=>`a name of at most ${e} characters; ${A$}`,"bad-id":({most:e})=>`a text of 1 to ${e} characters; ${A$}`,"double-id":({firstLine:e})=>`an id that no earlier row has, as row ${e} does; ${A$}`,"no-number":()=>`a number without unit, or nothing where it was not measured; ${A$}`,thousands:()=>`a number without thousands separators, with at most two decimals; ${A$}`,"out-of-range":({most:e})=>`a number of mg from 0 to ${e}; ${A$}`,"bad-portion":({most:e})=>`a number of grams above 0, at most ${e}; the portion is left out`,"bad-text":({most:e})=>`a text of at most ${e} characters; the field is left out`},_$="CSV with a header, or JSON",O$={"bad-address":()=>"an address that starts with https: or http:, or a relative one",offline:()=>"a connection to the internet; there is none",unreachable:()=>"a URL that can be reached from this page; it gave no answer",timeout:({seconds:e})=>`an answer that does not fall silent for ${e} seconds`,status:({status:e})=>`a URL that answers with ${_$}; it answered ${e}`,"too-large":({mostMb:e})=>`at most ${e} MB`,"web-page":()=>`${_$}; a web page came`,workbook:()=>`${_$}; the workbook of a spreadsheet came, which can be saved as CSV`,"no-list":()=>'a list of foods, or {"foods": [ \u2026 ]}',"no-columns":({found:e,missing:t})=>`a header with the columns ${t}, separated by comma, semicolon or tab; found was ${e}`,"no-rows":()=>"at least one food","no-good-rows":({count:e})=>`at least one row that can be used, of the ${e} that are there`,unreadable:()=>"plain values that can be read"};function C$(e,t,n){const o=function(e,{rowProblems:t,rowProblemCount:n}){const o=t.slice(0,20).map(t=>Ot(function(e,{line:t,column:n}){return"foods"===e?`foods[${t-1}]${null===n?"":`.${n}`}`:`src line ${t}${null===n?"":`, ${n}`}`}(e,t),t.value,(e=>P$[e.code](e))(t)));return n<=20?o:[...o,Ot(e,`${n} problems`,"no problems in the rows; the first 20 are told one by one")]}(e,n);if(n.cut){const t="at most 100000 rows; the rest is left out";o.unshift(Ot(e,"more than 100000 rows",t))}return n.failure&&o.unshift(Ot(e,function(e){if("string"==typeof e||"object"!=typeof e||null===e)return e;try{return Array.isArray(e)?`${e.length} rows`:`{ ${Object.keys(e).slice(0,10).join(", ")} }`}catch{return"(object)"}}(t),(e=>O$[e.code](e))(n.failure))),o}const T$=["","-","\u2013","\u2014","null"],D$=/^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/,E$=/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/,F$=/^[+-]?\d{1,3}(?:[.,'\u2019\s]\d{3})+(?:[.,]\d*)?$/;function L$(e){return null==e?null:"string"==typeof e?function(e){const t=e.trim();return T$.includes(t.toLowerCase())?null:t.length>30?"no-number":E$.test(t)?"thousands":D$.test(t)?Number(t.replace(",","."))+0:F$.test(t)?"thousands":"no-number"}(e):"number"==typeof e&&Number.isFinite(e)?e+0:"no-number"}const B$=["nl","en","de","fr"],N$=200,q$=e=>void 0===e?"":Md(Pt(e)),W$=e=>null!=e&&""!==e;function H$(e,t,n,o){if(!W$(e))return"";const s="string"==typeof e?jd(e):null;return null===s?(o.push({code:"no-name",column:t,value:q$(e)}),null):Sd(s,N$)?(o.push({code:"long-name",column:t,value:q$(s),most:N$}),null):n.own(s)}function R$(e,t){const n=ea(e,"mgPer100g"),o=L$(n);if(null===o)return null;const s={column:"mgPer100g",value:""};if("string"==typeof o)t.push({...s,code:o,value:q$(n)});else{if(o>=0&&o<=S$)return o;t.push({...s,code:"out-of-range",value:q$(n),most:S$})}}function U$(e,t){const n=ea(e,"portionGrams"),o=L$(n);if(null===o)return;if("number"==typeof o&&o>=.01&&o<=5e3)return o;const s=q$(n);t.push({code:"bad-portion",column:"portionGrams",value:s,most:5e3})}function I$(e,t,n,o){const s=ea(e,t);if(!W$(s))return;const a="string"==typeof s?jd(s):null;if(null!==a&&!Sd(a,N$))return""===a?void 0:n.share(a);o.push({code:"bad-text",column:t,value:q$(s),most:N$})}function G$(e,t,n){const o=function(e,t,n){const o=ea(e,"id");if(!W$(o))return"";const s="number"==typeof o&&Number.isFinite(o)?String(o):o,a="string"==typeof s?jd(s):null;return null===a||Sd(a,N$)?(n.push({code:"bad-id",column:"id",value:q$(o),most:N$}),null):t.own(a)}(e,t,n),s=function(e,t,n){const o=ea(e,"names")??ea(e,"name");if(Xs(o))return function(e,t,n){const o={};for(const s of B$){const a=H$(ea(e,s),`names.${s}`,t,n);if(null===a)return null;""!==a&&(o[s]=a)}return Object.keys(o).length>0?o:(n.push({code:"no-name",column:"names",value:""}),null)}(o,t,n);const s=H$(o,"names",t,n);return""===s&&n.push({code:"no-name",column:"names",value:""}),s||null}(e,t,n),a=R$(e,n);if(null===o||null===s||void 0===a)return null;const r=U$(e,n),i=I$(e,"portionLabel",t,n),l=I$(e,"category",t,n),c=I$(e,"state",t,n),d=I$(e,"source",t,n);return void 0!==r&&i&&l&&c&&d?{id:o,names:s,mgPer100g:a,portionGrams:r,portionLabel:i,category:l,state:c,source:d}:function(e,t){void 0!==t.portionGrams&&(e.portionGrams=t.portionGrams);for(const n of["portionLabel","category","state","source"]){const o=t[n];void 0!==o&&(e[n]=o)}return e}({id:o,names:s,mgPer100g:a},{portionGrams:r,portionLabel:i,category:l,state:c,source:d})}function V$(e,t){const n=[];try{return Xs(e)?{food:G$(e,t,n),faults:n}:{food:null,faults:[{code:"not-a-food",column:null,value:q$(e)}]}}catch{return{food:null,faults:[{code:"unreadable",column:null,value:""}]}}}const K$=Object.freeze({foods:[],rowProblems:[],rowProblemCount:0,cut:!1,failure:null}),Y$=e=>({...K$,failure:e}),Z$=(e,t)=>({foods:[],problems:[],lines:new Map,texts:e,columnName:t,problemCount:0,rows:0,cut:!1});function J$(e){return e.cut=e.rows===j$,e.cut||e.rows++,!e.cut}const Q$=e=>Md(Pt(e));function X$(e,t,n){e.problemCount++,e.problems.length<1e3&&e.problems.push(Object.freeze({...n,line:t}))}const ex=e=>`row-${e}`;function tx(e,t,n){const{food:o,faults:s}=V$(n,e.texts);for(const n of s){const o=null===n.column?null:e.columnName(n.column);X$(e,t,{...n,column:o})}o&&function(e,t,n){""===n.id&&(n.id=ex(t));const{id:o}=n,s=e.lines.get(o);if(void 0!==s){const n=e.columnName("id");return X$(e,t,{code:"double-id",column:n,value:o,firstLine:s})}e.lines.set(o,t),e.foods.push(n)}(e,t,o)}const nx=(e,t=function({foods:e,rows:t}){return 0===t?{code:"no-rows"}:0===e.length?{code:"no-good-rows",count:t}:null}(e))=>({foods:t?[]:e.foods,rowProblems:e.problems,rowProblemCount:e.problemCount,cut:e.cut,failure:t});function ox(e,t){for(let n=t+1;n<e.length;n++){const t=e.charCodeAt(n);if(34===t||10===t||13===t)return n;92===t&&n++}return e.length}function sx(e){switch(e){case 91:case 123:return 1;case 93:case 125:return-1;default:return 0}}function ax(e,t){let n=0;for(let o=t;o<e.length;o++){const t=e.charCodeAt(o);if(34===t?o=ox(e,o):n+=sx(t),n<0||0===n&&44===t)return o}return e.length}function rx(e,t){let n=t;for(;n<e.length&&e.charCodeAt(n)<=32;)n++;return n}const ix=(e,t)=>"["===e[t];function lx(e,t,n){return'"'===e[t]&&"foods"===e.slice(t+1,n)}class cx{#ct=[];look(e){if(null===this.#ct||!Xs(e))return;const t=Object.keys(e);t.includes("mgPer100g")?this.#ct=null:0===this.#ct.length&&(this.#ct=t.slice(0,20))}readingOf(e){if(null===this.#ct||0===e.foods.length)return nx(e);const t=Q$(this.#ct.join(", "));return nx(e,{code:"no-columns",found:t,missing:"mgPer100g"})}}const dx=()=>Z$(new Ad(!1),e=>e);function ux(e,t,n){try{const o=n();t.look(o),tx(e,e.rows,o)}catch{X$(e,e.rows,{code:"unreadable",column:null,value:""})}}function mx(e){const t=Xs(e)?ea(e,"foods"):e;return Array.isArray(t)?t:null}const hx=e=>({code:"not-json",column:null,value:Q$(e)});function gx(e,t,n){try{const o=JSON.parse(n);return t.look(o),tx(e,e.rows,o),!0}catch{return X$(e,e.rows,hx(n)),!1}}function*px(e){const t=function(e){const t=rx(e,0);return ix(e,t)?t:"{"===e[t]?function(e,t){for(let n=rx(e,t+1);n<e.length;){const t=ox(e,n),o=rx(e,t+1),s=58===e.charCodeAt(o)&&lx(e,n,t),a=rx(e,o+1);if(s)return ix(e,a)?a:-1;const r=ax(e,a);if(44!==e.charCodeAt(r))return-1;n=rx(e,r+1)}return-1}(e,t):-1}(e);if(-1===t)return Y$({code:"no-list"});const n=dx(),o=new cx,s=function*(e,t){for(let n=t+1;n<e.length;){const t=ax(e,n),o=e.slice(n,t).trim(),s=44!==e.charCodeAt(t);if(""!==o&&(yield{text:o,end:t}),s)return"]"===e[t];n=t+1}return!1}(e,t);let a=!0,r=s.next();for(;!r.done&&J$(n);r=s.next())a=gx(n,o,r.value.text),yield r.value.end/e.length;return!0===r.done&&!r.value&&a&&X$(n,n.rows+1,hx("")),o.readingOf(n)}class fx{places=[];#dt=[];offer(e,t){const n=this.#dt;if(!(t>(n.length<60?-1/0:n.at(-1)??-1/0)))return;let o=n.length;for(;o>0&&t>(n[o-1]??0);)o--;n.splice(o,0,t),this.places.splice(o,0,e),n.length<=60||(n.pop(),this.places.pop())}}class kx{kinds=[];#ye={category:new Set,state:new Set};#P=new Ad(!1);look(e,t,n){const o=this.#ye[t],s=ea(e,t);if(1e3===o.size||o.has(s))return;o.add(s);const a=I$(e,t,this.#P,n);void 0!==a&&this.kinds.push({[t]:a})}}function bx(e,t,n){const o=performance.now()+120;for(let s=0;s<t;s++){if(s%1024==0&&performance.now()>o)return!1;try{const t=e[s];Xs(t)&&n(t,s)}catch{continue}}return!0}const wx=e=>31*(31*e.charCodeAt(e.length-1)+e.charCodeAt(e.length-2))+e.charCodeAt(e.length-3);function vx(e,t){try{return function(e,t){const n=mx(e);if(!n||n.length<=t.moreThan)return null;const o=Math.min(n.length,j$),s="ascending"===t.direction?-1:1,a=Math.ceil(o/2e3),r=new Float64Array(Math.ceil(o/a)).fill(NaN),i=new fx,l=new kx,c=[],d=bx(n,o,(e,n)=>{const o=R$(e,c)??NaN,d=o*(U$(e,c)??t.ordinaryGrams)/100;n%a===0&&(r[n/a]=d),i.offer(n,s*("mg-per-100g"===t.sort?o:d)),l.look(e,"category",c),l.look(e,"state",c)}),u=d?function(e,t,n){const o=new Ad(!1),s=new Map;for(const t of n){const{food:n}=V$(e[t],o);n&&s.set(t,{...n,id:n.id||ex(t+1)})}const a=function(e,t,n){const o=new Map,s=new Set(n),a=new Set(n.map(wx)),r=new Ad(!1);return bx(e,t,(e,t)=>{const n=ea(e,"id"),i="number"==typeof n?String(n):n;"string"==typeof i&&a.has(wx(i))&&s.has(i)&&!o.has(i)&&V$(e,r).food&&o.set(i,t)}),o}(e,t,[...s.values()].map(({id:e})=>e));for(const[e,{id:t}]of s)(a.get(t)??e)<e&&s.delete(e);return s}(n,o,i.places):new Map;return 0===u.size?null:{foods:[...u.values()],places:[...u.keys()],count:o,portionsMg:r,kinds:l.kinds}}(e,t)}catch{return null}}function yx(){return new Promise(e=>{try{!function(e){const{port1:t,port2:n}=new MessageChannel;t.addEventListener("message",()=>{t.close(),e()},{once:!0}),t.start(),n.postMessage(null)}(e)}catch{setTimeout(e,0)}})}function $x(e,t=10){const n=performance.now()+t;for(;;){for(let t=0;t<16;t++){const t=e.next();if(t.done)return t}const t=e.next();if(t.done||performance.now()>=n)return t}}async function xx(e,t,{signal:n,tell:o}){let s=t;for(;;){if(o?.(s),await yx(),n?.aborted)return null;const t=$x(e);if(t.done)return t.value;s=t.value}}function Mx(e,t={}){const{isLong:n,isWhole:o}=t;if(n&&!o)return xx(e,0,t);const s=$x(e,o?1/0:10);return s.done?s.value:xx(e,s.value,t)}function*jx(e,t,n){for(;;){const o=e.next();if(o.done)return o.value;yield t+o.value*(n-t)}}function*zx(e){try{return yield*e}catch{return Y$({code:"unreadable"})}}function Sx(e){try{return(mx(e)?.length??0)>5e3}catch{return!1}}class Ax{state="built-in";progress=null;ready=Promise.resolve();#j;#c;#h=K$;#w=null;#m=null;#g=null;#ut;constructor(e,t){this.#j=e,this.#c=t,e.addController(this)}get foods(){return this.#h.foods}get rowProblems(){return this.#h.rowProblems}get rowProblemCount(){return this.#h.rowProblemCount}get cut(){return this.#h.cut}get failure(){return this.#h.failure}preview(e){return"loading"!==this.state||"object"!=typeof this.#m?null:(e&&void 0===this.#ut&&(this.#ut=vx(this.#m,e)),this.#ut??null)}get given(){return this.#w??(yt(this.#j.getAttribute("src"))||null)}set given(e){this.#w=e||null,this.#j.requestUpdate()}retry(){this.#ae(),this.#m=null,this.#j.requestUpdate()}hostConnected(){this.#m!==this.given&&this.#j.requestUpdate()}hostUpdate(){this.follow()}follow(){const{given:e}=this;e!==this.#m&&jl(this.#j)&&(this.#ae(),this.#m=e,this.#$(e))}hostDisconnected(){const e=null!==this.#g;this.#ae(),e&&(this.#m=null)}#ae(){this.#g?.abort(),this.#g=null}#$(e){if(null===e)return this.#k(K$,"built-in");const t=new AbortController,n=this.#mt(e,t);if(!Ol(n))return this.#k(n);this.#k(K$,"loading"),this.#g=t,this.ready=n.then(e=>this.#b(t,e))}#mt(e,t){const{signal:n}=t,o=e=>this.#ht(t,e);return"string"==typeof e?this.#gt(e,{signal:n,tell:o}):((e,t={})=>Mx(zx(function*(e){const t=mx(e);return t?yield*function*(e){const t=dx(),n=new cx,{length:o}=e;for(let s=0;s<o&&J$(t);s++)ux(t,n,()=>e[s]),yield(s+1)/o;return 0===o?nx(t,null):n.readingOf(t)}(t):Y$({code:"no-list"})}(e)),{...t,isLong:Sx(e)}))(e,{signal:n,tell:o,isWhole:false})}async#gt(e,t){const n=null===this.#w;try{const{loadOwnFoods:o,readFoodsText:s}=await Promise.resolve().then(()=>WP);return t.signal.aborted?null:await(n?o(e,t):s(e,t))}catch{return Y$({code:"unreachable"})}}#ht(e,t){if(this.#g!==e||this.#ut)return;const n=this.progress;(null===t||null===n?t!==n:1===t||t-n>=.02)&&(this.progress=t,this.#j.requestUpdate())}#b(e,t){this.#g===e&&null!==t&&(this.#g=null,this.#k(t),this.#j.requestUpdate())}#k(e,t=(e.failure?"failed":"ready")){this.state=t,this.progress=null,this.#ut=void 0,this.#h=e;const n=null===this.#w?"src":"foods";this.#c.tell(C$(n,this.#m,e))}}const Px={portions:[],declared:"list",isMenu:!1,undo:null,typed:new Map,wrong:[],avoid:null,menu:null},_x=5e3,Ox=100,Cx=e=>Math.round(100*e)/100,Tx=e=>Cx(e)>0&&e<=_x,Dx=({portions:e},t)=>e.find(e=>e.id===t)?.grams;function Ex(e,t,n=null){const o=e=>t.some(t=>t.id===e);return{...e,portions:t,declared:0===t.length?"list":e.declared,isMenu:t.length>0&&e.isMenu,undo:n,typed:new Map([...e.typed].filter(([e])=>o(e))),wrong:e.wrong.filter(o)}}const Fx=({portions:e,declared:t,isMenu:n})=>({portions:e,declared:t,isMenu:n});function Lx(e,t){if(!e.typed.has(t)&&!e.wrong.includes(t))return e;const n=new Map(e.typed);return n.delete(t),{...e,typed:n,wrong:e.wrong.filter(e=>e!==t)}}function Bx(e,t,n){if(!Tx(n))return e;const o=Dx(e,t);return void 0!==o?qx(e,t,Math.min(o+n,_x)):e.portions.length>=Ox?e:Ex(e,[...e.portions,{id:t,grams:Cx(n)}])}function Nx(e,t){const n=Dx(e,t);return void 0===n?e.portions.length>=Ox?"full":null:n>=_x?"most":null}function qx(e,t,n){const o=Dx(e,t);if(void 0===o||!Tx(n))return e;const s=Lx(e,t);return Cx(n)===o?s:Ex(s,e.portions.map(e=>e.id===t?{id:t,grams:Cx(n)}:e))}const Wx=Lx;function Hx(e){return 0===e.portions.length?e:Ex(e,[],{what:"emptied",before:Fx(e)})}function Rx(e){if(!e.undo)return e;const{portions:t,...n}=e.undo.before;return{...Ex(e,t),...n}}function Ux(e,t){return 0===e.portions.length||e.declared===t||e.isMenu&&"with-rest"===t?e:{...e,declared:t}}const Ix={"mg-per-portion":"descending","mg-per-100g":"descending",name:"ascending"},Gx={search:"",category:null,state:null,sort:"mg-per-portion",direction:Ix["mg-per-portion"],byFit:!1,basis:"day",grams:new Map,open:new Set,editing:null,pages:1,filtersOpen:!1},Vx=e=>t=>{const[n,o]=[t.search.trim(),e.trim()],s=""!==o&&(""===n||t.byFit);return{...t,search:e,byFit:s,pages:1}},Kx=e=>t=>({...t,category:e,pages:1}),Yx=e=>({...e,category:null,state:null,pages:1}),Zx=e=>t=>({...t,sort:e,direction:Ix[e],byFit:!1}),Jx=e=>({...e,pages:e.pages+1}),Qx=e=>({...e,filtersOpen:!e.filtersOpen}),Xx=e=>({...e,editing:null});function eM(e,t,n){const o=new Map(e.grams);return null===n?o.delete(t):o.set(t,n),{...e,grams:o,editing:null}}function tM(e,t){return{attribute:e,expected:t,fallback:null,read:e=>e}}const nM={attribute:"page-size",expected:"a whole number of rows, from 1 to 1000",fallback:null,read:e=>{const t="string"==typeof e&&/^\d{1,4}$/.test(e.trim())?Number(e):e;return"number"==typeof t&&Number.isInteger(t)&&t>=1&&t<=1e3?t:void 0}},oM={category:Et("category","the id of a category that occurs",100),search:Et("search","a text of at most 100 characters",100),sort:Tt("sort",["mg-per-portion","mg-per-100g","name"]),pageSize:nM,age:tM("age","a number of years from 0 to 120"),sex:tM("sex",'"female" or "male"'),lifeStage:tM("life-stage",'"none", "pregnant" or "breastfeeding"'),noTray:Dt("no-tray")},sM={...Ht,...oM},aM=e=>"measure"in e&&"match"in e,rM=({portionGrams:e})=>e??100;function iM(e,t){return aM(t)?_k(e,t.portionCount,t.measure):t.portionLabel??""}function lM(e,t){return null===e||null===t?null:{lowPercent:Math.round(e/t.high*100),highPercent:Math.round(e/t.low*100)}}function cM(e,t,n,o){const s=n??rM(t),a=((e,t)=>null===t?null:t*e/100)(s,t.mgPer100g);return{id:t.id,name:Dr(t,e.lang),portion:void 0===n?iM(e,t):"",grams:s,mg:a,mgPer100g:t.mgPer100g,share:lM(a,o.reference),bar:o.fullMg>0?Math.min(100,(a??0)/o.fullMg*100):0}}function dM({basketKinds:e},{id:t,category:n}){return e.find(({foods:e})=>e?.includes(t))??e.find(({categories:e})=>e?.some(e=>e===n))}const uM=(e,t,n)=>e.set(t,(e.get(t)??0)+n);const mM=e=>e.filter(e=>void 0!==gr(e?.grams,Number.MIN_VALUE,5e3));function hM({id:e,grams:t},{mgPer100g:n}){const o=gr(n,0,1/0);return{id:e,grams:t,mg:void 0===o?null:Math.round(o*t/100)}}const gM=(e,t)=>"number"==typeof t?e/t:{low:e/t.high,high:e/t.low};function pM(e,t,{facts:n={},standard:o,foods:s=[],rest:a=!1}={}){const r=new Map(s.map(e=>[e.id,e])),i=mM(t).flatMap(t=>{const n=r.get(t.id)??Tr(e,t.id);return n?[hM(t,n)]:[]}),l=i.reduce((e,{mg:t})=>e+(t??0),0),c=l+(a?(d=function(e,t,n=new Map){const o=function(e){return e.backgroundBasket.reduce((t,{food:n,portionsPerWeek:o})=>uM(t,dM(e,Tr(e,n)??{id:n}),Fr(e,n)*o/7),new Map)}(e);for(const{id:s,mg:a}of t){const t=n.get(s)??Tr(e,s),r=t&&dM(e,t);r&&uM(o,r,-(a??0))}return[...o.values()].reduce((e,t)=>e+Math.max(0,t),0)}(e,i,r),Math.round(Number(d.toFixed(6)))):0);var d;const{standard:u}=zc({standard:o}),m=function(e,t,n){const{ageYears:o}=n,s=void 0===o?function(e,t,{sex:n,lifeStage:o="none"}){const s="none"===o,a=s?"general":o,r=ii(e.adultFromYears),i=e.referenceIntakes[t].filter(e=>e.lifeStage===a).filter(e=>!s||void 0===n||"any"===e.sex||e.sex===n).filter(({ageBelowMonths:e})=>null===e||e>r),l=i.filter(({ageFromMonths:e})=>e>=r),c=(l.length>0?l:i).map(({mgPerDay:e})=>e).filter(e=>null!==e);return 0===c.length?null:{low:Math.min(...c),high:Math.max(...c)}}(e,t,n):di(e,t,{...n,ageYears:o});return s?(({low:e,high:t})=>e===t?e:{low:e,high:t})(s):null}(e,u,Ar(e,n));return{version:1,kind:"foods",foods:i,totalMg:c,referenceMg:m,share:null===m?null:gM(c,m),standard:u,knowledge:Me(e)}}const fM=({categories:e,measures:t,states:n},o)=>(e?.includes(o.category)??!0)&&(t?.includes(o.measure)??!0)&&(n?.includes(o.state)??!0),kM=({meals:e},t)=>fM(e.bread,t),bM={breakfast:[],lunch:[],dinner:[],snack:[]},wM=({foods:e},t)=>e.some(([e])=>e===t);function vM(e,t,n){const o=(({meals:e},t)=>e.customs.find(e=>fM(e,t))?.meals??[])(e,t),s=Object.values(e.dishes).filter(({meal:e})=>o.includes(e)),a=function(e,t,n){const o=e.filter(e=>wM(e,t)),s=o.map(e=>n.filter(t=>wM(e,t)).length);return o.filter((e,t)=>s[t]===Math.max(...s))}(s,t.id,n),r=e=>a.filter(t=>t.meal===e).length;return o.reduce((e,t)=>r(t)>r(e)?t:e,o[0]??"snack")}const yM=({id:e,mgPer100g:t},n)=>({id:e,grams:n,mg:Math.round(t*n/100)});function $M(e,t){const n={breakfast:[],lunch:[],dinner:[],snack:[]},o=mM(t).flatMap(({id:t,grams:n})=>{const o=Tr(e,t);return o?[[o,n]]:[]}),s=o.map(([{id:e}])=>e);!function({meals:e},t,n){let o=e.slicesAtBreakfast;for(const[e,s]of n){const n=Math.min(s,o*e.portionGrams);o-=n/e.portionGrams,n>0&&t.breakfast.push(yM(e,n)),s>n&&t.lunch.push(yM(e,s-n))}}(e,n,o.filter(([t])=>kM(e,t)));for(const[t,a]of o)kM(e,t)||n[vM(e,t,s)].push(yM(t,a));return n}function xM(e,t,n){const o=t[n].reduce((t,{id:n,grams:o})=>{const s=Tr(e,n);return t+(s?function({meals:e},t,n){const o=e.filling.find(e=>fM(e,t));return void 0===o?0:n/o.grams}(e,s,o):0)},0);return o>=1}const MM=e=>e.reduce((e,{mg:t})=>e+t,0),jM=["breakfast","lunch","dinner"],zM=[45,90,10],SM=["meat-poultry",void 0,"fish-seafood","meat-poultry",void 0,"meat-poultry","meat-poultry"];const AM=(e,t)=>e.onceADay.some(e=>t.onceADay.includes(e));function PM({meals:e,had:t},n){let o=[],s=1/0;const a=(r,i,l)=>{const c=r.length===e.length-1;for(const d of e[r.length]??[]){const e=i+d.mg,u=l+Number(t.has(d)),m=Math.abs(e-n)+30*u;c&&m>=s||r.some(e=>AM(e,d))||(c?[o,s]=[[...r,d],m]:a([...r,d],e,u))}};return a([],0,0),o}function _M({snacks:e,had:t,leastSnacks:n},o){let s=[],a=1/0;const r=(i,l,c)=>{const d=((e,n)=>{const s=e.filter(e=>t.has(e)).length,a=15*e.length+30*s;return n<o?Number.MAX_SAFE_INTEGER-n:n-o+a})(i,c);if(i.length>=n&&d<a&&([s,a]=[[...i],d]),3!==i.length)for(const[t,n]of cn(e))t>=l&&!i.some(e=>AM(e,n))&&r([...i,n],t+1,c+n.mg)};return r([],0,0),s}function*OM(e){for(const t of zM){const n=PM(e,e.missingMg-t);if(n.length<e.meals.length)return;const o=e.snacks.filter(e=>!n.some(t=>AM(t,e)));yield[...n,..._M({...e,snacks:o},e.missingMg-MM(n))]}}const CM=(e,{missingMg:t})=>{const n=MM(e)-t;return n<0?Number.MAX_SAFE_INTEGER+n:n};function TM(e){let t=[],n=1/0;for(const o of e){if(o.isLastResort&&MM(t)>=o.missingMg&&t.length>0)return t;for(const e of OM(o)){const s=MM(e);if(s>=o.missingMg&&s<=o.mostMg)return e;const a=CM(e,o);a<n&&([t,n]=[e,a])}}return t}const DM=e=>{if(!e)return[];const{eaten:t,chosen:n}=e,o=n.filter(({meal:e})=>"snack"!==e).map(({main:e})=>e);return[...o,...jM.flatMap(e=>t[e].map(({id:e})=>e))]};function*EM(e,t){const n=new Set(t.flatMap(({chosen:e})=>e)),o=new Set(t.slice(-2).flatMap(({chosen:e})=>e)),s=DM(t.at(-1)).filter(e=>DM(t.at(-2)).includes(e)),a=e.filter(({main:e,meal:t})=>"snack"===t||!s.includes(e));yield a.filter(e=>!n.has(e)),yield a.filter(e=>!o.has(e)),yield a}function*FM(e,t,{open:n,eaten:o,...s}){const a=new Set(t.flatMap(({chosen:e})=>e)),r=Object.values(o).flatMap(e=>e.map(({id:e})=>e)),i=e.filter(({onceADay:e})=>!e.some(e=>r.includes(e))),l=i.filter(({meal:e,kind:n})=>"dinner"!==e||n===SM[t.length]),c=(e,t)=>{const o=t=>e.filter(e=>e.meal===t);return{...s,had:a,meals:n.map(o),snacks:o("snack"),isLastResort:t}};for(const e of EM(l,t))yield c(e,!1);for(const e of EM(i,t))yield c(e,!1);if(i.length<e.length)for(const n of EM(e,t))yield c(n,!0)}function LM({eaten:e,chosen:t}){const n=e=>t.filter(t=>t.meal===e).map(({foods:e})=>e),o=jM.map(t=>({meal:t,foods:[...e[t],...n(t).flat()]})),s=[e.snack,...n("snack")].map(e=>({meal:"snack",foods:e})),a=[...o,...s].filter(({foods:e})=>e.length>0).map(({meal:e,foods:t})=>({meal:e,foods:t.map(e=>({...e})),mg:MM(t)}));return{meals:a,totalMg:MM(a)}}const BM=({suggestedFoods:e,dishes:t})=>new Set([...e,...Object.values(t).flatMap(({foods:e})=>e.map(([e])=>e))]);function NM({knowledge:e,foods:t},n){return new Set([...BM(e)].filter(o=>{const s=Tr(e,o)?.mgPer100g;return[t.get(o),n.get(o)].some(e=>void 0!==e&&e.mgPer100g!==s)}))}function qM(e,t){if(0===t.size)return e;const n=Object.entries(e.dishes).filter(([,{foods:e}])=>!e.some(([e])=>t.has(e)));return{...e,suggestedFoods:e.suggestedFoods.filter(e=>!t.has(e)),dishes:Object.fromEntries(n)}}function WM({knowledge:e},t){return void 0!==t&&t===Tr(e,t.id)}const HM={drafts:new Map,counted:new Map},RM=["age","sex","life-stage"],UM=({questions:e},t)=>e.find(e=>e.id===t),IM=(e,t)=>"number"===UM(e,t)?.kind;function GM({kind:e},t){const n=kh({kind:e},t,[]);return"answer"in n?n.answer:void 0}const VM=({id:e,fact:t,kind:n,choices:o,unsure:s})=>({id:e,fact:t,kind:n,unsure:s,...o&&{choices:[...o]}});function KM({knowledge:e,hostFacts:t},{counted:n}){const o={...t};for(const t of n.keys()){const n=UM(e,t);n&&delete o[n.fact]}return o}const YM=[],ZM=e=>"number"==typeof e?{low:e,high:e}:e,JM=({foods:e})=>e.some(({mg:e})=>null!==e),QM=e=>e&&{lowPercent:Math.round(100*e.low),highPercent:Math.round(100*e.high)},XM="age-under-4";const ej=(e,t)=>e&&{low:e.low-Math.round(t),high:e.high-Math.round(t)};function tj({knowledge:e},t,{id:n}){const o=Tr(e,n);return void 0!==o&&t.get(n)?.mgPer100g===o.mgPer100g}function nj(e,{state:t,foods:n,menus:o},s){const{knowledge:a}=e,{avoid:r,beside:i,reference:l}=s;if(!t.menu||!l||!s.mayPropose)return YM;const c="week"===t.menu?7:1,d=Math.max(0,l.high-i.reduce((e,{mg:t})=>e+(t??0),0)),u=NM(e,n),m=[a,t.portions,n,c,d,r.join(),[...u].join()];return o.read(m,()=>{const o=t.portions.filter(t=>tj(e,n,t)),s=function(e,t){const{days:n=1,targetMg:o,avoid:s=[],eaten:a=[]}=t,r=Math.min(7,Math.max(1,Math.round(n)||1)),i=o>0?Math.min(o,lr):0,l=function(e,t){return Object.values(e.dishes).flatMap(({meal:n,foods:o})=>{const s=o.map(([t])=>Tr(e,t)).filter(e=>void 0!==e),[a]=s,r=s.some(({contains:e})=>e.some(e=>t.includes(e)));if(!a||s.length<o.length||r)return[];const i=s.map((e,t)=>function(e,t){return{id:e.id,grams:e.portionGrams*t,mg:Math.round(Er(e)*t)}}(e,o[t]?.[1]??1)),l=s.filter(e=>Er(e)>=5).map(({id:e})=>e);return[{meal:n,main:a.id,kind:a.category,onceADay:l,foods:i,mg:MM(i)}]})}(e,s),c=[];for(let t=0;t<r;t++){const n=0===t?$M(e,a):bM,o=MM(Object.values(n).flat()),s=FM(l,c,{open:jM.filter(t=>!xM(e,n,t)),eaten:n,missingMg:i-o,mostMg:1.25*i-o,leastSnacks:n.snack.length>0||o>=i?0:1});c.push({eaten:n,chosen:TM(s)})}return c.map(LM)}(qM(a,u),{days:c,targetMg:d,avoid:r,eaten:o});return s.some(({meals:e})=>e.length>0)?s:YM})}function oj(e,{state:t,foods:n},o){const{gap:s,mayPropose:a,avoid:r}=o;return!a||!s||s.high<=0||0===t.portions.length?YM:Nr(qM(e.knowledge,NM(e,n)),s.high,{avoid:r,eaten:t.portions})}function sj(e,{state:t,person:n,foods:o,isBlockedElsewhere:s}){const{knowledge:a,options:r}=e,{standard:i="nl"}=r,l=function(e,t){const{knowledge:n,options:o,hostFacts:s}=e,a=function(e,{counted:t}){const n=new Map,o=new Map;for(const[s,a]of t){const t=UM(e,s),r=t&&GM(t,a);t&&r&&(n.set(s,r),o.set(s,t.choices??[]))}return{path:[...n.keys()],answers:n,offered:o}}(n,t),r=qc({...e,hostFacts:KM(e,t)},a),i=new Map,l=new Map;for(const e of RM){const a=Tc(n,r,o,e);if(!a)continue;i.set(e,a);const c={answer:void 0,offered:[]};l.set(e,t.drafts.get(e)??hh(a,c,s,!1))}return{questions:i,drafts:l,given:a,facts:r}}(e,n),{facts:c}=l,d={facts:c,standard:i,foods:[...o.values()]},u=pM(a,t.portions,d),m=pM(a,t.portions,{...d,rest:!0}),h="with-rest"===t.declared?m:u,g=ZM(h.referenceMg),p=function({declared:e},t){const n=Math.round(t.totalMg);return"list"===e||!JM(t)||n>lr?null:n}(t,h),f=function(e,t,n){const{outcome:o,findings:s}=Wi(e.knowledge,Sc(e.knowledge,t,e.options)),a=function([e,...t]){const n=t.find(({rule:e})=>e===XM);return n&&e?.severity===n.severity?n:e}(s);return"emergency"!==o&&"ask-professional"!==o||!a?e.isHostRiskUnread?{by:"unread"}:n?{by:"elsewhere"}:null:{by:"finding",finding:a}}(e,c,s),k=void 0===c.ageYears||c.ageYears>=a.estimateFromYears;return{person:l,foods:o,total:h,restMg:m.totalMg-u.totalMg,reference:g,isAdultAssumed:void 0===c.ageYears,share:JM(h)?QM(ZM(h.share)):null,gap:null===p?null:ej(g,p),unmeasured:h.foods.flatMap(({id:e,mg:t})=>null===t?[e]:[]),isImprobable:h.totalMg>lr,declaredMg:p,held:f,isGrown:k,mayPropose:!f&&k&&null!==g&&!e.areFoodsComing,avoid:t.avoid??c.avoid??YM,beside:h.foods.filter(t=>!tj(e,o,t))}}class aj{#pt=[];#ft=[];read(e,t){const n=e.length===this.#pt.length&&e.every((e,t)=>e===this.#pt[t]);return n||(this.#ft=t(),this.#pt=e),this.#ft}}const rj=e=>Gm(e.trim().replace(/g$/i,""));class ij{state=Px;consent="open";news=null;finished=!1;#j;#kt;#ge=null;#Ue=HM;#bt=new Map;#oe=null;#wt=!0;#vt=!1;#yt=new Map;#$t=!1;#xt=null;#Mt=new aj;#jt=!1;constructor(e,t){this.#j=e,this.#kt=t}get ground(){if(!this.#ge)throw new Error("nothing to run on yet");return this.#ge}get look(){return this.#xt??=function(e,t){const n=sj(e,t);return{...n,closing:oj(e,t,n),menu:nj(e,t,n)}}(this.ground,{state:this.state,person:this.#Ue,foods:this.#yt,isBlockedElsewhere:this.#$t,menus:this.#Mt}),this.#xt}get total(){return this.look.total}get facts(){const{person:e,declaredMg:t,avoid:n}=this.look;return{...e.facts,...null!==t&&{foodMg:t},...n.length>0&&{avoid:[...n]}}}amountOf(e){return Dx(this.state,e)}follow(e,t=!0){const n=this.#ge;n&&function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.foods===t.foods&&e.areFoodsComing===t.areFoodsComing&&e.isHostRiskUnread===t.isHostRiskUnread&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims}(n,e)||(this.#ge=e,this.#zt(),this.#xt=null),this.#j.isConnected&&(this.#Ge(),this.#St(),this.#wt=t,t?(this.#vt&&this.resume(),this.#At(),this.#Pt()):this.leave())}leave(){!this.#vt&&this.#ge&&(this.#At(),this.#vt=!0,this.#oe&&Xc(null))}resume(){if(!this.#wt)return;this.#vt=!1;const{foodMg:e,isEstimated:t}=this.#oe??{};void 0!==e&&null===Qc()&&(this.#oe=Xc(e,t))}#Ge(){if(Zc()===this.#bt)return;const e=this.#bt;this.#bt=Zc(),this.#Ue=function(e,t,n,o){const s=new Map(e.drafts),a=new Map(e.counted);for(const e of RM){const r=UM(t,e),i=o.get(e);if(!r||i===n.get(e))continue;const l=i&&hh(VM(r),{answer:i,offered:r.choices??[]},{},!1);for(const t of[s,a])l?t.set(e,l):t.delete(e)}return{drafts:s,counted:a}}(this.#Ue,this.ground.knowledge,e,this.#bt),0===this.#bt.size&&(this.consent="open"),this.#xt=null}#St(){Kc()!==this.#$t&&(this.#$t=!this.#$t,this.#xt=null)}#At(){const e=null!==this.#oe&&Qc()!==this.#oe;(e||!this.look.isGrown&&"with-rest"===this.state.declared)&&(e&&(this.#oe=null),this.#_t(Ux(this.state,"list")))}#Pt(){if(this.#vt)return;const{declaredMg:e,restMg:t}=this.look,n="with-rest"===this.state.declared&&t>0;null!==e?lj(this.#oe,e,n)||(this.#oe=Xc(e,n)):this.#oe&&(Qc()===this.#oe&&Xc(null),this.#oe=null)}add(e,t){const n=this.#x(e);if(!n)return;this.#yt=new Map(this.#yt).set(e,n);const o=t??rM(n);this.#Ot(t=>Bx(t,e,o),{what:"added",id:e})}setGrams(e,t){this.#Ot(n=>qx(n,e,t),{what:"changed",id:e})}type(e,t){this.#Ke(n=>function(e,t,n){return void 0===Dx(e,t)?e:{...e,typed:new Map(e.typed).set(t,n)}}(n,e,t))}takeBack(e){this.#Ke(t=>Wx(t,e))}commit(e){this.#Ke(t=>function(e,t,n){const o=e.typed.get(t);if(void 0===o)return e;const s=n(o);return void 0!==s&&Tx(s)?qx(e,t,s):e.wrong.includes(t)?e:{...e,wrong:[...e.wrong,t]}}(t,e,rj),{what:"changed",id:e})}remove(e){this.#Ke(t=>function(e,t){const n=e.portions.findIndex(e=>e.id===t);if(n<0)return e;const o={what:"removed",id:t,at:n,before:Fx(e)};return Ex(e,e.portions.filter(e=>e.id!==t),o)}(t,e),{what:"removed",id:e}),this.#Ct("#day-undo")}clear(){this.#Ke(Hx,{what:"total",id:""}),this.#Ct("#day-undo")}undo(){const e=this.state.undo;this.#Ke(Rx,{what:"total",id:""}),this.#Ct("removed"===e?.what?`#day-remove-${e.at}`:"#day-heading")}declare(e){this.#Ke(t=>Ux(t,e),{what:"total",id:""})}addSuggested(e,t){this.add(e,t),this.#Ct("#day-gap")}avoid(e){this.#Ke(t=>function(e,t){return{...e,avoid:[...new Set(t)]}}(t,e))}showMenu(e){const t=this.state.menu;this.#Ke(t=>function(e,t){return{...e,menu:t}}(t,e)),this.#Ct(null===e?`#day-menu-${t??"day"}`:"#menu-heading")}takeMenu(e){const t=this.look.menu[e];if(!t)return;const n=[...t.meals.flatMap(({foods:e})=>e),...this.look.beside],o=n.flatMap(({id:e})=>{const t=this.#x(e);return t?[[e,t]]:[]});this.#yt=new Map([...this.#yt,...o]),this.#Ke(e=>function(e,t){const n=t.reduce((e,{id:t,grams:n})=>Bx(e,t,n),Px);if(0===n.portions.length)return e;const o={what:"replaced",before:Fx(e)};return{...Ex(e,n.portions,o),declared:"list",isMenu:!0,menu:null}}(e,n),{what:"total",id:""}),this.#Ct("#day-undo")}show(){const e=this.#j.renderRoot.querySelector("#day-heading");e?.scrollIntoView({block:"start"}),e?.focus({preventScroll:!0})}showPerson(){const e=this.#j.renderRoot.querySelector(".day-person");e&&(e.open=!0,e.scrollIntoView({block:"nearest"}),qh(e,"summary"))}changePerson(e,t){const n=this.look.person.drafts.get(e);n&&this.#Tt(function({drafts:e,counted:t},n,o,s){const a={...s,prefilled:!1};return{drafts:new Map(e).set(o,a),counted:IM(n,o)?t:new Map(t).set(o,a)}}(this.#Ue,this.ground.knowledge,e,t(n)))}commitPerson(e){this.#Tt(function(e,t,n){const o=UM(t,n),s=e.drafts.get(n);if(!o||!s)return e;const a=kh(o,s,[]),r="problems"in a&&""!==s.text.trim(),i={...s,problems:r?a.problems:[]};return{drafts:new Map(e.drafts).set(n,i),counted:r?e.counted:new Map(e.counted).set(n,i)}}(this.#Ue,this.ground.knowledge,e)),Jc(this.look.person.given),this.#bt=Zc()}answerConsent(e){this.consent=e?"yes":"no",this.#Ct("#consent"),e&&this.#G()}#x(e){const t=this.#yt.get(e),n=Tr(this.ground.knowledge,e),o=void 0!==t&&t.mgPer100g!==n?.mgPer100g;return this.ground.foods.get(e)??(o?t:n)}#zt(){const e=[...this.#yt.keys()].map(e=>[e,this.#x(e)]);this.#yt=new Map(e.filter(e=>void 0!==e[1]))}#_t(e){e!==this.state&&(this.state=e,this.#xt=null)}#Tt(e){this.#Ue=e,this.#xt=null,this.#j.requestUpdate()}#Ke(e,t){const n=this.state;this.#_t(e(n));const{portions:o,declared:s}=this.state;(o!==n.portions||s!==n.declared)&&(this.news=t??null,this.#Pt(),this.#G()),this.#j.requestUpdate()}#Ot(e,t){const{portions:n}=this.state;if(this.#Ke(e,t),this.state.portions!==n)return;const o=Nx(this.state,t.id);o&&(this.news={what:o,id:t.id})}#G(){this.#jt||(this.#jt=!0,this.#ve(()=>{this.#jt=!1,this.#kt()}))}#Ct(e){this.#ve(()=>qh(this.#j.renderRoot,e))}#ve(e){this.#j.requestUpdate(),this.#j.updateComplete.then(e)}}const lj=(e,t,n)=>e?.foodMg===t&&(e.isEstimated??!1)===n;class cj{yes=!0;#j;#Dt;#Et=null;#Ft=null;constructor(e,t){this.#j=e,this.#Dt=t,e.addController(this)}hostUpdated(){if(!this.#j.isConnected)return;const e=this.#j.renderRoot.querySelector(this.#Dt);e!==this.#Ft&&(this.hostDisconnected(),this.#Ft=e,e&&this.#Lt(e))}hostDisconnected(){this.#Et?.disconnect(),this.#Et=null,this.#Ft=null,this.yes=!0}#Lt(e){try{this.#Et=new IntersectionObserver(e=>this.#ye(e),{rootMargin:"0px 0px -80px 0px"}),this.#Et.observe(e)}catch{}}#ye(e){const t=!1!==e.at(-1)?.isIntersecting;t!==this.yes&&(this.yes=t,this.#j.requestUpdate())}}function dj({look:e,ground:t},n){return e.foods.get(n)??t.foods.get(n)??Tr(t.knowledge,n)}function uj({words:e,ground:t,look:n},o){const s=dj({ground:t,look:n},o),a=s?Dr(s,e.lang):Ok(e,t.knowledge,o).name;return Ih(a,e.lang)}const mj=({look:e})=>e.menu.flatMap(({meals:e})=>e.flatMap(({foods:e})=>e.map(({id:e})=>e))),hj=({look:e})=>e.total.foods.map(({id:e})=>e);function gj(e,t,n){const{portionGrams:o,portionLabel:s}=t??{};if(!t||void 0===o)return"";if(!("measure"in t))return n===o?s??"":"";const{measure:a,portionCount:r}=t,i=Math.round(n/o*r*4)/4;return Math.abs(i*o/r-n)<.01&&i<=20?_k(e,i,a):""}function pj(e,t,n){const{words:o,state:s}=e,{id:a,grams:r}=t,i=uj(e,a),l=gj(o,dj(e,a),r);return I`<li class="day-row" part="day-row">
    <div class="day-line">
      <p>
        <span class="day-name">${i}</span>
        ${l?I`<span class="day-measure muted small">${l}</span>`:K}
      </p>
      ${function({words:e,on:t},n,o,s){return I`<button
    class="icon-button"
    type="button"
    id="day-remove-${o}"
    part="remove-button"
    aria-label=${e.foodDay.list.remove({food:s})}
    @click=${()=>t.remove(n)}
  >
    ${ou.close()}
  </button>`}(e,a,n,i)}
    </div>
    <div class="day-line day-amount">
      ${function(e,t,n,o){const{words:s,on:a}=e,{list:r}=s.foodDay,{id:i,grams:l}=t,c=dj(e,i),d=c?rM(c):l;return I`<div class="stepper">
    <button
      class="icon-button"
      type="button"
      aria-label=${r.fewer({food:o})}
      aria-disabled=${l>d?K:"true"}
      @click=${()=>a.setGrams(i,function(e,t){return e>t?e-t:e}(l,d))}
    >
      ${ou.minus()}
    </button>
    ${function(e,{id:t,grams:n},o,s){const{words:a,state:r,on:i}=e,l=r.wrong.includes(t);return I`<input
      class="field"
      id="day-grams-${o}"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      enterkeyhint="done"
      maxlength="10"
      aria-label=${a.foodDay.list.grams({food:s})}
      aria-invalid=${l?"true":K}
      aria-describedby=${l?`day-error-${o}`:K}
      .value=${Rm(r.typed.get(t)??Km(a,n))}
      @input=${e=>i.type(t,e.target.value)}
      @change=${()=>i.commit(t)}
      @keydown=${e=>{"Enter"!==e.key&&"Escape"!==e.key||(e.preventDefault(),e.stopPropagation(),"Enter"===e.key?i.commit(t):i.takeBack(t))}}
    /><span class="unit muted" aria-hidden="true">${a.foodDay.list.unit}</span>`}(e,t,n,o)}
    <button
      class="icon-button"
      type="button"
      aria-label=${r.more({food:o})}
      aria-disabled=${l<_x?K:"true"}
      @click=${()=>a.setGrams(i,Math.min(l+d,_x))}
    >
      ${ou.plus()}
    </button>
  </div>`}(e,t,n,i)}
      <p class="day-mg figures">${function({words:e,look:t},n){const o=t.total.foods.find(e=>e.id===n)?.mg??null;return null===o?e.foodDay.list.notMeasured:e.mg(o)}(e,a)}</p>
    </div>
    ${r>=_x?I`<p class="small muted">${o.foodDay.list.most({most:_x})}</p>`:K}
    ${s.wrong.includes(a)?I`<p class="error small" id="day-error-${n}" role="alert">
            ${o.foodDay.list.error({most:_x})}
          </p>`:K}
  </li>`}const fj=a`
  .day-list {
    display: grid;
  }

  .day-row {
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_line);
  }

  .day-row:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .day-line {
    display: flex;
    gap: 0.25em 0.5em;
    align-items: center;
    justify-content: space-between;
  }

  .day-line > p {
    min-inline-size: 0;
  }

  .day-amount {
    flex-wrap: wrap;
  }

  .day-name {
    font-weight: 500;
    hyphens: auto;
  }

  .day-measure {
    display: inline-block;
  }

  .day-mg {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }

  .day-amount > .day-mg {
    flex: 1 0 auto;
  }

  .day-line > .icon-button {
    margin-inline-end: -0.6em;
  }

  .day-amount .field {
    inline-size: 3.6em;
  }

  .day-amount .unit {
    margin-inline: 0.1em;
  }

  .day-row [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  .day-row .error {
    margin-block-start: 0.4em;
  }

  .day-row.day-undone {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  .day-undone .button {
    margin-inline-start: 0;
  }
`;function kj(e,{id:t,grams:n}){const{words:o}=e,s=gj(o,dj(e,t),n),a=`${o.number(n,1)}\xa0${o.foodDay.list.unit}`;return s?o.result.foods.portion({portion:s,grams:n}):a}function bj(e,t,n){const{words:o,state:s,on:a}=e,{menu:r}=o.foodDay;return I`<div class="stack">
    ${t.meals.map(t=>function(e,{meal:t,foods:n,mg:o}){const{words:s}=e;return I`<div class="meal" part="meal">
    <p class="meal-head">
      <span>${s.foodDay.menu.meals[t]}</span><span class="figures muted">${s.mg(o)}</span>
    </p>
    <ul role="list">
      ${n.map(t=>function(e,t){return I`<li class="menu-food" part="menu-food">
    <span>${uj(e,t.id)} <span class="muted small">${kj(e,t)}</span></span>
    <span class="figures">${e.words.mg(t.mg)}</span>
  </li>`}(e,t))}
    </ul>
  </div>`}(e,t))}
    <div class="choices-row">
      <button
        class="button"
        type="button"
        part="take-button"
        aria-label=${"week"===s.menu?r.takeOf({index:n+1}):K}
        @click=${()=>a.takeMenu(n)}
      >
        ${ou.check()}${r.take}
      </button>
    </div>
  </div>`}const wj=({look:e})=>e.beside.reduce((e,{mg:t})=>e+(t??0),0),vj=(e,{totalMg:t})=>t+wj(e);function yj(e){const{words:t,look:n}=e,o=t.list(n.beside.map(({id:t})=>uj(e,t)));return o?t.foodDay.menu.beside({foods:o,mg:wj(e)}):""}function $j(e,t){const n=e.look.reference?.high??0;return vj(e,t)<n?e.words.foodDay.menu.short({mg:n}):""}function xj(e,t){const n=`${e.words.foodDay.menu.total({mg:vj(e,t)})}.`;return[yj(e),n,$j(e,t)].filter(Boolean).join(" ")}function Mj(e,t){const{words:n,look:o,on:s}=e,{menu:a}=n.foodDay,r="week"===t?a.weekHeading:a.dayHeading,i=0===o.menu.length;return I`<section class="card menu" part="menu" role="group" aria-labelledby="menu-heading">
    <h4 id="menu-heading" tabindex="-1">${r}</h4>
    <p class="muted small">${i?a.none:a.lead}</p>
    ${"week"===t?function(e){const{words:t,look:n}=e,{menu:o}=t.foodDay,s=n.menu.length>0?yj(e):"";return I`${s?I`<p part="menu-beside">${s}</p>`:K}
    <div>
      ${n.menu.map((n,s)=>I`<details class="disclosure" part="disclosure menu-day" ?open=${0===s}>
            <summary part="summary">
              ${ou.chevron()}<span class="menu-day">${o.dayOf({index:s+1})}</span>
              <span class="figures muted">${t.mg(vj(e,n))}</span>
            </summary>
            <div class="disclosed">${(t=>{const n=$j(e,t);return n?I`<p class="small" part="menu-short">${n}</p>`:K})(n)} ${bj(e,n,s)}</div>
          </details>`)}
    </div>`}(e):function(e){return I`${e.look.menu.map((t,n)=>I`<p class="figures">${xj(e,t)}</p>
        ${bj(e,t,n)}`)}`}(e)}
    <div class="choices-row">
      ${i?K:I`<button
              class="button"
              type="button"
              part="print-menu-button"
              aria-label="${n.sheet.print}: ${r}"
              @click=${()=>s.print("menu")}
            >
              ${ou.printer()}${n.sheet.print}
            </button>`}
      <button class="button plain" type="button" part="close-menu-button" @click=${()=>s.showMenu(null)}>
        ${a.close}
      </button>
    </div>
  </section>`}function jj({state:e,on:t},n,o){const s=e.menu===n;return I`<button
    class="button"
    type="button"
    id="day-menu-${n}"
    part="menu-button"
    aria-expanded=${s?"true":"false"}
    @click=${()=>t.showMenu(s?null:n)}
  >
    ${o}
  </button>`}const zj=a`
  .meal {
    display: grid;
    gap: 0.15em;
  }

  .meal-head {
    font-weight: 600;
  }

  .meal-head,
  .menu-food {
    display: flex;
    gap: 0.25em 1em;
    justify-content: space-between;
    max-inline-size: none;
  }

  .menu-food {
    padding-block: 0.1em;
  }

  .menu-food .small {
    display: block;
  }

  .menu-food .figures,
  .meal-head .figures {
    flex: none;
  }

  .menu-day {
    flex: 1;
  }
`;function Sj({words:e,look:t}){const{ageYears:n,sex:o,lifeStage:s}=t.person.facts;return[o&&Wg(e,{id:"sex",fact:"sex"},o),void 0!==n&&e.quiz.years({years:n}),s&&"none"!==s&&Wg(e,{id:"life-stage",fact:"lifeStage"},s)].filter(Boolean).join(", ")}function Aj(e,t){const{target:n}=t,o=n instanceof Element?n.closest("[data-question]"):null,s=o?.getAttribute("data-question");s&&e.on.commitPerson(s)}function Pj(e){const t=Sj(e);return I`<details class="disclosure day-person" part="disclosure person">
    <summary part="summary">
      ${ou.chevron()}<span
        >${e.words.foodDay.person.heading}
        ${t?I`<span class="day-who muted">${t}</span>`:K}</span
      >
    </summary>
    <div
      class="disclosed day-questions"
      @change=${t=>Aj(e,t)}
      @keydown=${t=>function(e,t){const n=t.target instanceof HTMLInputElement&&"text"===t.target.type;"Enter"===t.key&&n&&(t.preventDefault(),t.stopPropagation(),Aj(e,t))}(e,t)}
    >
      ${RM.map(t=>function(e,t){const n=function({words:e,ground:t,look:n,on:o},s){const a=n.person.questions.get(s),r=n.person.drafts.get(s);return a&&r?{words:e,knowledge:t.knowledge,question:a,texts:Uf(e,s),draft:r,change:e=>o.changePerson(s,e)}:null}(e,t);if(!n)return K;const{texts:o}=n;return I`<fieldset
    class="ask"
    part="question"
    data-question=${t}
    aria-describedby=${o.hint?Vf(n):K}
  >
    <legend class="ask-title">${o.title}</legend>
    ${Yf(n)} ${Jf(n)} ${Kf(n)} ${Qf(n)}
  </fieldset>`}(e,t))} ${function({words:e,look:t}){const{person:n,sum:o}=e.foodDay;if(t.held)return K;if(!t.reference)return I`<p class="small muted">${o.noReference}</p>`;const s={lowMg:t.reference.low,highMg:t.reference.high};return I`<p class="small muted" role="status">
    ${t.isAdultAssumed?n.adult(s):n.reference(s)}
  </p>`}(e)}
    </div>
  </details>`}const _j=a`
  .day-questions {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }

  .day-who {
    font-weight: 400;
  }

  .ask-title {
    font-weight: 600;
  }

  @container mg (min-width: 30em) {
    .day-questions .choice-grid {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }
  }
`;function Oj(e,{id:t,grams:n,mg:o}){const{words:s}=e;return I`<tr>
    <td class="what">${uj(e,t)}</td>
    <td class="how-much">${kj(e,{id:t,grams:n})}</td>
    <td class="mg">${null===o?s.foodDay.list.notMeasured:s.mg(o)}</td>
  </tr>`}function Cj(e,t){return I`<table class="foods">
    <thead>
      <tr>
        <th scope="col">${e.sheet.what}</th>
        <th scope="col">${e.foodDay.paper.portion}</th>
        <th scope="col" class="mg">${e.sheet.magnesium}</th>
      </tr>
    </thead>
    <tbody>
      ${t}
    </tbody>
  </table>`}function Tj(e){const{words:t,look:n}=e;return I`<section>${function({words:e,look:t}){const{paper:n}=e.foodDay,{reference:o,held:s,total:a}=t,r=[{label:n.total,value:e.mg(a.totalMg)},...o&&!s?[{label:e.result.intake.reference,value:e.mgRange(o.low,o.high)}]:[]];return I`<dl class="figures">
    ${r.map(({label:e,value:t})=>I`<div class="figure">
          <dt>${e}</dt>
          <dd>${t}</dd>
        </div>`)}
  </dl>`}(e)}</section>
    <section>
      ${Cj(t,n.total.foods.map(t=>Oj(e,t)))}
      ${function(e){const{words:t,state:n,look:o}=e,{sum:s,paper:a}=t.foodDay,r=o.unmeasured.map(t=>uj(e,t));return I`<p>
    ${"with-rest"===n.declared&&o.restMg>0?s.rest({mg:o.restMg}):K}
    ${r.length>0?s.notCounted({foods:t.list(r),count:r.length}):K}
    ${a.note}
  </p>`}(e)}
    </section>`}function Dj(e,{meals:t}){const{menu:n}=e.words.foodDay;return t.flatMap(({meal:t,foods:o,mg:s})=>[I`<tr class="meal">
      <td colspan="2">${n.meals[t]}</td>
      <td class="mg">${e.words.mg(s)}</td>
    </tr>`,...o.map(t=>Oj(e,t))])}function Ej(e,t,{heading:n,body:o}){const{words:s,look:a}=e,r=new Intl.DateTimeFormat(s.lang,{dateStyle:"long"}).format(new Date);return I`<main class="sheet close">
    <div class="row">
      <div class="cell">
        <div class="masthead">
          <p class="title">${s.foodDay.paper.title}</p>
          <p class="name">${Sj(e)}</p>
          <p>${s.sheet.printed({date:r})}</p>
        </div>
        <h1>${n}</h1>
        ${o}
        <section class="sources">
          <p>${function(e,t){const{words:n,ground:o}=e,s=("day"===t?hj(e):[...mj(e),...e.look.beside.map(({id:e})=>e)]).map(t=>WM(o,dj(e,t))),a=s.includes(!0)||"day"===t&&(({state:e,look:t})=>"with-rest"===e.declared&&t.restMg>0)(e);return[a?n.result.sources.foodCredit:"",s.includes(!1)?n.foodTable.ownSource:""].filter(Boolean).join(" ")}(e,t)} ${s.result.sources.standards[a.total.standard]}.</p>
        </section>
      </div>
    </div>
    <div class="row rest"><div class="cell"></div></div>
    <footer class="row">
      <div class="cell foot">
        <p>${s.result.purpose}</p>
        <p>${s.sheet.knowledge(a.total.knowledge)}</p>
      </div>
    </footer>
  </main>`}const Fj=a`
  ${Hu}

  .foods th:first-child,
  .foods .what {
    inline-size: 46%;
  }

  .foods .how-much {
    inline-size: 38%;
  }

  .foods th.mg,
  .foods .mg {
    inline-size: 16%;
    padding-inline-end: 0;
    text-align: end;
    white-space: nowrap;
  }

  .meal td {
    padding-block-start: 0.7em;
    font-weight: 650;
  }

  .columns .item {
    padding-block-end: 1em;
  }

  .columns td {
    padding-block: 0.12em;
    border: 0;
  }

  .columns .meal td {
    padding-block-start: 0.3em;
  }
`;class Lj{#yt;#Bt=null;constructor(e){this.#yt=e}get(e){return this.#Bt??=new Map(this.#yt.map(e=>[e.id,e])),this.#Bt.get(e)}}const Bj=["age","sex","lifeStage"],Nj={age:"ageYears",sex:"sex",lifeStage:"lifeStage"},qj=e=>null!=e&&!("string"==typeof e&&""===e.trim());function Wj(e,t){if("string"!=typeof t)return t;const n=t.trim().toLowerCase();return"age"!==e?n:/^\d+(\.\d+)?$/.test(n)?Number(n):void 0}const Hj=a`
  .day-bar {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    block-size: 0;
    pointer-events: none;
  }

  .day-bar .button {
    position: absolute;
    inset: auto 0 0.5em;
    justify-content: space-between;
    gap: 0.25em 1em;
    box-shadow: 0 0.4em 1.2em -0.4em rgb(0 0 0 / 0.4);
    pointer-events: auto;
  }

  /* A figure is never parted from its unit. */
  .day-bar .figures {
    flex: 1 0 min-content;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 0.5em;
    font-weight: 500;
    text-align: end;
    overflow-wrap: normal;
  }

  .day-bar .figures > :first-child {
    font-weight: 650;
  }

  .day-bar svg {
    stroke: var(--_on-accent);
  }

  /* What takes the focus is scrolled clear of it. */
  .with-day-bar :is(button, input, select, summary) {
    scroll-margin-block-end: calc(var(--_target) + 1.5em);
  }

  @media (forced-colors: active) {
    .day-bar svg {
      stroke: currentColor;
    }
  }
`,Rj={id:"avoid",fact:"avoid"};function Uj({words:e,state:t,look:n}){const{declare:o}=e.foodDay,s=[{value:"list",label:o.list},{value:"all",label:o.all}];if(!n.isGrown||t.isMenu)return s;const a=o.withRestDetail({mg:n.restMg});return[...s,{value:"with-rest",label:o.withRest,detail:a}]}const Ij=(e,t)=>Math.round(e/t*1e3)/10+"%";function Gj(e){const{words:t,look:n}=e,{reference:o,held:s}=n,{sum:a}=t.foodDay;if(s)return I`<p class="day-total figures">${a.total({mg:n.total.totalMg})}</p>`;if(!o)return I`<p class="day-total figures">${a.total({mg:n.total.totalMg})}</p>
      <p class="muted">${a.noReference}</p>`;const r=function({words:e,state:t,look:n}){const{gap:o,share:s}=n,{sum:a}=e.foodDay;return o?a.gap({lowMg:o.low,highMg:o.high}):[s&&a.share(s),"list"===t.declared&&a.askWhole].filter(Boolean).join(" ")}(e);return I`${function({words:e,look:t,state:n},o){const{totalMg:s}=t.total,a="with-rest"===n.declared?Math.min(t.restMg,s):0,r=1.12*Math.max(o.high,s),i=Ij(s-a,r),l=e.mgRange(o.low,o.high);return I`<figure class="day-chart" part="day-chart">
    <p class="day-chart-head small">
      <span class="figures">${e.foodDay.sum.total({mg:s})}</span
      ><span class="muted figures">${e.result.intake.reference} ${l}</span>
    </p>
    <svg width="100%" height="28" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${s>a?G`<rect class="eaten" x="0" width=${i} y="6" height="16" />`:K}
      ${a>0?G`<rect class="rest" x=${i} width=${Ij(a,r)} y="6" height="16" />`:K}
      ${function({low:e,high:t},n){const o=Ij(e,n),s=Ij(t,n);return G`<g class="mark">
    ${t>e?G`<rect class="mark-range" x=${o} width=${Ij(t-e,n)} y="0" height="28" />`:K}
    <line x1=${s} x2=${s} y1="0" y2="28" />
  </g>`}(o,r)}
    </svg>
  </figure>`}(e,o)}
  ${r?I`<p id="day-gap" tabindex="-1" part="day-gap">${r}</p>`:K}`}const Vj=a`
  .day-total,
  .day-chart-head > :first-child {
    font-size: 1.35em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .day-chart {
    display: grid;
    gap: 0.35em;
  }

  .day-chart-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .day-chart > svg {
    direction: ltr;
  }

  .day-chart .track {
    fill: var(--_track);
    rx: 8px;
  }

  .day-chart .eaten {
    fill: var(--_accent);
    rx: 3px;
  }

  .day-chart .rest {
    fill: color-mix(in srgb, var(--_accent) 42%, transparent);
    rx: 3px;
  }

  .day-chart .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .day-chart .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  @media (forced-colors: active) {
    .day-chart .eaten {
      fill: Highlight;
    }

    .day-chart .rest {
      fill: GrayText;
    }
  }
`;function Kj(e){const t=function(e){const{words:t,look:n}=e,{held:o}=t.foodDay;if(!n.held)return null;if("finding"===n.held.by)return function({words:e,ground:t,help:n},o){const{held:s}=e.foodDay;if("emergency"===o.severity)return Tg(e,o,n);if((({rule:e})=>e===XM)(o)){const t=e.either([s.childClinic,e.professionals.doctor]);return{title:s.title({professional:t}),text:s.child}}const a=bk(e,t.knowledge,[o]);return{title:s.title({professional:a}),text:s.found}}(e,n.held.finding);const{doctor:s,pharmacist:a}=t.professionals;return{title:o.title({professional:t.either([s,a])}),text:o[n.held.by]}}(e);return t?I`<div class="finding stop" part="held">
    ${ou.stop()}
    <div class="finding-text">
      <h4>${t.title}</h4>
      <p>${t.text}</p>
    </div>
  </div>`:K}const Yj=["pregnant","breastfeeding"],Zj=a`
  .offers {
    display: grid;
  }

  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.15em 0.5em;
    align-items: center;
    padding-block: 0.25em;
  }

  .offer .small {
    display: block;
  }

  .offer .icon-button {
    margin-inline-end: -0.6em;
    color: var(--_accent);
  }
`;function Jj(e){const{words:t,state:n}=e,o=0===n.portions.length;return I`<section class="day block" id="day" part="day" role="group" aria-labelledby="day-heading">
    <h3 id="day-heading" tabindex="-1" part="day-heading">${t.foodDay.heading}</h3>
    <p class="quiet" role="status">${function(e){const{words:t,news:n,state:o,look:s}=e,{told:a,list:r}=t.foodDay;if(!n)return"";const i=s.total.totalMg,l=r.most({most:_x});if("total"===n.what)return a.total({mg:i});if("full"===n.what)return r.full({most:Ox});if("most"===n.what)return l;const c=a[n.what]({food:uj(e,n.id),mg:i});return"most"===Nx(o,n.id)?`${c} ${l}`:c}(e)}</p>
    ${Bg(t,e.eventDetail)} ${function(e){const t=function({state:e}){const t=e.portions.map((e,t)=>({key:e.id,portion:e,index:t})),{undo:n}=e;return n&&t.splice("removed"===n.what?n.at:0,0,{key:"",undo:n}),t}(e);if(0===t.length)return K;const{words:n,state:o}=e;return I`<ul class="day-list" role="list" part="day-list" aria-labelledby="day-heading">
      ${rp(t,({key:e})=>e,t=>"undo"in t?function(e,t){const{text:n,label:o}=function(e,t){const{undo:n}=e.words.foodDay;if("removed"!==t.what)return{text:n[t.what],label:n.back};const o=uj(e,t.id);return{text:n.removed({food:o}),label:n.backOf({food:o})}}(e,t);return I`<li class="day-row day-undone" part="undo">
    <p class="muted">${n}</p>
    <button
      class="button inline"
      type="button"
      id="day-undo"
      part="undo-button"
      aria-label=${o}
      @click=${()=>e.on.undo()}
    >
      ${e.words.foodDay.undo.back}
    </button>
  </li>`}(e,t.undo):pj(e,t.portion,t.index))}
    </ul>
    ${o.portions.length>=Ox?I`<p class="small muted">${n.foodDay.list.full({most:Ox})}</p>`:K}`}(e)}
    ${o?I`<p class="muted">${t.foodDay.empty}</p>`:K} ${function(e){const{words:t,state:n,look:o}=e;if(0===n.portions.length)return K;const{sum:s}=t.foodDay;return I`<div class="stack" part="day-sum">
    ${Gj(e)}
    ${"with-rest"===n.declared&&o.restMg>0?I`<p class="small muted">${s.rest({mg:o.restMg})}</p>`:K}
    ${function(e){const{words:t,look:n}=e,o=n.unmeasured.map(t=>uj(e,t));if(0===o.length)return K;const s={foods:t.list(o),count:o.length};return I`<p class="small muted" part="not-counted">${t.foodDay.sum.notCounted(s)}</p>`}(e)} ${o.isImprobable?I`<p class="small">${s.improbable}</p>`:K}
    ${function({words:e,look:t,on:n}){if(!t.isAdultAssumed||!t.reference||t.held)return K;const{person:o}=e.foodDay;return I`<div class="small">
    <p class="muted">${o.assumed}</p>
    <button class="button inline" type="button" part="to-person-button" @click=${()=>n.showPerson()}>
      ${o.heading}
    </button>
  </div>`}(e)}
  </div>`}(e)} ${Kj(e)}
    ${function(e){const{words:t,state:n,look:o,on:s}=e;if(0===n.portions.length)return K;const{declare:a}=t.foodDay;return I`<fieldset class="ask" part="declare">
    <legend class="ask-title">${a.legend}</legend>
    ${Ig({name:"day-declared",type:"radio",choices:Uj(e),picked:[n.declared],dense:!0,pick:e=>s.declare(e)})}
    ${e.others.length>0&&null!==o.declaredMg?I`<p class="small muted" role="status">${a.shared({others:e.others})}</p>`:K}
  </fieldset>`}(e)} ${function({words:e,look:t}){const{suggested:n}=e.foodDay;if(!t.mayPropose)return K;const o=Yj.includes(t.person.facts.lifeStage),{midwife:s}=e.professionals;return I`<p class="small muted" part="ask-first">
    ${n.askFirst} ${o?n.expecting({professional:s}):K}
  </p>`}(e)} ${function(e){const{words:t,state:n,look:o}=e,s=null!==o.gap&&o.gap.high>0;return o.mayPropose&&s&&0!==n.portions.length?I`<section class="stack" part="top-up" role="group" aria-labelledby="top-up">
    <h4 id="top-up">${t.foodDay.topUp.heading}</h4>
    ${function(e){const{words:t,look:n}=e;return 0===n.closing.length?I`<p class="muted">${t.result.foods.none}</p>`:I`<p class="muted">${function({words:e,look:t}){const{topUp:n}=e.foodDay,o=t.closing.reduce((e,t)=>e+t.mg,0),s={mg:o,portions:t.closing.length};return o>=(t.gap?.high??0)?n.closes(s):n.partly(s)}(e)}</p>
    <ul class="offers" role="list">
      ${rp(n.closing,({id:e})=>e,t=>function(e,{id:t,grams:n,mg:o}){const{words:s,ground:a,on:r}=e,i=uj(e,t),{portion:l}=Ok(s,a.knowledge,t);return I`<li class="offer" part="offer">
    <p>
      <span class="day-name">${i}</span>
      <span class="muted small">${s.result.foods.portion({portion:l,grams:n})}</span>
    </p>
    <p class="day-mg figures">${s.mg(o)}</p>
    <button
      class="icon-button"
      type="button"
      part="offer-button"
      title=${s.foodDay.topUp.add}
      aria-label=${s.foodDay.topUp.addOf({food:i})}
      @click=${()=>r.add(t,n)}
    >
      ${ou.plus()}
    </button>
  </li>`}(e,t))}
    </ul>`}(e)}
  </section>`:K}(e)} ${function(e){return e.look.mayPropose?I`<div class="stack" part="avoided">${function({words:e,look:t}){const n=t.avoid.map(t=>Wg(e,Rj,t).toLocaleLowerCase(e.lang));return 0===n.length?K:I`<p class="small muted">${e.result.foods.respects({avoid:e.list(n)})}</p>`}(e)} ${function({words:e,ground:t,look:n,on:o}){const{title:s}=e.questions.avoid,a=t.knowledge.questions.find(({fact:e})=>"avoid"===e),r=(a?.choices??[]).map(t=>({value:t,label:Wg(e,Rj,t)}));return su(s,I`<fieldset class="ask">
      <legend class="quiet">${s}</legend>
      ${Ig({name:"day-avoid",type:"checkbox",choices:r,picked:n.avoid,dense:!0,pick:(e,t)=>{const s=n.avoid.filter(t=>t!==e);o.avoid(t?[...s,e]:s)}})}
    </fieldset>`,"avoid")}(e)}</div>`:K}(e)} ${function(e){const{words:t,ground:n,state:o,look:s}=e,{menu:a,held:r}=t.foodDay;if(n.areFoodsComing||s.held||!s.reference)return K;if(!s.isGrown){const e=n.knowledge.estimateFromYears;return I`<p class="small muted" part="no-menu">${r.childPortions({years:e})}</p>`}const i=0===o.portions.length?a.example:a.day;return I`<div class="stack" part="menus">
    <div class="choices-row">${jj(e,"day",i)} ${jj(e,"week",a.week)}</div>
    ${o.menu?Mj(e,o.menu):K}
  </div>`}(e)}
    ${function(e){const{words:t,ground:n,look:o}=e;return[...o.closing.map(({id:e})=>e),...mj(e),...hj(e)].some(t=>{const o=dj(e,t);return WM(n,o)&&n.foods.get(t)!==o})?I`<p class="small muted" part="day-credit">${t.result.sources.foodCredit}</p>`:K}(e)} ${o?K:I`${function({words:e,on:t}){return I`<div class="choices-row" part="day-actions">
    <button class="button" type="button" part="print-button" @click=${()=>t.print("day")}>
      ${ou.printer()}${e.sheet.print}
    </button>
    <button class="button plain" type="button" part="clear-button" @click=${()=>t.clear()}>
      ${e.foodDay.list.clear}
    </button>
  </div>`}(e)} ${function({words:e,eventDetail:t,consent:n,on:o}){return ik({words:e,eventDetail:t,consent:n,answer:o.consent})}(e)}`}
    <p class="small muted day-purpose" part="purpose">${t.result.purpose}</p>
  </section>`}const Qj=a`
  .day-purpose {
    display: none;
  }

  @container mg (min-width: 64em) {
    .day-purpose {
      display: block;
    }
  }
`;function Xj({words:e,lines:{listing:t}}){const{left:n=[],kept:o=[],order:s}=t;return n.length>0&&s.length>0?e.foodTable.leftOut({left:n,kept:o}):""}const ez=a`
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .count {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 0.5em);
    color: var(--_muted);
  }

  .left-out {
    order: -1;
    flex-basis: 100%;
  }

  .summary-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-inline: 0.65em;
  }

  .summary-buttons .button {
    gap: 0.35em;
    font-size: 0.875em;
  }

  /* Signs alone, so that the first row stands higher: what they are called is still read out. */
  @container mg (max-width: 29.99em) {
    .summary {
      flex-wrap: nowrap;
      gap: 0.25em;
    }

    .summary-buttons {
      flex-wrap: nowrap;
      gap: 0;
      margin-inline: 0 -0.75em;
    }

    .summary-buttons .button {
      justify-content: center;
      min-inline-size: var(--_target);
      margin: 0;
      padding: 0;
    }

    .summary-buttons span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .none {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }

  .none-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  .more {
    display: flex;
    justify-content: center;
  }

  .more .button {
    min-inline-size: min(100%, 14em);
  }
`,tz=["usda-sr28","ciqual-2025"],nz=({own:e})=>"built-in"===e.state;function oz({referenceIntakes:e,limits:t},n){return[...e[n].flatMap(({sources:e})=>e),...t.sources]}const sz=({foodNotes:e})=>Object.values(e).flatMap(e=>e.flatMap(({sources:e})=>e));function az(e){const{knowledge:t,settings:n}=e;return[...nz(e)?[...tz,...sz(t)]:[],...oz(t,n.standard),...rg(t,rz(e))]}const rz=({knowledge:e,settings:t})=>((e,{claims:t})=>Yh(t,Jh(e,"food-table")))(e,t),iz=({words:e,own:t})=>nz({own:t})?e.result.sources.foodCredit:e.foodTable.ownSource;const lz=a`
  .table-foot > .colophon {
    gap: 0;
  }

  .table-foot .disclosure {
    margin: 0;
  }

  .table-foot > .disclosure + .disclosure {
    border-block-start: 1px solid var(--_line);
  }

  .table-foot > .disclosure {
    border-block-end: 0;
  }

  .colophon > .small {
    padding-block-start: var(--_space);
  }
`;const cz=(e,t)=>{const n=e._$AN;if(void 0===n)return!1;for(const e of n)e._$AO?.(t,!1),cz(e,t);return!0},dz=e=>{let t,n;do{if(void 0===(t=e._$AM))break;n=t._$AN,n.delete(e),e=t}while(0===n?.size)},uz=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(void 0===n)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),gz(t)}};function mz(e){void 0!==this._$AN?(dz(this),this._$AM=e,uz(this)):this._$AM=e}function hz(e,t=!1,n=0){const o=this._$AH,s=this._$AN;if(void 0!==s&&0!==s.size)if(t)if(Array.isArray(o))for(let e=n;e<o.length;e++)cz(o[e],!1),dz(o[e]);else null!=o&&(cz(o,!1),dz(o));else cz(this,e)}const gz=e=>{2==e.type&&(e._$AP??=hz,e._$AQ??=mz)};class pz extends Tm{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),uz(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(cz(this,e),dz(this))}setValue(e){if(Fm(this._$Ct))this._$Ct._$AI(e,this);else{const t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}}const fz=Cm(class extends pz{#Nt;constructor(e){super(e),this.#Nt=e}render(e){return e.whole()}update(e,[t]){return t.isWhole()?(t.takeOver(this),t.whole()):V}isIn(e){return this.#Nt.parentNode===e}});function kz(e,t){const{foodTable:n}=e.words,{isWindowed:o,lines:s}=t,a=!0===s.listing.isPreview;return I`<div
    class="region ${o?"windowed":""}"
    part="table-region"
    role=${o?"group":K}
    aria-label=${o?n.region:K}
    tabindex=${o?"0":K}
    ?hidden=${0===s.count}
  >
    <table
      part="table"
      role="table"
      aria-labelledby="caption"
      aria-busy=${a?"true":K}
      aria-rowcount=${o?a?-1:s.count+1:K}
      @click=${t=>function({on:e},t){const n=t.target instanceof Element?t.target.closest("[data-do]"):null,o=n?.closest("tr")?.dataset.id;n&&void 0!==o&&e.press(n.dataset.do??"",o)}(e,t)}
      @focusin=${t=>e.on.focusRow(t.target)}
      @focusout=${t=>e.on.focusRow(t.relatedTarget)}
    >
      <caption>
        <span class="quiet" id="caption">${n.caption}</span>
      </caption>
      ${function(e){const{words:t,state:n,body:o}=e,{foodTable:s}=t,a=null!==o?.amountOf;return I`<thead role="rowgroup" class="head">
    <tr role="row" aria-rowindex=${o?.isWindowed?1:K}>
      ${function(e,t){const{columns:n}=e;return[{className:"col-food",name:n.food,short:n.name,sort:"name"},{className:"col-portion",name:n.portion},{className:"col-mg",name:n.perPortion,sort:"mg-per-portion"},{className:"col-100g",name:n.per100g,sort:"mg-per-100g"},{className:"col-share",name:t?n.ofDay:n.ofLabel}]}(s,"day"===n.basis).map(t=>function(e,t){const{state:n}=e,{className:o,name:s,sort:a}=t,r=a===n.sort&&!n.byFit;return I`<th
    class="${o} ${r?n.direction:""}"
    scope="col"
    role="columnheader"
    aria-sort=${r?n.direction:K}
  >
    ${a?function({on:e},{name:t,short:n},o){return I`<button class="sort" type="button" part="sort-button" @click=${()=>e.sort(o)}>
    ${n?I`<span class="in-table">${t}</span><span class="in-card">${n}</span>`:I`<span>${t}</span>`}<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="up" d="m7 10 5-5 5 5" />
      <path class="down" d="m7 14 5 5 5-5" />
    </svg>
  </button>`}(e,t,a):I`<span class="plain">${s}</span>`}
  </th>`}(e,t))}
      ${a?I`<th class="col-add" scope="col" role="columnheader">
              <span class="quiet">${s.columns.add}</span>
            </th>`:K}
    </tr>
  </thead>`}(e)}
      <tbody class="rows" role="rowgroup">
        ${fz(e.rows)}
      </tbody>
    </table>
  </div>`}const bz=({foodTable:e},t)=>void 0===t?"":wl(e.category.names,t)??t,wz=({foodTable:e},t)=>void 0===t?"":wl(e.state.names,t)??t;function vz(e,t){const n=[...e].filter(e=>!t.includes(e));return[...t.filter(t=>e.has(t)),...n]}const yz={categories:[],states:[]},$z=new WeakMap,xz=e=>e.target.value;function Mz(e,t,n){const{state:o,on:s}=e;return I`<label class="chip" part="chip">
    <input
      type="radio"
      name="category"
      value=${t}
      .checked=${Rg((o.category??"")===t)}
      @change=${()=>s.category(t||null)}
    />
    <span>${n}</span>
  </label>`}function jz(e,t,n,o,s){return I`<div class="choose">
    <label class="label" for=${e}>${t}</label>
    <span class="select">
      <select
        class="field"
        id=${e}
        .value=${Rm(n)}
        @change=${e=>s(xz(e))}
      >
        ${o.map(({value:e,name:t})=>I`<option value=${e} ?selected=${e===n}>${t}</option>`)}
      </select>
      ${ou.chevron()}
    </span>
  </div>`}function zz(e){return I`<div class="toolbar" part="toolbar">
    ${function(e){const{words:t,state:n,on:o}=e,{search:s}=t.foodTable;return I`<div class="search-block">
    <label class="label" for="search">${s.label}</label>
    <div class="search" part="search">
      ${ou.search()}
      <input
        class="field"
        id="search"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="100"
        placeholder=${s.placeholder}
        .value=${Rm(n.search)}
        @input=${e=>o.search(xz(e))}
        @keydown=${t=>function({on:e},t){!function(e){"Enter"===e.key&&e.preventDefault()}(t),"Enter"===t.key&&!t.isComposing&&globalThis.matchMedia?.("(pointer: coarse)").matches&&e.toCount()}(e,t)}
      />
      ${n.search?I`<button
              class="icon-button clear"
              type="button"
              aria-label=${s.clear}
              @click=${()=>o.clearSearch()}
            >
              ${ou.close()}
            </button>`:K}
    </div>
  </div>`}(e)} ${function(e){const{words:t,state:n,on:o}=e,{filters:s,filtersOn:a}=t.foodTable,r=(({state:e})=>Number(null!==e.category)+Number(null!==e.state))(e);return I`<button
    class="button filters-button"
    type="button"
    part="filters-button"
    aria-expanded=${n.filtersOpen?"true":"false"}
    aria-controls="filters"
    @click=${()=>o.foldFilters()}
  >
    ${ou.chevron()}${r>0?a({count:r}):s}
  </button>`}(e)}
    <div class="filters ${e.state.filtersOpen?"open":""}" id="filters">
      <div class="chooses">${function({words:e,state:t,kinds:n,on:o}){if(n.categories.length<=12)return K;const{category:s}=e.foodTable,a=n.categories.slice(0,200),r=n.categories.filter(e=>e===t.category&&!a.includes(e)),i=[...a,...r].map(t=>({value:t,name:bz(e,t)})),l={value:"",name:s.all};return jz("category",s.label,t.category??"",[l,...i],e=>o.category(e||null))}(e)} ${function({words:e,state:t,kinds:n,on:o}){const{state:s}=e.foodTable;if(0===n.states.length)return K;const a=n.states.map(t=>({value:t,name:wz(e,t)})),r={value:"",name:s.all};return jz("state",s.label,t.state??"",[r,...a],e=>o.prepared(e||null))}(e)} ${function({words:e,knowledge:t,state:n,reference:o,on:s}){const{basis:a}=e.foodTable,r=[{value:"day",name:o?a.dayOf({lowMg:o.low,highMg:o.high}):a.day},{value:"label",name:a.labelOf({mg:t.limits.labelReferenceMg})}];return jz("basis",a.label,n.basis,r,e=>s.basis(e))}(e)}</div>
      ${function(e){const{words:t,kinds:n}=e,{category:o}=t.foodTable;return 0===n.categories.length||n.categories.length>12?K:I`<fieldset class="chips" part="chips">
    <legend class="quiet">${o.label}</legend>
    ${Mz(e,"",o.all)} ${n.categories.map(n=>Mz(e,n,bz(t,n)))}
  </fieldset>`}(e)}
    </div>
  </div>`}const Sz=a`
  .toolbar,
  .filters {
    display: grid;
    gap: calc(var(--_space) * 1);
    min-inline-size: 0;
  }

  .filters:not(.open) {
    display: none;
  }

  .filters-button {
    justify-self: start;
  }

  .filters-button svg {
    transition: rotate 0.15s;
  }

  .filters-button[aria-expanded='true'] svg {
    rotate: 180deg;
  }

  .search-block {
    max-inline-size: 34em;
  }

  .search > .field {
    padding-inline-end: 3em;
    border-radius: calc(var(--_radius) * 1.1);
  }

  /* Our own button clears it, in every browser and with a name. */
  .search > .field::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    block-size: 100%;
  }

  .clear:hover {
    background: transparent;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    padding: 0.3em 0.95em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.9375em;
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .chip:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Larger to a finger than to the eye. */
  .chip > input[type='radio'] {
    position: absolute;
    inset: -5px 0;
    inline-size: 100%;
    block-size: calc(100% + 10px);
    margin: 0;
    opacity: 0;
  }

  .chooses {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
  }

  .choose {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 22em;
  }

  .choose:last-child {
    flex: 1.4 1 15em;
  }

  .choose .field {
    text-overflow: ellipsis;
  }

  @container mg (min-width: 38em) {
    .filters-button {
      display: none;
    }

    .filters:not(.open) {
      display: grid;
    }
  }

  /* One line for what is typed and chosen; the kinds below it. */
  @container mg (min-width: 46em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr);
      align-items: end;
    }

    .toolbar > .filters {
      display: contents;
    }

    .chooses {
      flex-wrap: nowrap;
    }

    .chips {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;function Az({foodTable:e},t,n){const{title:o,preparing:s,text:a}=e.loading;return I`<div class="waiting stack" part="loading">
    <p id="loading-title" class="waiting-title">${t?o:s}</p>
    <progress
      class="loading"
      aria-labelledby="loading-title"
      max="1"
      value=${null===n?K:n.toFixed(3)}
    ></progress>
    <p class="muted small">${a}</p>
  </div>`}const Pz=a`
  .waiting {
    padding: calc(var(--_space) * 2) 0;
  }

  .waiting-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  progress {
    inline-size: min(100%, 26em);
    block-size: 0.5em;
    border: 0;
    border-radius: 999px;
    overflow: hidden;
    background: var(--_track);
    accent-color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_track);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size 0.2s;
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  /* Nobody knows how long it takes: it only moves. */
  progress:indeterminate {
    background: linear-gradient(90deg, var(--_track) 0 30%, var(--_accent) 30% 55%, var(--_track) 55% 100%);
    background-size: 200% 100%;
    animation: waiting 1.6s linear infinite;
  }

  progress:indeterminate::-webkit-progress-bar {
    background: transparent;
  }

  progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }

  @keyframes waiting {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: -100% 0;
    }
  }

  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;function _z(e){const{words:t,own:n,body:o,prepared:s,on:a}=e;return"failed"===n.state?function(e,t,n){const{title:o,retry:s}=e.foodTable.failed;return I`<div class="waiting stack" part="load-failed" role="alert">
    <p class="waiting-title">${o}</p>
    ${t?I`<p>${(({ownFoods:e},t)=>e.failures[t.code](t))(e,t)}</p>`:K}
    <div>
      <button class="button primary" type="button" part="retry-button" id="retry" @click=${n}>
        ${s}
      </button>
    </div>
  </div>`}(t,n.failure,a.retry):o?function(e,t){const{words:n,settings:o,on:s}=e,a=0===t.lines.listing.order.length;return I`${function({words:e,foods:t,on:n},o){const{listing:s}=o.lines,{foodTable:a}=e,r=s.order.length,i=!0===s.isPreview,l=Xj(o);return I`<div class="summary">
    <p class="count figures" id="count" tabindex="-1" part="count">
      ${i?a.loading.preparing:a.count({count:r,total:t.length})}
    </p>
    ${l?I`<p class="left-out" part="left-out">${l}</p>`:K}
    <div class="summary-buttons">
      <button
        class="button inline"
        type="button"
        part="download-button"
        ?disabled=${i||0===r}
        @click=${()=>n.download()}
      >
        ${ou.download()}<span>${a.download.button}</span>
      </button>
      <button
        class="button inline"
        type="button"
        part="print-button"
        ?disabled=${i||0===r}
        @click=${()=>n.print()}
      >
        ${ou.printer()}<span>${a.print.button}</span>
      </button>
    </div>
  </div>`}(e,t)}
    <button class="button skip" type="button" part="skip-button" @click=${()=>s.skip()}>
      ${n.foodTable.skip}
    </button>
    ${kz(e,t)} ${a?function({words:e,state:t,foods:n,on:o}){const{none:s,empty:a}=e.foodTable;if(0===n.length)return I`<p class="none" part="none">${a}</p>`;const r=t.search.trim(),i=null!==t.category||null!==t.state;return I`<div class="none stack" part="none">
    <p class="none-title">${r?s.title({search:r}):s.titleFilters}</p>
    <p class="muted">${s.text}</p>
    <div class="choices-row">
      ${r?I`<button class="button" type="button" @click=${()=>o.clearSearch()}>
              ${s.clearSearch}
            </button>`:K}
      ${i?I`<button class="button" type="button" @click=${()=>o.clearFilters()}>
              ${s.clearFilters}
            </button>`:K}
    </div>
  </div>`}(e):K}
    ${function({words:e,on:t},{lines:n},o){const s=n.listing.order.length-n.foods;return null===o||s<=0?K:I`<div class="more">
    <button class="button" type="button" part="more-button" @click=${()=>t.more()}>
      ${e.foodTable.more({count:Math.min(s,o)})}
    </button>
  </div>`}(e,t,o.pageSize)}`}(e,o):"loading"===n.state?Az(t,!0,n.progress):Az(t,!1,s)}function Oz(e){const{words:t,settings:n,isThere:o,day:s}=e;return I`<div class="main">
    <header class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${t.foodTable.heading}</h2>
      <p class="lead">${t.foodTable.lead}</p>
    </header>
    <p class="quiet" role="status">${function({words:e,own:t,body:n,announced:o}){const{title:s,preparing:a}=e.foodTable.loading;return"failed"===t.state?"":n&&!n.lines.listing.isPreview?o:"loading"===t.state?s:a}(e)}</p>
    ${o?zz(e):K}
    <div class="table-block stack">${_z(e)}</div>
    <div class="after" id="after-table" tabindex="-1">
      ${n.noTray&&o?Pj(s):K} ${function({words:e,own:t}){const{ownFoods:n}=e,{rowProblems:o,rowProblemCount:s,cut:a}=t;if("built-in"===t.state||0===s&&!a)return K;const r=o.slice(0,100),i=s-r.length;return I`${a?I`<p class="small">${n.cut({most:j$})}</p>`:K}
  ${s>0?su(n.heading({count:s}),I`<ul class="bullets small">
              ${r.map(t=>I`<li>${(({ownFoods:e},t)=>e.rows[t.code](t))(e,t)}</li>`)}
            </ul>
            ${i>0?I`<p class="small muted">${n.more({count:i})}</p>`:K}`,"row-problems"):K}`}(e)} ${function(e){const{words:t,knowledge:n,settings:o}=e,s=rz(e);return I`<div class="table-foot">
    ${function({foodTable:e},{limits:t}){const{heading:n,cooking:o,soaking:s,ounce:a,unmeasured:r,tables:i,label:l}=e.notes,c=[l({mg:t.labelReferenceMg}),o,s,a,i,r];return su(n,I`<ul class="bullets">
      ${c.map(e=>I`<li>${e}</li>`)}
    </ul>`,"notes")}(t,n)}
    ${s?(e=>e.told.flatMap(t=>{const n=sg(e,t);if(!n)return[];const{words:o}=e;return su(n.texts.title,I`<div class="use stack">${eg(o,n.evidence)} ${ag(o,n)}</div>`,"evidence")}))({words:t,knowledge:n,told:s}):K}
    ${Yk({words:t,knowledge:n,standard:o.standard,cited:az(e),withFigures:!0,credit:iz(e)})}
  </div>`}(e)}
    </div>
  </div>`}function Cz(e){const{words:t,knowledge:n,settings:o,problems:s,day:a}=e;return I`<section class=${function({settings:e,day:t}){return e.noTray?"screen foods":"screen foods with-day "+((({state:e,isInSight:t})=>e.portions.length>0&&!t)(t)?"with-day-bar":"")}(e)} part="page">
      ${Oz(e)} ${o.noTray?K:function({day:e,isThere:t}){return I`<div class="aside">${t?Pj(e):K} ${Jj(e)}</div>`}(e)} ${o.noTray?K:function(e){return 0===e.state.portions.length?K:I`<div class="day-bar" part="day-bar">${e.isInSight?K:function(e){const{words:t,state:n,look:o,news:s,on:a}=e,r="full"===s?.what?t.foodDay.list.full({most:Ox}):function({words:e,look:t}){const{held:n,gap:o,share:s}=t,{sum:a}=e.foodDay;return n?"":o?a.shortGap({lowMg:o.low,highMg:o.high}):s?a.shortShare(s):""}(e);return I`<button class="button primary" type="button" part="to-day-button" @click=${()=>a.show()}>
    <span>${t.foodDay.toDay({count:n.portions.length})}</span>
    <span class="figures"
      ><span>${t.mg(o.total.totalMg)}</span>${r?I`<span>${r}</span>`:K}</span
    >
    ${ou.arrow()}
  </button>`}(e)}</div>`}(a)}
    </section>
    ${o.debug?Og({words:t,knowledge:n,problems:s,findings:[]}):K}`}const Tz=a`
  .screen.foods {
    gap: calc(var(--_space) * 2);
    max-inline-size: 75em;
  }

  .foods > .main,
  .foods .after {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
  }

  .after:focus {
    outline: none;
  }

  /* Only for whoever goes by the Tab key: hundreds of rows stand between it and what follows. */
  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skip {
    justify-self: start;
  }

  .aside {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }

  @container mg (min-width: 64em) {
    .screen.foods.with-day {
      grid-template-columns: minmax(0, 1fr) minmax(17em, 20em);
      column-gap: calc(var(--_space) * 2.5);
      padding-inline: calc(var(--_space) * 2);
    }

    .aside {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .foods > .day-bar {
      display: none;
    }
  }

  /* It goes along, and where it is higher than the screen it scrolls by itself. */
  @media (min-height: 36em) {
    @container mg (min-width: 64em) {
      .aside {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        margin: -1em;
        padding: 1em;
        overflow: auto;
      }
    }
  }
`;class Dz{listing;foods;count;#qt;constructor(e,t,n=1/0){this.listing=e,this.foods=Math.min(e.order.length,n),this.#qt=function({foods:e,order:t},n,o){const s=[];if(0===n.size)return s;for(let a=0;a<o&&s.length<n.size;a+=1){const o=e[t[a]??-1];o&&n.has(o.id)&&s.push(a)}return s}(e,t,this.foods),this.count=this.foods+this.#qt.length}#Wt(e){let t=0;for(const n of this.#qt){if(e<=n+t)break;if(e===n+t+1)return{place:n,isDetail:!0};t+=1}return{place:e-t,isDetail:!1}}keyAt=e=>{const{place:t,isDetail:n}=this.#Wt(e);return 2*(this.listing.order[t]??-1)+(n?1:0)};at(e){const{place:t,isDetail:n}=this.#Wt(e),o=this.listing.order[t]??-1,s=this.listing.foods[o];return s&&{food:s,isDetail:n,key:2*o+(n?1:0)}}lineOf(e){for(let t=0;t<this.count;t+=1)if(this.keyAt(t)===e)return t;return-1}lineOfFood(e){for(let t=0;t<this.count;t+=1)if(this.at(t)?.food.id===e)return t;return-1}lineOfPlace(e){return e+this.#qt.filter(t=>t<e).length}}function Ez(){let e=null;return(t,n)=>(e?.of.length===t.length&&t.every((t,n)=>t===e?.of[n])||(e={of:t,made:n()}),e.made)}function Fz({search:e,category:t,state:n},{categories:o,states:s}){return{search:e,category:null!==t&&o.includes(t)?t:void 0,state:null!==n&&s.includes(n)?n:void 0}}const Lz=(e,t)=>t===1/0&&e.length>1e3;class Bz{#Ht=Ez();#Rt=Ez();lines(e,t,n){return this.#Ht([e,t,n],()=>new Dz(e,t,n))}measure(e,t){return this.#Rt([e?.low,e?.high,t],()=>({reference:e,fullMg:t}))}}const Nz=[bb,yb,vb,fb,Gg,op,Ym,sp,Fg,a`
  .day {
    gap: calc(var(--_space) * 1.25);
  }

  /* Clear of a bar that the page keeps at the top. */
  .day,
  .day-person,
  .day-person > summary,
  .day :is([tabindex], #day-undo) {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  .day .choices-row .button {
    padding-inline: 1em;
  }
`,fj,Vj,Zj,zj,_j,Qj,Hj,Kk,Kh,ig,wb,Sz,ez,Pz,a`
  .table-block {
    container: foods / inline-size;
    min-inline-size: 0;
  }

  ${a`
  table {
    inline-size: 100%;
    border-spacing: 0;
    border-collapse: separate;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  caption {
    block-size: 0;
    line-height: 0;
  }

  table :is(th, td) {
    padding: 0 0.85em 0 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  /* Read out, and not copied along with what is seen. */
  table .quiet {
    user-select: none;
  }

  .in-card {
    display: none;
  }

  /* Of the smaller letters of the heading. */
  th.col-portion {
    inline-size: 10em;
  }

  th.col-mg {
    inline-size: 8em;
  }

  th:is(.col-100g, .col-share) {
    inline-size: 7.5em;
  }

  th.col-add {
    inline-size: max(44px, 3.2em);
  }

  :is(.col-mg, .col-100g, .col-share, .col-add) {
    text-align: end;
  }

  .rows :is(.col-100g, .col-share) {
    white-space: nowrap;
  }

  .rows .unmeasured {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: normal;
  }
`}
  ${a`
  .head {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--mg-sticky-top, 0px);
  }

  /* Cell by cell: not every browser lets a group of rows hold what is placed in it, and over all rows none could be pressed. */
  .head th::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--_surface);
  }

  /* Wider than the table: what scrolls away below it would peep out beside it. */
  .head th:first-child::before {
    inset-inline-start: -0.6em;
  }

  .head th:last-child::before {
    inset-inline-end: -0.6em;
  }

  /* What the card is painted with nobody can tell: so what scrolls by below is blurred rather than covered. */
  @supports (backdrop-filter: blur(1em)) {
    .head th::before {
      background: var(--mg-surface, transparent);
      backdrop-filter: blur(1.5em);
    }
  }

  .head th {
    position: relative;
    padding-block: 0.25em;
    border-block-end-color: var(--_line-strong);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
  }

  .head .plain,
  .sort {
    color: var(--_muted);
  }

  .head .plain {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 600;
    text-align: inherit;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }

  :is(.col-mg, .col-100g) > .sort {
    flex-direction: row-reverse;
  }

  .sort > span {
    white-space: nowrap;
  }

  .sort:hover,
  :is(.ascending, .descending) > .sort {
    color: inherit;
  }

  .sort svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sort path {
    opacity: 0.4;
  }

  :is(.ascending, .descending) > .sort path {
    opacity: 0;
  }

  .ascending > .sort .up,
  .descending > .sort .down {
    opacity: 1;
    stroke: var(--_accent);
    stroke-width: 3;
  }
`}
  ${a`
  .food-row:hover > :is(th, td) {
    background: var(--_raised);
  }

  .food-row.open > :is(th, td) {
    border-block-end-color: transparent;
  }

  .name {
    display: flex;
    align-items: center;
    gap: 0.45em;
    inline-size: 100%;
    min-block-size: max(44px, 3.1em);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 500;
    line-height: 1.35;
    text-align: start;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    cursor: pointer;
    touch-action: manipulation;
  }

  .name::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.2em 0.35em;
    border: solid var(--_line-strong);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
    transition: rotate 0.15s;
  }

  .name:hover::before {
    border-color: var(--_accent);
  }

  .name[aria-expanded='true']::before {
    rotate: 135deg;
  }

  .portion-button {
    display: grid;
    align-content: center;
    justify-items: start;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-size: 0.9375em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }

  .change {
    text-decoration: underline dotted;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.22em;
  }

  .portion-button:hover .change {
    text-decoration: underline solid;
  }

  .weight {
    font-size: 0.9em;
    white-space: nowrap;
  }

  .weight:empty {
    display: none;
  }

  .portion-edit {
    gap: 0.4em;
  }

  .portion-edit .field {
    inline-size: 5em;
    padding-inline: 0.6em;
  }

  .mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .unmeasured .mg {
    font-weight: 400;
    white-space: normal;
  }

  .bar {
    inline-size: 100%;
    block-size: 6px;
    margin-block-start: 0.3em;
    border-radius: 3px;
    background: var(--_track);
    /* Its ends are round by themselves: cutting them off would cost a layer for each row. */
    overflow: visible;
  }

  .bar rect {
    fill: var(--_accent);
  }

  .unmeasured .bar {
    display: none;
  }

  .add-button {
    border-radius: 50%;
    border-color: var(--_line);
  }

  .add-button::before,
  .add-button::after {
    content: '';
    grid-area: 1 / 1;
    border: 0 solid var(--_accent);
  }

  .add-button::before {
    inline-size: 0.9em;
    border-block-start-width: 2px;
  }

  .add-button::after {
    block-size: 0.9em;
    border-inline-start-width: 2px;
  }

  .add-button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .add-button.on {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  /* A tick. */
  .add-button.on::before {
    inline-size: 0.45em;
    block-size: 0.85em;
    margin-block-end: 0.2em;
    border-color: var(--_on-accent);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }

  .add-button.on::after {
    content: none;
  }

  :is(.name, .portion-button, .sort, .region):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* What takes the focus is scrolled clear of the heading above and of the line with the day below. */
  .rows :is(button, input) {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 4.5em) 6em;
  }

  .gap > td {
    padding: 0;
    border: 0;
  }
`}
  ${a`
  td.detail {
    padding: 0 0 1.1em 1.45em;
  }

  .detail-in {
    display: grid;
    gap: 0.75em;
    max-inline-size: 60em;
  }

  .facts {
    display: grid;
    gap: 0.4em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(4em, 6em) minmax(0, 1fr);
    gap: 0.75em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .detail-notes {
    display: grid;
    gap: 0.5em;
  }

  .detail-notes > li {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    max-inline-size: 66ch;
  }

  .detail-notes svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.1em;
    stroke: var(--_accent);
  }
`}
  ${a`
  .region {
    min-inline-size: 0;
    scroll-margin-block-start: var(--mg-sticky-top, 0px);
  }

  .region.windowed {
    max-block-size: var(--mg-table-block-size, max(min(70vh, 40em), 18em));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior-y: auto;
    overflow-anchor: none;
  }

  .windowed table {
    inline-size: calc(100% - 2em);
    margin-inline: 1em;
  }

  .windowed .head {
    inset-block-start: 0;
  }

  .windowed .rows :is(button, input) {
    scroll-margin-block: 4.5em 1em;
  }
`}
  ${a`
  @container foods (max-width: 45.99em) {
    th.col-portion {
      inline-size: 9.75em;
    }

    th.col-mg {
      inline-size: 7.75em;
    }

    th:is(.col-100g, .col-share) {
      inline-size: 7em;
    }

    .head .col-share .plain {
      max-inline-size: 5em;
    }
  }
`}
  ${a`
  @container foods (min-width: 52em) {
    th.col-portion {
      inline-size: 13em;
    }

    th.col-mg {
      inline-size: 16em;
    }

    .rows .col-mg {
      text-align: start;
      white-space: nowrap;
    }

    .rows .mg {
      display: inline-block;
      inline-size: 4em;
      text-align: end;
    }

    .rows .unmeasured .mg {
      inline-size: auto;
    }

    .rows .bar {
      display: inline-block;
      inline-size: calc(100% - 5em);
      margin: 0;
      margin-inline-start: 0.85em;
      vertical-align: 0.08em;
    }

    .rows .unmeasured .bar {
      display: none;
    }

    .head .col-mg {
      text-align: start;
    }

    .head .col-mg > .sort {
      flex-direction: row;
      padding-inline-start: 0.9em;
    }
  }
`}
  ${a`
  @container foods (max-width: 37.99em) {
    table,
    .head,
    .head tr,
    .rows,
    .rows tr,
    .rows :is(th, td) {
      display: block;
    }

    table :is(th, td) {
      inline-size: auto;
      padding: 0;
      border: 0;
      text-align: start;
    }

    .head tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border-block-end: 1px solid var(--_line-strong);
    }

    .head {
      position: relative;
    }

    .head th {
      position: static;
      inline-size: auto;
      padding: 0;
    }

    .head th:first-child::before {
      inset: 0 -0.6em;
    }

    .head th:not(:first-child)::before {
      content: none;
    }

    .head th:not(:has(.sort)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .head .sort {
      flex-direction: row;
      font-size: 0.9286em;
    }

    .head th:not(.ascending, .descending) svg {
      display: none;
    }

    .rows :is(.col-100g, .col-share) {
      text-align: start;
    }

    .in-card {
      display: inline;
    }

    [data-in-card]::after {
      content: ' ' attr(data-in-card);
    }

    .in-table {
      display: none;
    }

    .rows .food-row {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.75em;
      padding-block: 0.6em 0.9em;
      border-block-end: 1px solid var(--_line);
    }

    .rows .food-row.open {
      border-block-end-color: transparent;
    }

    .food-row:hover > :is(th, td) {
      background: none;
    }

    .rows .col-food {
      grid-column: 1;
    }

    .rows .col-add {
      grid-column: 2;
      grid-row: 1 / span 2;
      padding-block-start: 0.15em;
    }

    .rows .col-portion {
      grid-column: 1;
      padding-inline-start: 1.45em;
    }

    .portion-button {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: center;
    }

    .rows .col-mg {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.85em;
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
    }

    .mg {
      min-inline-size: 4em;
      font-size: 1.15em;
    }

    .col-mg .bar {
      flex: 1 1 5em;
      inline-size: auto;
      min-inline-size: 0;
      margin: 0;
    }

    .rows :is(.col-100g, .col-share) {
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
      color: var(--_muted);
      font-size: 0.9375em;
      white-space: normal;
    }

    /* Only not seen: a cell less, and the others would stand below the wrong heading. */
    .rows .col-share.unknown,
    .rows .col-100g.unmeasured {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .rows .detail-row {
      border-block-end: 1px solid var(--_line);
    }

    td.detail {
      padding: 0 0 1.1em 1.45em;
    }

    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }

  @container foods (min-width: 22em) and (max-width: 37.99em) {
    .rows :is(.col-100g, .col-share) {
      padding-inline-start: 0;
    }

    .rows .food-row {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .rows :is(.col-food, .col-portion) {
      grid-column: 1 / span 2;
    }

    .rows .col-add {
      grid-column: 3;
    }

    .rows .col-100g {
      grid-column: 1;
      padding-inline-start: 1.55em;
    }

    .rows .col-share {
      grid-column: 2 / -1;
    }
  }

  /* One line, and height enough: it may go along. */
  @media (min-height: 30em) {
    @container foods (min-width: 24em) and (max-width: 37.99em) {
      .head {
        position: sticky;
      }
    }
  }

  @media (max-height: 22em) {
    .head {
      position: relative;
    }
  }
`}

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar rect {
      fill: CanvasText;
    }

    .head th::before {
      background: Canvas;
    }

    .add-button.on {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .add-button::before,
    .add-button::after,
    .add-button.on::before {
      border-color: ButtonText;
    }
  }
`,lz,Tz,kb],qz={},Wz=Cm(class extends Tm{constructor(){super(...arguments),this.ot=qz}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((e,t)=>e===this.ot[t]))return V}else if(this.ot===t)return V;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}}),Hz=new WeakMap,Rz=Cm(class extends pz{render(e){return K}update(e,[t]){const n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),K}rt(e){if(void 0!==this.G)if(this.isConnected||(e=void 0),"function"==typeof this.G){const t=this.ht??globalThis;let n=Hz.get(t);void 0===n&&(n=new WeakMap,Hz.set(t,n)),void 0!==n.get(this.G)&&this.G.call(this.ht,void 0),n.set(this.G,e),void 0!==e&&this.G.call(this.ht,e)}else this.G.value=e}get lt(){return"function"==typeof this.G?Hz.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),Uz=(e,t)=>I`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`;const Iz={seen:"\u2013",spoken:""};function Gz(e,t,n){return null===t?{seen:e.unmeasured,spoken:e.unmeasured}:{seen:e.mg({mg:t}),spoken:n({mg:t})}}function Vz(e,t,n){if(null===t.share)return Iz;const o="day"===n?e.spoken.ofDay:e.spoken.ofLabel;return{seen:e.share(t.share),spoken:o(t.share)}}function Kz(e,t,n){return{perPortion:Gz(e,t.mg,e.spoken.perPortion),per100g:Gz(e,t.mgPer100g,e.spoken.per100g),share:Vz(e,t,n)}}const Yz=/\s+\.textContent=$/,Zz=new WeakMap,Jz=(e,...t)=>{const n=Zz.get(e)??function(e){const t=e.map(e=>Yz.test(e)),n=e.map((e,n)=>{const o=t[n-1]?e.replace(/^\s*>/,""):e;return t[n]?`${o.replace(Yz,"")}>`:o});return Object.assign(n,{raw:n})}(e);return Zz.set(e,n),I(n,...t)};function Qz(e,t,n){let o,s=n.initialDeps??[],a=!0;function r(){const r=e();return r.length!==s.length||r.some((e,t)=>s[t]!==e)?(s=r,o=t(...r),!(null==n?void 0:n.onChange)||a&&n.skipInitialOnChange||n.onChange(o),a=!1,o):o}return r.updateDeps=e=>{s=e},r}function Xz(e,t){if(void 0===e)throw new Error("Unexpected undefined");return e}const eS=(e,t)=>Math.abs(e-t)<1.01,tS=(e,t,n)=>{let o;return Object.assign(function(...s){e.clearTimeout(o),o=e.setTimeout(()=>t.apply(this,s),n)},{cancel:()=>{e.clearTimeout(o)}})};let nS;const oS=()=>{if(void 0!==nS)return nS;if("undefined"==typeof navigator)return nS=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return nS=!0;const e=navigator.maxTouchPoints;return nS="MacIntel"===navigator.platform&&void 0!==e&&e>0};let sS;const aS={capture:!0,passive:!0};class rS{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>null!==this._touch&&"lateFling"!==this._touch.phase,this.dragging=()=>{var e;return"down"===(null==(e=this._touch)?void 0:e.phase)&&this._touch.moved},this.tail=()=>{var e;return"tail"===(null==(e=this._touch)?void 0:e.phase)?this._touch.moved?"fling":"tap":null},this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:o})=>{var s,a,r;return e&&"tail"===(null==(s=this._touch)?void 0:s.phase)?this._openTail(this._touch.moved||!t,!1):"lateFling"===(null==(a=this._touch)?void 0:a.phase)&&(this.host.now()>this._touch.until?this._touch=null:o&&e&&n&&this._openTail(!0,!1)),!(t||!e||!n||"down"!==(null==(r=this._touch)?void 0:r.phase)||(this._touch.moved=!0,0))},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var e;const t="down"===(null==(e=this._touch)?void 0:e.phase)&&this._touch.moved;this.end(),this._openTail(t,t)},this.end=()=>{var e;const t=this.host.getWindow();"tail"===(null==(e=this._touch)?void 0:e.phase)&&null!=t&&t.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{const t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener("touchstart",t,aS),e.addEventListener("touchend",n,aS),e.addEventListener("touchcancel",n,aS),()=>{e.removeEventListener("touchstart",t,aS),e.removeEventListener("touchend",n,aS),e.removeEventListener("touchcancel",n,aS),this.end()}},this._openTail=(e,t)=>{const n=this.host.getWindow();if(null==n)return;this.end();const o={phase:"tail",moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(o.moved,o.awaitingFling):(this._touch=o.awaitingFling?{phase:"lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=o}}get touch(){return this._touch}}const iS=e=>{const{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},lS=e=>{const t=new Set;return{schedule:n=>{const o=e.requestAnimationFrame(()=>{t.delete(o),n()});t.add(o)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},cS=e=>e,dS=e=>{const t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),o=Math.min(e.endIndex+t,e.count-1)-n+1,s=new Array(o);for(let e=0;e<o;e++)s[e]=n+e;return s},uS=(e,t)=>{const n=e.scrollElement;if(!n)return;const o=e.targetWindow;if(!o)return;const s=e=>{const{width:n,height:o}=e;t({width:Math.round(n),height:Math.round(o)})};if(s(iS(n)),!o.ResizeObserver)return()=>{};const a=lS(o),r=new o.ResizeObserver(()=>{const t=()=>{s(iS(n))};e.options.useAnimationFrameWithResizeObserver?a.schedule(t):t()});return r.observe(n,{box:"content-box"}),()=>{r.unobserve(n),a.cancel()}},mS={passive:!0},hS="undefined"==typeof window||"onscrollend"in window,gS=(e,t)=>((e,t,n)=>{const o=e.scrollElement;if(!o)return;const s=e.targetWindow;if(!s)return;const a=e.options.useScrollendEvent&&hS;let r=0;const i=a?null:tS(s,()=>t(n(o),!1),e.options.isScrollingResetDelay),l=e=>()=>{r=n(o),null==i||i(),t(r,e)},c=l(!0),d=l(!1);return o.addEventListener("scroll",c,mS),a&&o.addEventListener("scrollend",d,mS),()=>{o.removeEventListener("scroll",c),a&&o.removeEventListener("scrollend",d),null==i||i.cancel()}})(e,t,t=>{const{horizontal:n,isRtl:o}=e.options;return n?t.scrollLeft*(o?-1:1):t.scrollTop}),pS=(e,t,n)=>{if(n.options.useCachedMeasurements){const t=n.indexFromElement(e),o=n.options.getItemKey(t);return n.itemSizeCache.get(o)??n.options.estimateSize(t)}if(null==t?void 0:t.borderBoxSize){const e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?"inlineSize":"blockSize"])}if(!t){const t=n.indexFromElement(e),o=n.options.getItemKey(t),s=n.itemSizeCache.get(o);if(void 0!==s)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},fS=(e,t)=>"smooth"===e?t?"smoothLanded":"smooth":"instant",kS=e=>"smooth"===(null==e?void 0:e.phase)||"smoothLanded"===(null==e?void 0:e.phase);class bS{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new rS({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{const e=this.scrollState;if("queued"!==(null==e?void 0:e.phase)||null!==this.pendingWrite)return!1;const t=this._readElementOffset();return!(null===t||null===this._lastElementOffset||Math.abs(t-this._lastElementOffset)<1||(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],0))},onTailClosed:()=>{const e=this.scrollState;"queued"===(null==e?void 0:e.phase)&&function(e){const t=e[e.length-1];if(void 0===t)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;const o=e[n];return Math.abs(t.offset-o.offset)/(t.t-o.t)>=.05}(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var e,t,n;return(null==(n=null==(t=null==(e=this.targetWindow)?void 0:e.performance)?void 0:t.now)?void 0:n.call(t))??Date.now()},this.observer=(()=>{let e=null,t=null,n=!1,o=!1;const s=new Set,a=()=>{if(e)return e;const o=this.targetWindow;if(!o||!o.ResizeObserver)return null;const s=t=lS(o);return e=new o.ResizeObserver(e=>{const t=()=>{const t={sync:!1};this._resizeBatch=t;try{e.forEach(r)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)s.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},r=e=>{const t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(const[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;null==(n=a())||n.disconnect(),null==t||t.cancel(),s.clear(),o=!1,e=null,t=null},observe:r=>{const i=a();i&&(n?(s.add(r),o||(o=!0,null==t||t.schedule(()=>{o=!1,s.forEach(t=>{t.isConnected&&(null==e||e.observe(t,{box:"border-box"}))}),s.clear()}))):i.observe(r,{box:"border-box"}))},unobserve:e=>{var t;s.delete(e),null==(t=a())||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{var t;const n={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:cS,rangeExtractor:dS,onChange:()=>{},measureElement:pS,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(const t in e){const o=e[t];void 0!==o&&(n[t]=o)}const o=this.options;let s=null,a=null,r=!1;if(void 0!==o&&o.enabled&&n.enabled&&"end"===n.anchorTo&&null!==this.scrollElement){const e=o.count,i=n.count,l=this.getMeasurements(),c=(null==(t=this._singleLaneMeasurements)?void 0:t.items)??l,d=e=>{return"object"==typeof(t=c[e])?t.key:t;var t},u=e>0?d(0):null,m=e>0?d(e-1):null;if(i!==e||e>0&&i>0&&(n.getItemKey(0)!==u||n.getItemKey(i-1)!==m)){r=!0;const t=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??l[0]:null;t&&(s=[t.key,this.getScrollOffset()-t.start]);const c=!0===n.followOnAppend?"auto":n.followOnAppend||null;c&&i>0&&this.isAtEnd(o.scrollEndThreshold)&&(0===e||n.getItemKey(i-1)!==m)&&(i>e||function(e,t,n,o){if(0===t)return!1;const s=o(0),a=new Set;let r=0;for(;r<e;){const e=n(r);if(e===s)break;a.add(e),r++}const i=e-r;if(0===i||i>=t)return!1;for(let e=0;e<i;e++)if(o(e)!==n(r+e))return!1;for(let e=i;e<t;e++)if(a.has(o(e)))return!1;return!0}(e,i,d,n.getItemKey))&&(a=c)}}this.options=n,r&&(this.pendingMin=0,this.itemSizeCacheVersion++);let i=null;if(s&&null!==this.scrollOffset&&!this._awaitingCommandReadBack()){const[e,t]=s,n=this.getMeasurements(),{count:o,getItemKey:r}=this.options;let l=0;for(;l<o&&r(l)!==e;)l++;if(l<o){const e=n[l];if(e){const n=Math.max(0,e.start+t);a||n===this.scrollOffset||(i=n-this.scrollOffset,this.scrollOffset=n)}}}a?this.pendingScrollAnchor={kind:"follow",behavior:a}:null!==i&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:"anchor",delta:i}:(this._holdOffset+=i,this._followOffsetTarget(i)))},this.notify=e=>{var t,n;null==(n=(t=this.options).onChange)||n.call(t,this,e)},this.maybeNotify=Qz(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),null!=this.rafId&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,null==(e=this._momentumStop)||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{var e;const t=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==t){if(this.cleanup(),!t)return void this.maybeNotify();this.scrollElement=t,this.scrollElement&&"ownerDocument"in this.scrollElement?this.targetWindow=this.scrollElement.ownerDocument.defaultView:this.targetWindow=(null==(e=this.scrollElement)?void 0:e.window)??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{var n,o,s,a;const r=t?this._elementMaxScrollOffset():null,i=this._reportedOverscroll;this._reportedOverscroll=e<0||null!==r&&e>r+1;const l=e;this._lastElementOffset=l,e=this._toLayoutOffset(e);const c=this._classifyScrollEvent(e,t,r);if("spurious"===c)return;"readBack"===c?e=this.pendingWrite.target:"clampedReadBack"===c&&null!=(null==(n=this.scrollState)?void 0:n.index)&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:function({kind:e,offset:t,command:n,target:o}){return!("spurious"===e||"readBack"===e||"clampedReadBack"===e||null==(null==n?void 0:n.index)||"queued"===n.phase||(s=n.phase,"smooth"===s||"smoothFinishing"===s)||eS(t,n.lastTargetOffset)||eS(t,o())||"clampedEcho"===e);var s}({kind:c,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,null!==this._clampedAdjustment&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);const d=this.getScrollOffset(),u=this.scrollDirection;this.scrollDirection=t?d===e?this.scrollDirection:d<e?"forward":"backward":null,this.scrollOffset=e,this.isScrolling=t;const m=this.scrollState;if("queued"===(null==m?void 0:m.phase)&&"external"===c&&t)if(i||this._reportedOverscroll)m.samples=[];else{const e=this.now();m.samples=[...(m.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:l}],(null!==u&&this.scrollDirection!==u||function(e){const t=e[e.length-1];if(void 0===t)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;const o=e[n];let s=n-1;for(;s>=0&&o.t-e[s].t<40;)s--;if(s<0)return!1;const a=e[s],r=(t.offset-o.offset)/(t.t-o.t),i=(o.offset-a.offset)/(o.t-a.t);return r*i>=0&&Math.abs(r)>=2*Math.abs(i)&&Math.abs(r)-Math.abs(i)>=.8}(m.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:t,ownReadBack:"readBack"===c,moved:e!==d,external:"external"===c&&"smooth"!==(null==(o=this.scrollState)?void 0:o.phase)&&"smoothFinishing"!==(null==(s=this.scrollState)?void 0:s.phase)})&&"queued"===(null==(a=this.scrollState)?void 0:a.phase)&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();const n=this.pendingScrollAnchor;this.pendingScrollAnchor=null,n&&this.scrollElement&&this.options.enabled&&("anchor"===n.kind?this._canWriteScroll()?kS(this.scrollState)&&!eS(this.getScrollOffset()-n.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(n.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=n.delta,this._followOffsetTarget(n.delta),this.notify(!1)):this.scrollToEnd({behavior:n.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>{var o;return function({offset:e,isScrolling:t,elementMax:n,holdOffset:o,scrollOffset:s,pendingWrite:a,clampedMaxAtWrite:r}){var i;return t&&null===a&&e===s?"spurious":null!==a&&Math.abs(e-a.target)<1.5?"readBack":null!==a&&!a.smooth&&null!==n&&a.target>n+o+.5&&Math.abs(e-(n+o))<1.5||null!==a&&!a.smooth&&(null==(i=a.lowMaxes)?void 0:i.some(t=>Math.abs(e-t)<1.5))?"clampedReadBack":null!==r&&Math.abs(e-r)<1.5?"clampedEcho":"external"}({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:(null==(o=this._clampedAdjustment)?void 0:o.maxAtWrite)??null})},this._retryClampedAdjustment=()=>{if(null===this._clampedAdjustment||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;const{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{const e=this.scrollState;if(null===e||"queued"!==e.phase)return;const{behavior:t}=e;this.getMeasurements();const n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=fS(t,null!=e.index&&eS(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{const e=this.scrollElement;if(null==e)return null;const{horizontal:t,isRtl:n}=this.options;return"number"==typeof e.scrollTop?t?e.scrollLeft*(n?-1:1):e.scrollTop:"number"==typeof e.scrollY?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(oS()&&this._iosGesture.inMotion()||this._reportedOverscroll),this._flushHoldIfReady=e=>{var t;if(0===this._holdOffset)return;if(!this.scrollElement||!this.options.enabled)return;if(!this._canWriteScroll())return;if("smooth"===(null==(t=this.scrollState)?void 0:t.phase))return;this._holdOffset=0,null!==this.scrollOffset&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);const n=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n),this._scrollToOffset(n)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?"width":"height"]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??("function"==typeof this.options.initialOffset?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=Qz(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,o,s,a,r,i)=>(void 0!==this.prevLanes&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:o,enabled:s,lanes:a,laneAssignmentMode:r,gap:i}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=Qz(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:o,enabled:s,lanes:a,laneAssignmentMode:r,gap:i},l)=>{var c;const d=this.itemSizeCache;if(!s)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(const t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),0!==this.measurementsCache.length||this.lanesSettling||(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));const u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),1===a){const s=2*e;let a=null==(c=this._singleLaneMeasurements)?void 0:c.flat;if(!a||a.length<s){const e=new Float64Array(s);a&&u>0&&e.set(a.subarray(0,2*u)),a=e}const r=0===u?new Array(e):this._singleLaneMeasurements.items.slice();let l;if(0===u)l=t+n;else{const e=u-1;l=a[2*e]+a[2*e+1]+i}for(let t=u;t<e;t++){const e=o(t);r[t]=e;const n=d.get(e),s="number"==typeof n?n:this.options.estimateSize(t);a[2*t]=l,a[2*t+1]=s,l+=s+i}this._singleLaneMeasurements={flat:a,items:r};const m=function(e,t){const n=e.length;return new Proxy(e,{get(e,o,s){if("string"==typeof o){const s=o.charCodeAt(0);if(s>=48&&s<=57){const s=+o;if(Number.isInteger(s)&&s>=0&&s<n){let n=e[s];if("object"!=typeof n){const o=t[2*s];n=e[s]={index:s,key:n,start:o,size:t[2*s+1],end:o+t[2*s+1],lane:0}}return n}}if("length"===o)return n}return Reflect.get(e,o,s)}})}(r,a);return this.measurementsCache=m,m}const m=this.measurementsCache.slice(0,u),h=new Array(a).fill(void 0),g=new Float64Array(a);let p=0;for(let e=0;e<u;e++){const t=m[e];t&&(void 0===h[t.lane]&&p++,h[t.lane]=e,g[t.lane]=t.end)}for(let s=u;s<e;s++){const e=o(s),l=this.laneAssignments.get(s);let c,u;const f="estimate"===r||d.has(e);if(void 0!==l&&this.options.lanes>1){c=l;const e=h[c],o=void 0!==e?m[e]:void 0;u=o?o.end+i:t+n}else if(p===a){let e=0,t=g[0],n=h[0];for(let o=1;o<a;o++){const s=g[o];(s<t||s===t&&h[o]<n)&&(e=o,t=s,n=h[o])}c=e,u=t+i,f&&this.laneAssignments.set(s,c)}else c=s%this.options.lanes,u=t+n,f&&this.laneAssignments.set(s,c);const k=d.get(e),b="number"==typeof k?k:this.options.estimateSize(s),w=u+b;m[s]={index:s,start:u,size:b,end:w,key:e,lane:c},void 0===h[c]&&p++,h[c]=s,g[c]=w}return this.measurementsCache=m,m},{key:!1,debug:()=>this.options.debug}),this.calculateRange=Qz(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,o,s)=>{if(0===e.length||0===t)return this.range=null,null;const a=Math.max(s-t,0);return this.range=function(e,t,n,o,s){const a=e.length-1;if(e.length<=o)return{startIndex:0,endIndex:a};if(1===o&&null!==s){const e=function(e,t,n){let o=0;for(;o<=t;){const s=(o+t)/2|0,a=e[2*s];if(a<n)o=s+1;else{if(!(a>n))return s;t=s-1}}return o>0?o-1:0}(s,a,n);let o=e;const r=n+t;for(;o<a&&s[2*o]+s[2*o+1]<r;)o++;return{startIndex:e,endIndex:o}}let r=wS(0,a,t=>e[t].start,n),i=r;if(1===o)for(;i<a&&e[i].end<n+t;)i++;else if(o>1){const s=Array(o).fill(0);for(;i<a&&s.some(e=>e<n+t);){const t=e[i];s[t.lane]=t.end,i++}const l=Array(o).fill(n+t);for(;r>=0&&l.some(e=>e>=n);){const t=e[r];l[t.lane]=t.start,r--}r=Math.max(0,r-r%o),i=Math.min(a,i+(o-1-i%o))}return{startIndex:r,endIndex:i}}(e,t,Math.min(n,a),o,1===o&&null!==this._singleLaneMeasurements?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=Qz(()=>{let e=null,t=null;const n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,o,s,a)=>null===o||null===s?[]:e({startIndex:o,endIndex:s,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{const t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{var t;if(!kS(this.scrollState))return!0;const n=this.scrollState.index??(null==(t=this.getVirtualItemForOffset(this.scrollState.lastTargetOffset))?void 0:t.index);if(void 0!==n&&this.range){const t=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),o=Math.max(0,n-t),s=Math.min(this.options.count-1,n+t);return e>=o&&e<=s}return!0},this.measureElement=e=>{if(!e)return void this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});const t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;const n=this.options.getItemKey(t),o=this.elementsCache.get(n);o!==e&&(o&&this.observer.unobserve(o),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n,o,s;if(!this.isIndexInRange(e))return;let a,r,i;(null==(n=this._resizeBatch)?void 0:n.sync)&&this.getMeasurements();const l=null==(o=this._singleLaneMeasurements)?void 0:o.flat;if(1===this.options.lanes&&null!=l)i=this.options.getItemKey(e),r=l[2*e],a=l[2*e+1];else{const t=this.measurementsCache[e];if(!t)return;i=t.key,r=t.start,a=t.size}const c=this.itemSizeCache.get(i)??a,d=t-c;if(0!==d){const n="end"===this.options.anchorTo&&!kS(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,o=n?this._getLayoutTotalSize():0,l=this.getScrollOffset(),u=this.itemSizeCache.has(i)?r+c<=l&&"backward"!==this.scrollDirection:r<l,m=!kS(this.scrollState)&&(void 0!==this.shouldAdjustScrollPositionOnItemSizeChange?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:i,start:r,size:a,end:r+a,lane:0},d,this):u);(null===this.pendingMin||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(i,t),this.itemSizeCacheVersion++;let h=!1;if(this._awaitingCommandReadBack()||(n?h=this.applyScrollAdjustment(this._getLayoutTotalSize()-o):m&&(h=this.applyScrollAdjustment(d))),this._resizeBatch)return this._resizeBatch.notify=!0,void((s=this._resizeBatch).sync||(s.sync=h));this.notify(h),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=Qz(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{const o=[];for(let s=0,a=e.length;s<a;s++){const a=t[e[s]];o.push(0===n?a:{...a,start:a.start-n,end:a.end-n})}return o},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{var t;const n=this.getMeasurements();if(0===n.length)return;const o=null==(t=this._singleLaneMeasurements)?void 0:t.flat,s=1===this.options.lanes&&null!=o,a=wS(0,n.length-1,s?e=>o[2*e]:e=>Xz(n[e]).start,e);return Xz(n[a])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;const e=this._elementMaxScrollOffset();if(null===e)return;const t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;const o=t.lowMaxes??(t.lowMaxes=[]);o[o.length-1]!==n&&o.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{var t;let n=e+this._holdOffset;return"anchor"===(null==(t=this.pendingScrollAnchor)?void 0:t.kind)&&(n+=this.pendingScrollAnchor.delta),n},this._elementMaxScrollOffset=()=>{const e=this.scrollElement;if(null===e)return null;if("scrollHeight"in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if("document"in e){const t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{const t=this.scrollElement,n=this.targetWindow;if(null===t||null===n)return;const o="document"in t?t.document.scrollingElement:t;if(!(null==o?void 0:o.style))return;if(this._momentumStop)return void(this._momentumStop.done=e);const{style:s}=o,a=this.options.horizontal?"overflow-x":"overflow-y",r=s.getPropertyValue(a),i=s.getPropertyPriority(a),l=()=>this.options.horizontal?o.clientHeight:o.clientWidth,c=l();if(s.setProperty(a,"hidden","important"),l()!==c)return void s.setProperty(a,r,i);const d={restore:()=>"hidden"===s.getPropertyValue(a)&&"important"===s.getPropertyPriority(a)&&(s.setProperty(a,r,i),!0),done:e};this._momentumStop=d,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===d&&(this._momentumStop=null,d.restore()&&d.done())}))},this._clampedBy=e=>{const t=this._elementMaxScrollOffset();if(null===t)return null;const n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;const o=this.getSize(),s=this.getScrollOffset();"auto"===t&&(t=e>=s+o?"end":"start"),"center"===t?e+=(n-o)/2:"end"===t&&(e-=o);const a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t="auto")=>{e=Math.max(0,Math.min(e,this.options.count-1));const n=this.getSize(),o=this.getScrollOffset(),s=this.getMeasurements()[e];if(!s)return;if("auto"===t)if(s.end>=o+n-this.options.scrollPaddingEnd)t="end";else{if(!(s.start<=o+this.options.scrollPaddingStart))return[o,t];t="start"}if("end"===t&&e===this.options.count-1){const e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}const a="end"===t?s.end+this.options.scrollPaddingEnd:s.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,s.size),t]},this.scrollToOffset=(e,{align:t="start",behavior:n="auto"}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,"absolute")},this.scrollToIndex=(e,{align:t="auto",behavior:n="auto"}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));const o=this.getOffsetForIndex(e,t);if(!o)return;const[s,a]=o;this._startScroll({index:e,align:a},s,n,"absolute")},this.scrollBy=(e,{behavior:t="auto"}={})=>{const n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,"start");this._startScroll({index:null,align:"start"},n,t,"relative")},this.scrollToEnd=({behavior:e="auto"}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:"end",toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,"absolute"):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{null!=this.rafId&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{var e,t;const n=this.getMeasurements();let o;if(0===n.length)o=this.options.paddingStart;else if(1===this.options.lanes){const s=n.length-1,a=null==(e=this._singleLaneMeasurements)?void 0:e.flat;o=null!=a?a[2*s]+a[2*s+1]:(null==(t=n[s])?void 0:t.end)??0}else{const e=Array(this.options.lanes).fill(null);let t=n.length-1;for(;t>=0&&e.some(e=>null===e);){const o=n[t];null===e[o.lane]&&(e[o.lane]=o.end),t--}o=Math.max(...e.filter(e=>null!==e))}return Math.max(o-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{const e=[];if(0===this.itemSizeCache.size)return e;const t=this.getMeasurements();for(const n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{const o={target:e+(t??0),smooth:"smooth"===n};return this.pendingWrite=o,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),o},this.getCommandWrittenOffset=()=>null===this.scrollState||null===this.pendingWrite||this.pendingWrite.smooth?null:this.pendingWrite.target,this._awaitingCommandReadBack=()=>{const e=this.getCommandWrittenOffset();return!(oS()&&this._iosGesture.dragging()||null===e||eS(e,this.getScrollOffset()))},this._followOffsetTarget=e=>{null!==this.scrollState&&null==this.scrollState.index&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(0===e)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){const n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);const o=this._scrollToOffset(n,{adjustments:e,behavior:t});return null!==this.scrollOffset&&(this.pendingWrite===o&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,null!==this.scrollOffset&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?null==this.rafId&&(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()})):this.scrollState=null}getScrollStateTarget(e){const t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:null!=e.index?this.getOffsetForIndex(e.index,e.align):void 0;return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState)return;if(!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3)return void(this.scrollState=null);if("queued"===this.scrollState.phase)return void this.scheduleScrollReconcile();this.getMeasurements();const e=this.getScrollStateTarget(this.scrollState),t=null==this.scrollState.index?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&eS(e,this.getScrollOffset())){if("smooth"===this.scrollState.phase?this.scrollState.phase="smoothLanded":"smoothFinishing"===this.scrollState.phase&&(this.scrollState.phase="instant"),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t)return this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:"auto"}),void(this.scrollState=null)}else if(this.scrollState.stableFrames=0,n){const t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),o=kS(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,o?this.scrollState.phase="smooth":"smooth"===this.scrollState.phase?this.scrollState.phase="smoothFinishing":"smoothLanded"===this.scrollState.phase&&(this.scrollState.phase="instant"),this._scrollToOffset(e,{behavior:o?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(e,t,n,o){this.pendingScrollAnchor=null,this._clampedAdjustment=null;const s=this._iosGesture.tail();if("absolute"===o&&null!==s){if("fling"===s&&(!oS()||(void 0!==sS?sS:sS=oS()&&"undefined"!=typeof CSS&&"function"==typeof CSS.supports&&CSS.supports("overflow-anchor: auto"))))return this._stopMomentum(()=>{const e=this.scrollState;"queued"!==(null==e?void 0:e.phase)||"fling"!==this._iosGesture.tail()||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:"queued",behavior:n,samples:[]},void this.scheduleScrollReconcile();this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:fS(n,null!=e.index&&eS(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}}const wS=(e,t,n,o)=>{for(;e<=t;){const s=(e+t)/2|0,a=n(s);if(a<o)e=s+1;else{if(!(a>o))return s;t=s-1}}return e>0?e-1:0},vS=e=>e.getBoundingClientRect().height;function yS(e,{adjustments:t=0},{scrollElement:n}){n&&(n.scrollTop=e+t)}class $S{#kt;#Ut=null;#ae=null;#It=56;#Gt=0;#Vt=null;#Kt=null;constructor(e){this.#kt=e}get isBegun(){return null!==this.#Ut}room(e){return this.isBegun?null:[{gap:e*this.#It,key:"after"}]}look(e){this.#Vt=e,this.#Yt(e.region);const t=this.#Zt(e),{_willUpdate:n}=t;n();const o=[];let s=0;for(const{index:n,start:a,end:r}of t.getVirtualItems())a>s&&o.push({gap:a-s,key:`before ${0===o.length}`}),o.push({line:n,key:e.keyAt(n)}),s=r;const a=t.getTotalSize()-s;return a>0&&o.push({gap:a,key:"after"}),o}measure(e){const t=this.#Ut;if(!t)return;const n=[...e];this.#Jt(n)&&this.#Qt(t);for(const e of n)t.measureElement(e);t.measureElement(null)}toTop(){this.#Ut?.scrollToOffset(0)}stop(){this.#Yt(null),this.#ae?.(),this.#ae=null,this.#Ut=null,this.#Vt=null}#Zt(e){const t=this.#c(e);if(this.#Ut)this.#Ut.setOptions(t);else{this.#Ut=new bS(t);const{_didMount:e}=this.#Ut;this.#ae=e()}return this.#Ut}#c({count:e,keyAt:t}){return{count:e,getItemKey:t,getScrollElement:()=>this.#Vt?.region??null,estimateSize:()=>this.#It,measureElement:vS,scrollToFn:yS,observeElementRect:uS,observeElementOffset:gS,overscan:8,rangeExtractor:e=>this.#Xt(e),onChange:()=>this.#kt(),useAnimationFrameWithResizeObserver:!0}}#Xt(e){const t=dS(e),n=this.#Vt?.focused??-1;return n<0||n>=e.count||t.includes(n)?t:[...t,n].sort((e,t)=>e-t)}#Jt(e){const{scrollTop:t=0,clientWidth:n=0}=this.#Vt?.region??{};if(0===e.length||t>0&&n===this.#Gt)return!1;this.#Gt=n;const o=e.reduce((e,t)=>e+vS(t),0)/e.length;return!(Math.abs(o-this.#It)<=.1*this.#It||(this.#It=o,0))}#Qt(e){const t=e.range?.startIndex;e.measure(),(this.#Vt?.region.scrollTop??0)>0&&void 0!==t&&e.scrollToIndex(t,{align:"start"})}#Yt(e){e!==this.#Kt&&(this.#Kt?.removeEventListener("keydown",this.#en),e?.addEventListener("keydown",this.#en),this.#Kt=e)}#en=e=>{const{key:t,target:n,altKey:o,ctrlKey:s,metaKey:a,shiftKey:r}=e;if(!(n instanceof Element&&n.matches("input")||o||s||a||r)){if("Home"===t)this.toTop();else{if("End"!==t)return;this.#Ut?.scrollToEnd()}e.preventDefault()}}}const xS=12;class MS{#j;#Le;#tn=new $S(()=>this.#nn());#Ht=null;#ve=xS;#on=xS;#le=0;#sn=-1;#an=null;#rn=!1;#in=null;#Nt=null;#ln=!1;constructor(e,t){this.#j=e,this.#Le=t,e.addController(this)}hostUpdate(){this.#in=this.#cn??this.#in}hostUpdated(){this.#j.isConnected&&(this.#dn(),this.#un())}hostDisconnected(){cancelAnimationFrame(this.#le),this.#le=0,this.#tn.stop()}follow(e){const t=e instanceof Element?e.closest("tr"):null,n=Number(t?.dataset.index??-1);this.#sn=n>=0&&this.#Ht?this.#Ht.keyAt(n):-1}get#cn(){const{renderRoot:e}=this.#j,t=e instanceof ShadowRoot?e.activeElement:null,n=t?.closest(".rows > tr")?.dataset.id,o=this.#Ht?.listing;return void 0!==n&&o?{id:n,what:t?.getAttribute("data-do")??"fold",listing:o}:null}#un(){const e=this.#in,t=this.#Le();if(!e||!t||t.isWindowed&&!this.#tn.isBegun)return;const{lines:n}=t;this.#in=null;const{renderRoot:o}=this.#j;if(o instanceof ShadowRoot&&null!==o.activeElement||n.listing===e.listing||document.activeElement!==document.body)return;const s=n.lineOfFood(e.id);s<0||(this.#sn=n.keyAt(s),this.reach(s),this.#dn(),this.rowOf(e.id)?.querySelector(`[data-do=${e.what}]`)?.focus())}get#mn(){return this.#j.renderRoot.querySelector(".rows")}#nn(){this.#rn||(this.#rn=!0,this.#hn())}async#hn(){await Promise.resolve(),this.#rn=!1,this.#j.isConnected&&this.#dn()}#dn(){const e=this.#Le(),t=this.#mn;if(!e||!t)return this.#gn();const{lines:n,isWindowed:o}=e,s=this.#pn(n)&&!o?function(e){const t=e.cloneNode(!1);return e.replaceWith(t),t}(t):t;return this.#ln=!0===this.#Nt?.isIn(s),o&&!this.#tn.isBegun?this.#fn():o?this.#kn(e,n,s):(this.#tn.stop(),void this.#bn(e,n,s))}#gn(){cancelAnimationFrame(this.#le),this.#le=0,this.#tn.stop(),this.#ve=xS}#pn(e){const t=this.#Ht;return this.#Ht=e,t?.listing!==e.listing&&!t?.listing.isPreview&&(this.#ve=xS,this.#tn.toTop(),null!==t)}#bn(e,t,n){const o=Math.min(this.#ve,t.count);this.#wn(this.#vn(e,t,o),n),o<t.count&&this.#yn()}#vn(e,t,n){const o=ln(n);return rp(o,t.keyAt,n=>this.#$n(e,t,n,e.isWindowed))}#wn(e,t){this.#Nt?.isIn(t)?this.#Nt.setValue(e):ce(e,t,{host:this.#j})}#yn(){if(0!==this.#le)return;const e=this.#ve===xS;this.#le=requestAnimationFrame(()=>{e?this.#le=requestAnimationFrame(()=>this.#xn()):this.#xn()})}#xn(){if(this.#le=0,!this.#j.isConnected)return;const e=this.#on,t=performance.now();this.#ve+=e,this.#dn(),this.#mn?.getBoundingClientRect();const n=Math.max(.1,performance.now()-t),o=Math.round(8*e/n);this.#on=Math.min(100,Math.max(40,o))}#fn(){0===this.#le&&(this.#le=requestAnimationFrame(()=>{this.#le=0;const e=this.#Le(),t=this.#mn;this.#j.isConnected&&e?.isWindowed&&t&&(this.#kn(e,e.lines,t),this.#un())}))}#kn(e,t,n){const o=n.closest(".region");if(!o)return;const{count:s,keyAt:a}=t,r=this.#tn.room(s);r&&this.#Mn(e,t,n,r);const i=this.#tn.look({region:o,count:s,keyAt:a,focused:this.#jn(t)});this.#Mn(e,t,n,i),this.#tn.measure(n.querySelectorAll("tr[data-index]"))}#Mn(e,t,n,o){const s=rp(o,({key:e})=>e,n=>this.#zn(e,t,n));this.#wn(s,n)}#jn(e){const t=this.#sn;if(t<0)return-1;const n=this.#an;return n?.lines===e&&n.key===t||(this.#an={lines:e,key:t,line:e.lineOf(t)}),this.#an?.line??-1}#zn(e,t,n){return"line"in n?this.#$n(e,t,n.line,!0):I`<tr class="gap" aria-hidden="true">
      <td colspan=${e.columns} ${Rz(e=>{e instanceof HTMLElement&&(e.style.blockSize=`${n.gap}px`)})}></td>
    </tr>`}#$n(e,t,n,o){const s=t.at(n);if(!s)return K;const{words:a,state:r,measure:i,columns:l,amountOf:c}=e,d=this.#ln?Jz:I,{food:u,isDetail:m}=s,h=r.grams.get(u.id),g=o?n:null;if(m)return Wz([u,h,a,l,g],()=>this.#Sn(e,s,g));const p=r.open.has(u.id),f=r.editing?.id===u.id?r.editing:null,k=c?c(u.id):null,b=[u,h,a,i,r.basis,p,f,k,g];return Wz(b,()=>{const t=cM(a,u,h,i),{foodTable:n}=a;return function(e){const{html:t,texts:n,row:o,basis:s,open:a,editing:r,line:i,onDay:l}=e,{perPortion:c,per100g:d,share:u}=Kz(n,o,s);return t`<tr
    class="food-row ${a?"open":""}"
    part="row"
    role="row"
    data-id=${o.id}
    data-index=${i??K}
    aria-rowindex=${null===i?K:i+2}
    ><th class="col-food" scope="row" role="rowheader"
      ><button
        class="name" type="button" data-do="fold" aria-expanded=${a?"true":"false"} .textContent=${o.name}
      ></button
    ></th
    ><td class="col-portion" role="cell"
      >${r?function(e,t,{text:n,invalid:o},s){return I`<span class="with-unit portion-edit">
      <input
        class="field"
        part="portion-field"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        enterkeyhint="done"
        maxlength="8"
        aria-label=${e.portionOf({food:t})}
        aria-invalid=${o?"true":K}
        aria-describedby=${o?"portion-error":K}
        .value=${Rm(n)}
        @input=${e=>s.type(e.target.value)}
        @keydown=${e=>function(e,t){"Enter"!==e.key&&"Escape"!==e.key||(e.preventDefault(),e.stopPropagation(),"Enter"===e.key?t.commit(!1):t.takeBack())}(e,s)}
        @blur=${()=>s.commit(!0)}
      /><span class="unit muted" aria-hidden="true">g</span>
    </span>
    ${o?I`<p class="error small" id="portion-error" role="alert">
            ${e.portionError({most:_x})}
          </p>`:K}`}(n,o.name,r,e.edit):function({html:e,texts:t,row:{name:n,portion:o,grams:s}}){const a=t.grams({grams:s});return e`<button
    class="portion-button"
    type="button"
    data-do="portion"
    aria-label=${t.changePortion({food:n,portion:o,grams:s})}
  ><span class="change" .textContent=${o||a}></span> <span
    class="muted weight" .textContent=${o?a:""}></span></button>`}(e)}</td
    ><td class="col-mg ${null===o.mg?"unmeasured":""}" role="cell"
      ><span class="mg" aria-hidden="true" .textContent=${c.seen}></span
      ><span class="quiet" .textContent=${c.spoken}></span
      ><svg class="bar" part="bar" width="100%" height="6" aria-hidden="true" focusable="false"
        ><rect width=${`${o.bar.toFixed(1)}%`} height="6" rx="3"></rect
      ></svg
    ></td
    ><td class="col-100g ${null===o.mgPer100g?"unmeasured":""}" role="cell"
      ><span aria-hidden="true" data-in-card=${n.per100g} .textContent=${d.seen}></span
      ><span class="quiet" .textContent=${d.spoken}></span
    ></td
    ><td class="col-share ${null===o.share?"unknown":""}" role="cell"
      ><span
        aria-hidden="true"
        data-in-card=${"day"===s?n.ofDay:n.ofLabel}
        .textContent=${u.seen}
      ></span
      ><span class="quiet" .textContent=${u.spoken}></span
    ></td
    >${null===l?K:function({html:e,texts:t,row:n,onDay:o}){const s=o??null;return e`<td role="cell" class="col-add"
    ><button
      class="icon-button add-button ${null===s?"":"on"}"
      part="add-button"
      type="button"
      data-do="add"
      aria-label=${null===s?t.add({food:n.name}):t.addAgain({food:n.name,grams:s})}
    ></button
  ></td>`}(e)}</tr>`}({html:d,texts:n,row:t,basis:r.basis,open:p,editing:f,onDay:k,line:g,edit:e.edit})})}#Sn(e,{food:t},n){const{words:o,knowledge:s,state:a,measure:r,columns:i}=e;return function(e){const{words:t,row:n,food:o,columns:s,line:a}=e,{detail:r}=t.foodTable,i=function({words:e,food:t}){return[bz(e,t.category),wz(e,t.state)].filter(Boolean).join(" \xb7 ")}(e),l=rM(o),c=function({words:e,knowledge:t,food:n}){const{mgPer100g:o}=n;if(null===o||!aM(n))return[];const s=wl(t.foodNotes,n.id)??[],a="cooked"===n.state;return s.map(t=>function(e,t,n,o){switch(t.note){case"per-ounce":return e.detail.perOunce({mgPerOunce:t.mgPerOunce,mg:n});case"cooking-loss":return e.detail.cookingLoss;case"soaking":return o?e.detail.soakedAlready:e.detail.soaking;case"no-soaking":return e.detail.noSoaking;case"tables-differ":return e.detail.tablesDiffer({mg:n,otherMg:t.otherMgPer100g});case"kinds-differ":return e.detail.kindsDiffer({mg:n,otherMg:t.otherMgPer100g});case"selenium":return e.detail.selenium;case"brand":return e.detail.brand;case"dry-weight":return e.detail.dryWeight}}(e.foodTable,t,o,a))}(e);return I`<tr
    class="detail-row"
    role="row"
    data-id=${n.id}
    data-index=${a??K}
    aria-rowindex=${null===a?K:a+2}
  >
    <td role="cell" colspan=${s} class="detail" part="detail">
      <div class="detail-in small" role="group" aria-label=${r.label({food:n.name})}>
        <dl class="facts">
          ${Uz(r.source,function({words:e,food:t}){const{detail:n}=e.foodTable;if(aM(t)){const e=n.sources[t.source];return I`${n.sourceNumber({source:e,number:t.sourceId})}.
      <span>${n.match[t.match]}</span>`}if(!t.source)return n.noSource;const o=/^https?:/i.test(t.source)?St(t.source):null;return o?I`<a href=${o} rel="noopener">${t.source}</a>`:t.source}(e))} ${i?Uz(r.kind,i):K}
        </dl>
        ${c.length>0?I`<ul class="detail-notes">
                ${c.map(e=>I`<li>${ou.info()}<span>${e}</span></li>`)}
              </ul>`:K}
        ${n.grams===l?K:I`<p>${r.portionNote({grams:l})}</p>`}
      </div>
    </td>
  </tr>`}({words:o,knowledge:s,food:t,row:cM(o,t,a.grams.get(t.id),r),columns:i,line:n})}atFirst={isWhole:()=>!0===this.#Le()?.isWhole,whole:()=>{const e=this.#Le();if(!e)return K;const{lines:t,isWindowed:n}=e;return this.#Ht=t,this.#ln=!0,this.#ve=n?xS:1/0,this.#vn(e,t,Math.min(this.#ve,t.count))},takeOver:e=>{this.#Nt=e}};showTop(){const e=this.#mn?.closest(".region");e&&e.getBoundingClientRect().top<0&&e.scrollIntoView({block:"start",behavior:"instant"})}reach(e){this.#ve=Math.max(this.#ve,e+xS)}place(e){const t=this.#Ht?.lineOfPlace(e)??-1,n=this.#Ht?.at(t)?.food.id;return void 0===n?null:this.rowOf(n)}rowOf(e){return[...this.#mn?.querySelectorAll(".food-row")??[]].find(({dataset:t})=>t.id===e)??null}}class jS{#Kt;#z=Gx;#An=null;#Ye;constructor(e){this.#Kt=e}get state(){return this.#z}follow(e){this.#z=function(e,t){return n=>{let o=n;return null!==e&&t.sort===e.sort||(o=Zx(t.sort)(o)),t.search!==(e?.search??null)&&(o=Vx(t.search??"")(o)),t.category!==(e?.category??null)&&(o=Kx(t.category)(o)),o}}(this.#An,e)(this.#z),this.#An=e}change(e){this.#z=e(this.#z),clearTimeout(this.#Ye),this.#Ye=setTimeout(()=>this.#Kt.paused(),600),this.#Kt.changed()}restart(){this.stop(),this.#z=Gx,this.#An=null}stop(){clearTimeout(this.#Ye)}}const zS=/^-\d+(?:[.,]\d+)?$/,SS=/(?<![",;\s\p{Cc}\p{Cf}])[",;\s\p{Cc}\p{Cf}]+(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;const AS=e=>(e=>/[",;\t\r\n]|^\s|\s$/.test(e))(e)?`"${e.replace(/"/g,'""')}"`:e;function PS(e,t){const n=e.map(e=>function(e,t){return null===e?"":"number"==typeof e?function(e,{separator:t,decimal:n}){const o=function(e,t){return Number.isFinite(e)?String(e).replace(".",t):""}(e,n);return o.includes(t)?AS(o):o}(e,t):AS(function(e){const t=e.replace(SS,e=>/[,;\t\r\n]/.test(e)?`${e}'`:e);return function(e){const t=e[0]??"";if("\t"===t||"\r"===t||"\n"===t)return!0;const n=e.replace(/^[\s\p{Cc}\p{Cf}]+/u,"");return""!==n&&"=+-@\uff1d\uff0b\uff0d\uff20".includes(n[0]??"")&&!zS.test(n)}(t)?`'${t}`:t}(e))}(e,t)).join(t.separator);return""===n&&e.length>0?'""':n}function _S(e,t){return"\ufeff"+e.map(e=>PS(e,t)+"\r\n").join("")}class OS{#Pn;#Kt;#Ie;#le=0;#_n=!1;#On=!1;constructor(e,t){this.#Pn=e,this.#Kt=t}start(e=!1){this.#_n||(clearTimeout(this.#Ie),this.#Cn(e?1/0:12))}startLater(){if(this.#On)return;this.#On=!0;const e=()=>{this.#_n||(this.#Ie=setTimeout(()=>this.start()))};this.#le=requestAnimationFrame(()=>{this.#le=requestAnimationFrame(e)})}stop(){this.#On&&cancelAnimationFrame(this.#le),clearTimeout(this.#Ie),this.#_n=!0}#Cn(e=12){this.#_n=!0;try{const t=performance.now()+e;let n=this.#Pn.next();for(;!n.done&&performance.now()<t;)n=this.#Pn.next();if(n.done)return this.#Kt.done(n.value);this.#Kt.progress(n.value),this.#Ie=setTimeout(()=>this.#Cn())}catch(e){this.#Kt.failed(e)}}}function CS({foodTable:e},t){if(!aM(t))return t.source??"";const{sources:n,sourceNumber:o}=e.detail;return o({source:wl(n,t.source)??t.source,number:t.sourceId})}function TS({words:e,grams:t,measure:n},o){const s=t.get(o.id),a=cM(e,o,s,n);return[Dr(o,e.lang),bz(e,o.category),wz(e,o.state),a.portion,s??rM(o),(r=a.mg,null===r?null:Math.round(10*r)/10),o.mgPer100g,a.share?.lowPercent??null,a.share?.highPercent??null,CS(e,o)];var r}function DS({foods:e,order:t},n){return e[t[n]??-1]}function ES({words:e}){const{csv:t}=e.foodTable;return[t.food,t.category,t.state,t.portion,t.grams,t.perPortion,t.per100g,t.lowPercent,t.highPercent,t.source]}function FS(e,t,n){const o=[];for(let s=t;s<n;s+=1){const t=DS(e.listing,s);t&&o.push(TS(e,t))}return o}const LS=["nl","de","fr"];function BS(e){const{words:t,listing:n,state:o,credit:s}=e,{print:a,columns:r}=t.foodTable,i=n.order.length,l=new Intl.DateTimeFormat(t.lang,{dateStyle:"long"}).format(new Date),c=function({words:e,query:t}){const{print:n}=e.foodTable,o=t.search?.trim();return[o?n.searched({search:o}):"",bz(e,t.category),wz(e,t.state)].filter(Boolean).join(" \xb7 ")}(e),d=function({words:e,state:t,measure:n,person:o}){const{basis:s}=e.foodTable,{reference:a}=n;if(!a)return"";if("label"===t.basis)return`${s.label}: ${s.labelOf({mg:a.low})}`;const r=s.dayOf({lowMg:a.low,highMg:a.high});return[`${s.label}: ${r}`,o].filter(Boolean).join(", ")}(e);return I`<main>
    <header>
      <p class="masthead">${t.sheet.printed({date:l})}</p>
      <h1>${a.title}</h1>
      ${c?I`<p>${c}</p>`:K} ${d?I`<p>${d}</p>`:K}
      ${i>500?I`<p class="cut">${a.cut({count:500,total:i})}</p>`:K}
    </header>
    <table>
      <thead>
        <tr>
          <th scope="col">${r.food}</th>
          <th scope="col">${r.portion}</th>
          <th scope="col" class="figure">${r.perPortion}</th>
          <th scope="col" class="figure">${r.per100g}</th>
          <th scope="col" class="figure">${"day"===o.basis?r.ofDay:r.ofLabel}</th>
        </tr>
      </thead>
      <tbody>
        ${function(e){const{words:t,listing:n,grams:o,measure:s,state:a}=e,{foodTable:r}=t;return ln(Math.min(n.order.length,500)).flatMap(e=>{const i=DS(n,e);if(!i)return[];const l=cM(t,i,o.get(i.id),s),{perPortion:c,per100g:d,share:u}=Kz(r,l,a.basis),m=r.grams({grams:l.grams});return[I`<tr>
        <th scope="row">${l.name}</th>
        <td>${l.portion?`${l.portion}, ${m}`:m}</td>
        <td class="figure">${c.seen}</td>
        <td class="figure">${d.seen}</td>
        <td class="figure">${u.seen}</td>
      </tr>`]})}(e)}
      </tbody>
    </table>
    <footer>
      <p>${t.result.purpose}</p>
      <p>${s}</p>
    </footer>
  </main>`}const NS=a`
  @page {
    size: A4;
    margin: 14mm 14mm 16mm;
  }

  * {
    box-sizing: border-box;
  }

  body {
    margin: 0;
    font:
      9.5pt/1.4 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
  }

  h1 {
    margin: 0 0 4pt;
    font-size: 17pt;
    line-height: 1.2;
  }

  p {
    margin: 0 0 4pt;
  }

  .masthead,
  footer {
    color: #444;
    font-size: 8.5pt;
  }

  .cut {
    font-weight: 600;
  }

  table {
    inline-size: 100%;
    margin-block: 8pt 10pt;
    border-collapse: collapse;
  }

  thead {
    display: table-header-group;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    padding: 3pt 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    border-block-end: 1pt solid #000;
    font-weight: 600;
  }

  :is(th, td) + :is(th, td) {
    padding-inline-start: 10pt;
  }

  .figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`,qS=(e,t)=>e>t?1:e<t?-1:0,WS=1/0,HS=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),RS="eexxaacctt",US=/\p{P}/gu,IS=["en",{numeric:!0,sensitivity:"base"}],GS=(e,t,n)=>e.replace("A-Z",t).replace("a-z",n),VS={unicode:!1,alpha:null,interSplit:"[^A-Za-z\\d']+",intraSplit:"[a-z][A-Z]",interBound:"[^A-Za-z\\d]",intraBound:"[A-Za-z]\\d|\\d[A-Za-z]|[a-z][A-Z]",interLft:0,interRgt:0,interChars:".",interIns:WS,intraChars:"[a-z\\d']",intraIns:null,intraContr:"'[a-z]{1,2}\\b",intraMode:0,intraSlice:[1,WS],intraSub:null,intraTrn:null,intraDel:null,intraFilt:(e,t,n)=>!0,toUpper:e=>e.toLocaleUpperCase(),toLower:e=>e.toLocaleLowerCase(),compare:null,sort:(e,t,n,o=qS)=>{let{idx:s,chars:a,terms:r,interLft2:i,interLft1:l,start:c,intraIns:d,interIns:u,cases:m}=e;return s.map((e,t)=>t).sort((e,n)=>a[n]-a[e]||d[e]-d[n]||r[n]+i[n]+.5*l[n]-(r[e]+i[e]+.5*l[e])||u[e]-u[n]||c[e]-c[n]||m[n]-m[e]||o(t[s[e]],t[s[n]]))}},KS=(e,t)=>0==t?"":1==t?e+"??":t==WS?e+"*?":e+`{0,${t}}?`,YS="(?:\\b|_)";function ZS(e){e=Object.assign({},VS,e);let{unicode:t,interLft:n,interRgt:o,intraMode:s,intraSlice:a,intraIns:r,intraSub:i,intraTrn:l,intraDel:c,intraContr:d,intraSplit:u,interSplit:m,intraBound:h,interBound:g,intraChars:p,toUpper:f,toLower:k,compare:b}=e;r??=s,i??=s,l??=s,c??=s,b??="undefined"==typeof Intl?qS:new Intl.Collator(...IS).compare;let w=e.letters??e.alpha;if(null!=w){let e=f(w),t=k(w);m=GS(m,e,t),u=GS(u,e,t),g=GS(g,e,t),h=GS(h,e,t),p=GS(p,e,t),d=GS(d,e,t)}let v=t?"u":"";const y='".+?"',$=new RegExp(y,"gi"+v),x=new RegExp(`(?:\\s+|^)-(?:${p}+|${y})`,"gi"+v);let{intraRules:M}=e;null==M&&(M=e=>{let t=VS.intraSlice,n=0,o=0,s=0,d=0;if(/[^\d]/.test(e)){let u=e.length;u<=4?u>=3&&(s=Math.min(l,1),4==u&&(n=Math.min(r,1))):(t=a,n=r,o=i,s=l,d=c)}return{intraSlice:t,intraIns:n,intraSub:o,intraTrn:s,intraDel:d}});let j=!!u,z=new RegExp(u,"g"+v),S=new RegExp(m,"g"+v),A=new RegExp("^"+m+"|"+m+"$","g"+v),P=new RegExp(d,"gi"+v);const _=(e,t=!1)=>{let n=[];e=e.replace($,e=>(n.push(e),RS)),e=e.replace(A,""),t||(e=k(e)),j&&(e=e.replace(z,e=>e[0]+" "+e[1]));let o=0;return e.split(S).filter(e=>""!=e).map(e=>e===RS?n[o++]:e)},O=/[^\d]+|\d+/g,C=(t,a=0,i=!1)=>{let l=_(t);if(0==l.length)return[];let c,d=Array(l.length).fill("");if(l=l.map((e,t)=>e.replace(P,e=>(d[t]=e,""))),1==s)c=l.map((e,t)=>{if('"'===e[0])return HS(e.slice(1,-1));let n="";for(let o of e.matchAll(O)){let e=o[0],{intraSlice:s,intraIns:a,intraSub:r,intraTrn:i,intraDel:l}=M(e);if(a+r+i+l==0)n+=e+d[t];else{let[o,c]=s,u=e.slice(0,o),m=e.slice(c),h=e.slice(o,c);1==a&&1==u.length&&u!=h[0]&&(u+="(?!"+u+")");let g=h.length,f=[e];if(r)for(let e=0;e<g;e++)f.push(u+h.slice(0,e)+p+h.slice(e+1)+m);if(i)for(let e=0;e<g-1;e++)h[e]!=h[e+1]&&f.push(u+h.slice(0,e)+h[e+1]+h[e]+h.slice(e+2)+m);if(l)for(let e=0;e<g;e++)f.push(u+h.slice(0,e+1)+"?"+h.slice(e+1)+m);if(a){let e=KS(p,1);for(let t=0;t<g;t++)f.push(u+h.slice(0,t)+e+h.slice(t)+m)}n+="(?:"+f.join("|")+")"+d[t]}}return n});else{let e=KS(p,r);2==a&&r>0&&(e=")("+e+")("),c=l.map((t,n)=>'"'===t[0]?HS(t.slice(1,-1)):t.split("").map((e,t,n)=>(1==r&&0==t&&n.length>1&&e!=n[t+1]&&(e+="(?!"+e+")"),e)).join(e)+d[n])}let u=2==n?YS:"",m=2==o?YS:"",h=m+KS(e.interChars,e.interIns)+u;return a>0?i?c=u+"("+c.join(")"+m+"|"+u+"(")+")"+m:(c="("+c.join(")("+h+")(")+")",c="(.??"+u+")"+c+"("+m+".*)"):(c=c.join(h),c=u+c+m),[new RegExp(c,"i"+v),l,d]},T=(e,t,n)=>{let[o]=C(t);if(null==o)return null;let s=[];if(null!=n)for(let t=0;t<n.length;t++){let a=n[t];o.test(e[a])&&s.push(a)}else for(let t=0;t<e.length;t++)o.test(e[t])&&s.push(t);return s};let D=!!h,E=new RegExp(g,v),F=new RegExp(h,v);const L=(t,s,a)=>{let[r,i,l]=C(a,1),c=_(a,!0),[d]=C(a,2),u=i.length,m=Array(u),h=Array(u);for(let e=0;e<u;e++){let t=i[e],n=c[e],o='"'==t[0]?t.slice(1,-1):t+l[e],s='"'==n[0]?n.slice(1,-1):n+l[e];m[e]=o,h[e]=s}let g=t.length,p=Array(g).fill(0),f={idx:Array(g),start:p.slice(),chars:p.slice(),cases:p.slice(),terms:p.slice(),interIns:p.slice(),intraIns:p.slice(),interLft2:p.slice(),interRgt2:p.slice(),interLft1:p.slice(),interRgt1:p.slice(),ranges:Array(g)},b=1==n||1==o,w=0;for(let a=0;a<t.length;a++){let i=s[t[a]],l=i.match(r),c=l.index+l[1].length,g=c,p=!1,y=0,$=0,x=0,M=0,j=0,z=0,S=0,A=0,P=0,_=[];for(let t=0,s=2;t<u;t++,s+=2){let a=k(l[s]),r=m[t],d=h[t],f=r.length,w=a.length,O=a==r;if(l[s]==d&&S++,!O&&l[s+1].length>=f){let e=k(l[s+1]).indexOf(r);e>-1&&(_.push(g,w,e,f),g+=B(l,s,e,f),a=r,w=f,O=!0,0==t&&(c=g))}if(b||O){let e=g-1,d=g+w,u=!1,m=!1;if(-1==e||E.test(i[e]))O&&y++,u=!0;else{if(2==n){p=!0;break}if(D&&F.test(i[e]+i[e+1]))O&&$++,u=!0;else if(1==n){let e=l[s+1],n=g+w;if(e.length>=f){let o,d=0,m=!1,h=new RegExp(r,"ig"+v);for(;o=h.exec(e);){d=o.index;let e=n+d,t=e-1;if(-1==t||E.test(i[t])){y++,m=!0;break}if(F.test(i[t]+i[e])){$++,m=!0;break}}m&&(u=!0,_.push(g,w,d,f),g+=B(l,s,d,f),a=r,w=f,O=!0,0==t&&(c=g))}if(!u){p=!0;break}}}if(d==i.length||E.test(i[d]))O&&x++,m=!0;else{if(2==o){p=!0;break}if(D&&F.test(i[d-1]+i[d]))O&&M++,m=!0;else if(1==o){p=!0;break}}O&&(j+=f,u&&m&&z++)}if(w>f&&(P+=w-f),t>0&&(A+=l[s-1].length),!e.intraFilt(r,a,g)){p=!0;break}t<u-1&&(g+=w+l[s+1].length)}if(!p){f.idx[w]=t[a],f.interLft2[w]=y,f.interLft1[w]=$,f.interRgt2[w]=x,f.interRgt1[w]=M,f.chars[w]=j,f.terms[w]=z,f.cases[w]=S,f.interIns[w]=A,f.intraIns[w]=P,f.start[w]=c;let e=i.match(d),n=e.index+e[1].length,o=_.length,s=o>0?0:1/0,r=o-4;for(let t=2;t<e.length;){let o=e[t].length;if(s<=r&&_[s]==n){let o=_[s+1],a=_[s+2],r=_[s+3],i=t,l="";for(let t=0;t<o;i++)l+=e[i],t+=e[i].length;e.splice(t,i-t,l),n+=B(e,t,a,r),s+=4}else n+=o,t++}n=e.index+e[1].length;let l=f.ranges[w]=[],u=n,m=n;for(let t=2;t<e.length;t++){let o=e[t].length;n+=o,t%2==0?m=n:o>0&&(l.push(u,m),u=m=n)}m>u&&l.push(u,m),w++}}if(w<t.length)for(let e in f)f[e]=f[e].slice(0,w);return f},B=(e,t,n,o)=>{let s=e[t]+e[t+1].slice(0,n);return e[t-1]+=s,e[t]=e[t+1].slice(n,n+o),e[t+1]=e[t+1].slice(n+o),s.length};return{search:(...t)=>{let n=((t,n,o,s=1e3,a)=>{o=o?!0===o?5:o:0;let r=null,i=null,l=[];n=n.replace(x,e=>{let t=e.trim().slice(1);return t='"'===t[0]?HS(t.slice(1,-1)):t.replace(US,""),""!=t&&l.push(t),""});let c,d=_(n);if(l.length>0){if(c=new RegExp(l.join("|"),"i"+v),0==d.length){let e=[];for(let n=0;n<t.length;n++)c.test(t[n])||e.push(n);return[e,null,null]}}else if(0==d.length)return[null,null,null];if(o>0){let e=_(n);if(e.length>1){let n=e.slice().sort((e,t)=>t.length-e.length);for(let e=0;e<n.length;e++){if(0==a?.length)return[[],null,null];a=T(t,n[e],a)}if(e.length>o)return[a,null,null];r=QS(e).map(e=>e.join(" ")),i=[];let s=new Set;for(let e=0;e<r.length;e++)if(s.size<a.length){let n=a.filter(e=>!s.has(e)),o=T(t,r[e],n);for(let e=0;e<o.length;e++)s.add(o[e]);i.push(o)}else i.push([])}}null==r&&(r=[n],i=[a?.length>0?a:T(t,n)]);let u=null,m=null;if(l.length>0&&(i=i.map(e=>e.filter(e=>!c.test(t[e])))),i.reduce((e,t)=>e+t.length,0)<=s){u={},m=[];for(let n=0;n<i.length;n++){let o=i[n];if(null==o||0==o.length)continue;let s=r[n],a=L(o,t,s),l=e.sort(a,t,s,b);if(n>0)for(let e=0;e<l.length;e++)l[e]+=m.length;for(let e in a)u[e]=(u[e]??[]).concat(a[e]);m=m.concat(l)}}return[[].concat(...i),u,m]})(...t);return n},split:_,filter:T,info:L,sort:e.sort}}const JS=(()=>{let e={A:"\xc1\xc0\xc3\xc2\xc4\u0104\u0102\xc5",a:"\xe1\xe0\xe3\xe2\xe4\u0105\u0103\xe5",E:"\xc9\xc8\xca\xcb\u0116\u011a",e:"\xe9\xe8\xea\xeb\u0119\u011b",I:"\xcd\xcc\xce\xcf\u012e\u0130",i:"\xed\xec\xee\xef\u012f\u0131",O:"\xd3\xd2\xd4\xd5\xd6",o:"\xf3\xf2\xf4\xf5\xf6",U:"\xda\xd9\xdb\xdc\u016a\u0172\u016e\u0170",u:"\xfa\xf9\xfb\xfc\u016b\u0173\u016f\u0171",C:"\xc7\u010c\u0106",c:"\xe7\u010d\u0107",D:"\u010e",d:"\u010f",G:"\u011e",g:"\u011f",L:"\u0141",l:"\u0142",N:"\xd1\u0143\u0147",n:"\xf1\u0144\u0148",S:"\u0160\u015a\u0218\u015e",s:"\u0161\u015b\u0219\u015f",T:"\u0162\u021a\u0164",t:"\u0163\u021b\u0165",Y:"\xdd",y:"\xfd",Z:"\u017b\u0179\u017d",z:"\u017c\u017a\u017e"},t={},n="";for(let o of Object.keys(e))e[o].split("").forEach(e=>{n+=e,t[e]=o});let o=new RegExp(`[${n}]`,"g"),s=e=>t[e];return e=>{if("string"==typeof e)return e.replace(o,s);let t=Array(e.length);for(let n=0;n<e.length;n++)t[n]=e[n].replace(o,s);return t}})();function QS(e){let t,n,o=(e=e.slice()).length,s=[e.slice()],a=new Array(o).fill(0),r=1;for(;r<o;)a[r]<r?(t=r%2&&a[r],n=e[r],e[r]=e[t],e[t]=n,++a[r],r=1,s.push(e.slice())):(a[r]=0,++r);return s}const XS=(e,t)=>t?`<mark>${e}</mark>`:e,eA=(e,t)=>e+t;ZS.latinize=JS,ZS.permute=e=>{let t=QS([...Array(e.length).keys()]).sort((e,t)=>{for(let n=0;n<e.length;n++)if(e[n]!=t[n])return e[n]-t[n];return 0});return t.map(t=>t.map(t=>e[t]))},ZS.highlight=function(e,t,n=XS,o="",s=eA){o=s(o,n(e.substring(0,t[0]),!1))??o;for(let a=0;a<t.length;a+=2){let r=t[a],i=t[a+1];o=s(o,n(e.substring(r,i),!0))??o,a<t.length-3&&(o=s(o,n(e.substring(t[a+1],t[a+2]),!1))??o)}return s(o,n(e.substring(t[t.length-1]),!1))??o};const tA={intraMode:1},nA={interLft:2},oA={interRgt:2};function sA(e){const t=e.length>4?1:0;return{intraSlice:[1,1/0],intraIns:1,intraTrn:1,intraSub:t,intraDel:t}}function aA(...e){return new ZS(Object.assign({intraRules:sA},tA,{compare:()=>0},...e))}let rA;const iA=e=>e.replace(/(.)\1+/gu,"$1");function lA(e,t){return e===t?"whole":e.startsWith(t)?"start":e.endsWith(t)?"end":t.length>=5&&e.includes(t)?"inside":void 0}function*cA(e,t){const n=iA(t);if(!(n.length<4))for(const[t,o]of cn(e)){const e=lA(o,n);e&&(yield[t,e])}}const dA=(e,{length:t})=>e.length>5||t-e.length<=3;function*uA(e,t){const n=iA(t);if(!(e=>e.length>=4&&e.length<=24&&/^[a-z\d]+$/.test(e))(n))return;const o=e,{anywhere:s,atStart:a,atEnd:r,whole:i}=rA??={anywhere:aA(),atStart:aA(nA),atEnd:aA(oA),whole:aA(nA,oA)},l=s.filter(o,n)??[],c=e=>new Set(e.filter(o,n,l)),[d,u,m]=[c(i),c(a),c(r)];for(const t of l)if(d.has(t))yield[t,"whole"];else{if(n.length<5)continue;u.has(t)&&dA(n,e[t]??"")?yield[t,"start"]:m.has(t)&&(yield[t,"end"])}}const mA={nl:{shorter:[[/^(.*[aeiou])([bdfgklmnprst])\2en?$/,"$1$2"],[/^(.*[^aeiou]|)([aeou])([bdfgklmnprst])en$/,"$1$2$2$3"],[/^(.*[^aeiou]|)([aeou])ven$/,"$1$2$2f"],[/^(.*[^aeiou]|)([aeou])zen$/,"$1$2$2s"],[/^(.*(?:[aeiou]{2}|ij|[lnr]))ven$/,"$1f"],[/^(.*(?:[aeiou]{2}|ij|[lnr]))zen$/,"$1s"],[/^(.{2,}e[lmr])en$/,"$1"],[/^(.{2,}i[kg])en$/,"$1"],[/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])en$/,"$1"],[/^(.*(?:ui|ei|oe|ie))en$/,"$1"],[/^(.*ei)eren$/,"$1"],[/^(.{2,}[^aeious])s$/,"$1"],[/^(.+[^aeiou][aeiouy])s$/,"$1"],[/^(?![eu]it)(.{3,})jes?$/,"$1"],[/^(.{2,}[lnr])tjes?$/,"$1"],[/^(ui|ei)tjes?$/,"$1"],[/^(.{3,}[^aeiou])e$/,"$1"]],longer:[[/^(.*[^aeiou]|)([aeou])\2([bdfgklmnprst])$/,"$1$2$3en"],[/^(.*[^aeiou]|)([aeou])\2([dgklmnprt])$/,"$1$2$3e"],[/^(.*[^aeiou]|)([aeou])\2s$/,"$1$2zen"],[/^(.*(?:[aeiou]{2}|ij))f$/,"$1ven"],[/^(.*(?:[aeiou]{2}|ij|[lnr]))s$/,"$1zen"],[/^(.*[^aeiou][aeiou])([bdfgklmnprst])$/,"$1$2$2en"],[/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])$/,"$1en"],[/^(.+(?:ui|ei|oe|ie))$/,"$1en"],[/^(ei)$/,"$1eren"],[/^(.{2,}e[lmr])$/,"$1s"],[/^(.+[aiouy])$/,"$1s"]]},en:{shorter:[[/^(.{2,})ies$/,"$1y"],[/^(.{2,})ves$/,"$1f"],[/^(.{2,}(?:o|ch|sh|x|s))es$/,"$1"],[/^(.{2,}[^su])s$/,"$1"]],longer:[[/^(.+[^aeiou])y$/,"$1ies"],[/^(.{2,})fe?$/,"$1ves"],[/^(.+(?:o|ch|sh|x))$/,"$1es"],[/^(.{2,}[^s])$/,"$1s"]]},de:{shorter:[[/^(.{4,})(?:e|n|s|en|er)$/,"$1"],[/^(.{4,})(?:en|er)$/,"$1"],[/^(.{4,}s)se$/,"$1"],[/^(ei)er$/,"$1"],[/^(.*)ue(.*)$/,"$1u$2"],[/^(.*)oe(.*)$/,"$1o$2"],[/^(.*)ae(.*)$/,"$1a$2"],[/^(.*)ue(.{2,})e$/,"$1u$2"]],longer:[[/^(ei)$/,"$1er"],[/^(.{3,}[^aeiou])$/,"$1e"],[/^(.{3,}e)$/,"$1n"]]},fr:{shorter:[[/^(.{3,}[^s])s$/,"$1"],[/^(.{2,}[aeo]u)x$/,"$1"],[/^(.{3,})aux$/,"$1al"],[/^(.{3,}?)es?$/,"$1"]],longer:[[/^(.{2,}[^sx])$/,"$1s"]]}},hA=new Set(["ei","ui"]);function gA(e,t){return t.filter(([t])=>t.test(e)).map(([t,n])=>e.replace(t,n)).filter(e=>e.length>=3||hA.has(e))}function pA(e,t){if(e.length<3&&!hA.has(e))return[e];const n=t.map(e=>mA[e]).filter(e=>void 0!==e).flatMap(({shorter:t,longer:n})=>{const o=[e,...gA(e,t)];return[...o,...o.flatMap(e=>gA(e,n))]});return[...new Set([e,...n])]}const fA={none:0,whole:1,form:2,end:3,start:4,inside:5};function kA(){const e=new Map,t=[];return{add(n){const o=e.get(n);return void 0!==o?o:(t.push(iA(n)),e.set(n,t.length-1),t.length-1)},build(){const n=[...e.keys()],o=new Uint32Array(n.length);let s=1;for(const[e,t]of cn(n))o[e]=s,s+=t.length+1;return{words:n,lines:`\n${n.join("\n")}\n`,starts:o,withoutDoubles:t}}}}function bA(e,t){let n=0,o=e.length-1;for(;n<o;){const s=n+o+1>>1;(e[s]??1/0)<=t?n=s:o=s-1}return n}const wA=new Set("aardappel aardappelen amandelspijs boterham granaatappel radijs sinaasappel sinaasappelen".split(" ")),vA=/^(?:on|un)(?:ge)?$/,yA=/^(?:on|un)/;function $A({text:e,isForm:t,onlyWhole:n},o,s){const{length:a}=e;return""===o&&s?t?fA.form:fA.whole:n||vA.test(o)?fA.none:""===o?fA.start:s&&!wA.has(o+e)?a>=3?fA.end:fA.none:a>=5?fA.inside:fA.none}function xA({lines:e,starts:t},n,o){const{text:s}=n;let a=e.indexOf(s);for(;a>=0;){const r=bA(t,a),i=$A(n,e.slice(t[r],a),"\n"===e[a+s.length]),l=o[r]??fA.none;i!==fA.none&&(l===fA.none||i<l)&&(o[r]=i),a=e.indexOf(s,a+1)}}const MA=({lines:e},t)=>e.includes(`\n${t}\n`);function jA(e,t,n){const o=new Uint8Array(e.words.length),s="doubles"===n?cA:uA;for(const[n,a]of s(e.withoutDoubles,t))"whole"!==a&&yA.test(e.words[n]??"")&&!yA.test(t)||(o[n]=fA[a]);return o}const zA=e=>new Set(e.split(" ")),SA=zA("zonder niet geen without no not ohne nicht sans non"),AA=zA("met in uit op bij with made on mit aus auf avec au aux dans sur"),PA=e=>/[\p{L}\p{N}]/u.test(e);function _A(e,t,n){const o=[];let s=1;for(const t of(e=>Jg(e).match(/[\p{L}\p{N}]+|[,;:()]/gu)??[])(e))PA(t)&&!AA.has(t)||(s=3),PA(t)&&!Xg(t)&&(SA.has(t)&&(o.length>0||3===s)?(n(t,3),s=4):1===s?o.push(t):n(t,s));const a="fr"===t?0:o.length-1;for(const[e,t]of cn(o))n(t,e===a?1:2)}const OA=e=>"string"==typeof e?e:"";function CA(){let e=new Uint32Array(1024),t=0;return{push(n){if(t===e.length){const n=new Uint32Array(2*t);n.set(e),e=n}e[t]=n,t+=1},length:()=>t,done:()=>e.slice(0,t)}}function TA(e,t,n){const o=Object.hasOwn(e,n)?e[n]:void 0;return(o?t.map(e=>OA(o[e])):[n]).flatMap(e=>ep(e))}function DA({langs:e,terms:{categories:t,states:n}},{kinds:o,kindOf:s}){const a=kA(),r=o.map(({category:o,state:s})=>[...TA(t,e,o),...TA(n,e,s)].map(e=>a.add(e)));return{terms:a.build(),termSets:r,termSetOf:s}}function EA(e){const t=kA(),[n,o]=[CA(),CA()];return{add(s){n.push(o.length());for(const[n,a]of function(e,t){const n=new Map,o=(e,t)=>{const o=n.get(e);(void 0===o||t<o)&&n.set(e,t)};for(const[n,s]of cn(e.namesOf(t)))_A(s,e.langs[n]??"nl",o);const s=e.synonymsOf(t).flatMap(e=>ep(e)),a=s.filter(e=>n.has(e));for(const e of s)o(e,a.includes(e)?0:1);return n}(e,s))o.push(t.add(n)<<3|a)},build:s=>(n.push(o.length()),{langs:e.langs,foreign:e.foreign,vocabulary:t.build(),from:n.done(),placed:o.done(),...DA(e,s)})}}const FA=Uint8Array.of(0,1,3,6,6),LA=(e,t)=>e===fA.none||t===fA.none?e+t:Math.min(e,t);function BA(e,t,n){t.forEach((t,o)=>{t!==fA.none&&e[o]===fA.none&&(e[o]=n(t))})}function NA(e,t,n,o){let s=o.get(e);s||o.set(e,s=new Map);const a=`${t} ${n}`;let r=s.get(a);return r||s.set(a,r=function(e,t,n){const{vocabulary:o,foreign:s,terms:a,termSets:r,langs:i}=e,l=pA(t,i),c=function({vocabulary:e,foreign:t},n,o){const s=function(e,t){const n=new Uint8Array(e.words.length);for(const[o,s]of cn(t)){const t=o>0;xA(e,{text:s,isForm:t,onlyWhole:t&&s.length<4||hA.has(s)},n)}return n}(e,o);return t&&n.length<5?s.map(e=>e===fA.inside||e===fA.end?fA.none:e):s}(e,t,l),d=Uint8Array.from(a.words,e=>((e,t)=>e.some(e=>t.startsWith(e)&&e.length>=.75*t.length))(l,e)?12:fA.none);"nothing"!==n&&(BA(c,jA(o,t,n),e=>s&&e!==fA.whole?fA.none:e+12),BA(d,jA(a,t,n),e=>e===fA.whole&&t.length>=6?24:fA.none));return{column:e,names:c,termSets:Uint8Array.from(r,e=>e.reduce((e,t)=>LA(e,d[t]??fA.none),fA.none))}}(e,t,n)),r}const qA=({names:e,termSets:t})=>e.some(e=>e!==fA.none)||t.some(e=>e!==fA.none);function WA(e,t,n,o){const s=e.map(e=>NA(e,t,n,o));if("nothing"!==n||s.some(qA))return[s];const a=e.map(e=>function({vocabulary:e,langs:t},n){for(let o=n.length-2;o>=2;o--){const[s,a]=[n.slice(0,o),n.slice(o)];if(MA(e,s)&&pA(a,t).some(t=>MA(e,t)))return[s,a]}return[n]}(e,t)).find(({length:e})=>e>1);return a?.map(t=>e.map(e=>NA(e,t,"nothing",o)))??[s]}function HA({column:e,names:t,termSets:n},o,s){let a=n[e.termSetOf[o]??0]??fA.none;const r=e.from[o+1]??0;for(let n=e.from[o]??0;n<r;n++){const o=e.placed[n]??0,r=t[o>>>3]??fA.none;if(r===fA.none)continue;const i=7&o;(4!==i||s)&&(a=LA(a,r+(FA[i]??0)))}return a}function RA(e,t,n){let o=0;for(const s of e){let e=fA.none;for(const o of s)e=LA(e,HA(o,t,n));if(e===fA.none)return fA.none;o+=e}return o}function UA(e,t,n,o){const s=[];for(const a of t){const t=WA(e,a,n,o);if(!t.every(e=>e.some(qA)))return;s.push(...t)}const a=(e[0]?.from.length??1)-1,r=new Uint8Array(a),i=(e=>e.some(e=>SA.has(e)))(t);let l=!1;for(let e=0;e<a;e++){const t=RA(s,e,i);t!==fA.none&&(r[e]=t,l=!0)}return l?r:void 0}function IA({own:e,others:t},n,o){for(const s of["nothing","doubles","one-error"]){const a=UA([e],n,s,o);if(a)return a;const r=t?UA([e,t],n,s,o):void 0;if(r)return r}}const GA=2048;function*VA(e,t){let n=new Uint32Array(e);for(let t=0;t<e;t++)n[t]=t;const o=Math.ceil(Math.log2(Math.max(1,e/GA)))+1;for(let s=0;s<e;s+=GA)n.subarray(s,s+GA).sort(t),yield s/e/o;let s=1;for(let a=GA;a<e;a*=2){const r=new Uint32Array(e);for(let i=0;i<e;i+=2*a)for(const l of KA(n,r,{from:i,width:a,compare:t}))yield(s+l/e)/o;n=r,s+=1}return n}function*KA(e,t,{from:n,width:o,compare:s}){const a=Math.min(n+o,e.length),r=Math.min(n+2*o,e.length);let i=n,l=a;for(let o=n;o<r;o++){const n=e[i]??0,c=e[l]??0,d=i<a&&(l>=r||s(n,c)<=0);t[o]=d?n:c,d?i+=1:l+=1,(o+1)%GA===0&&(yield o)}}function YA(e,t){const n=e.names;return OA("string"==typeof n||"object"==typeof n&&null!==n?Dr(e,t):e.id)}const ZA=e=>tp(OA(e)).length>0;function JA(e,t){const n=OA(t.search),o=tp(n);if(0===o.length)return QA(e.foods,t);const s=function(e,t){return function(e,t,n){const o=IA(e,t,n);if(o)return{fits:o,kept:t,left:[]};if(1===t.length)return function(e,t,n){const o=function(e,t,n){const o=(t,o)=>NA(e,t,"nothing",n).names.some(e=>e!==fA.none&&e<=o);for(let e=4;e<=t.length-4;e++){const[n,s]=[t.slice(0,e),t.slice(e)];if(o(n,fA.form)&&o(s,fA.end))return[n,s]}}(e.own,t,n);if(!o)return;const[s,a]=o,r=IA(e,[a],n);return r&&{fits:r,kept:[a],left:[s]}}(e,t[0]??"",n);const s=function(e,t,n){return t.map(t=>{return{word:t,fit:(o=IA(e,[t],n),o?.reduce((e,t)=>LA(e,t),fA.none)??fA.none)};var o}).filter(({fit:e})=>e!==fA.none).sort((e,t)=>e.fit-t.fit||t.word.length-e.word.length||(e.word<t.word?-1:1)).map(({word:e})=>e)}(e,t,n);for(let o=Math.min(s.length,t.length-1);o>0;o--){const a=s.slice(0,o),r=IA(e,a,n);if(!r)continue;const i=e=>a.includes(e);return{fits:r,kept:t.filter(i),left:t.filter(e=>!i(e))}}}(e,t,new Map)}(e,o),a=(e=[])=>e.map(e=>((e,t)=>e.split(/[^\p{L}\p{N}\p{M}]+/u).find(e=>Yg(e)===t)??t)(n,e));return{...XA(e.foods,t,s?.fits??new Uint8Array(e.foods.length)),searched:!0,left:a(s?.left),kept:a(s?.kept)}}function QA(e,t){return{...XA(e,t,new Uint8Array(e.length).fill(1)),searched:!1,left:[],kept:[]}}function XA(e,{category:t,state:n},o){let s=0;for(const[a,r]of cn(e))void 0!==t&&r.category!==t||void 0!==n&&r.state!==n?o[a]=0:0!==o[a]&&(s+=1);return{fits:o,count:s}}const eP=e=>"number"==typeof e&&Number.isFinite(e)&&e>=0?e:NaN,tP={"mg-per-100g":({mgPer100g:e})=>eP(e),"mg-per-portion":({mgPer100g:e,portionGrams:t})=>eP(e)*eP(t)/100};function*nP(e,t,n=(e=>"name"===e?"ascending":"descending")(t)){const o=`${t} ${n}`,s=e.orders.get(o);if(s)return s;const a=yield*function*(e,t,n){const{foods:o}=e;if("name"!==t)return yield*VA(o.length,function(e,t){return(n,o)=>{const s=e[n]??NaN,a=e[o]??NaN;return Number(Number.isNaN(s))-Number(Number.isNaN(a))||(Number.isNaN(s)?0:t*(s-a))||n-o}}(Float64Array.from(o,tP[t]),n));const s=function*({foods:e,lang:t},n){const o=[];for(const n of e)o.push(Yg(YA(n,t))),o.length%500==0&&(yield o.length/e.length);return function(e,t){return(n,o)=>{const s=e[n]??"",a=e[o]??"";return s===a?n-o:s<a?-t:t}}(o,n)}(e,n);let a=s.next();for(;!a.done;a=s.next())yield.4*a.value;const r=VA(o.length,a.value);let i=r.next();for(;!i.done;i=r.next())yield.4+.6*i.value;return i.value}(e,t,"ascending"===n?1:-1);return e.orders.set(o,a),a}const oP=["nl","en","de","fr"];function sP(e){const t=e.filter(e=>e>0).sort(),n=t.length-1;return t[t.length>1e3?Math.floor(.99*n):n]??0}const aP=e=>Float64Array.from(e,e=>Er(e)??NaN);class rP{#Kt;#ge=null;#Tn=null;#Dn=null;#En=null;#Fn=null;#Ln=null;#Pt=0;#Bn=!1;#Nn=!1;#qn=!1;#Wn=null;constructor(e){this.#Kt=e}get prepared(){return this.#Tn}get share(){return this.#Pt}get listing(){return this.#Wn?.listing??null}get isBehind(){return this.#Nn}follow(e,t,n=!1){var o,s;this.#Bn=!0,this.#qn=n,o=this.#ge,s=e,(o?.foods!==s?.foods||o?.lang!==s?.lang||o?.knowledge!==s?.knowledge)&&this.#Hn(),this.#ge=e,e&&!this.#Tn&&this.#Rn(e,t),e&&this.#Tn&&(this.#Un(this.#Tn,t),this.#In(this.#Tn,e,ZA(t.query.search)),this.#Gn(this.#Tn,t)),this.#Bn=!1}stop(){this.#En?.slices.stop(),this.#En=null,this.#Ln?.stop(),this.#Ln=null}#Hn(){this.stop(),this.#Tn=null,this.#Dn=null,this.#Fn=null,this.#Wn=null,this.#Pt=0}#Rn(e,{sort:t,direction:n}){this.#Vn("list",function*({foods:e,lang:t},n,o){const s=yield*jx(function*(e){if(e.every(({portionGrams:e})=>void 0!==e))return e;const t=[];for(const n of e)t.push(void 0===n.portionGrams?{...n,portionGrams:rM(n)}:n),t.length%500==0&&(yield t.length/e.length);return t}(e),0,.2),a={foods:s,lang:t,orders:new Map};return{sortable:a,order:yield*jx(nP(a,n,o),.2,1),fullMg:sP(aP(s))}}(e,t,n),e=>{this.#Tn=e,this.#Dn=e.order})}#Un({sortable:e},{sort:t,direction:n}){const o=`${t} ${n}`,s=e.orders.get(o);s?this.#Dn=s:this.#Vn(o,nP(e,t,n),e=>{this.#Dn=e})}#In(e,t,n){this.#Fn||(this.#Ln??=new OS((({sortable:e},{knowledge:t,lang:n})=>function*(e,{knowledge:t,lang:n="nl",names:o=[]}){const{foodSynonyms:s,foodTerms:a}=t,r=({id:e},t)=>{const n=Object.hasOwn(s,e)?s[e]:void 0;return t.map(e=>n?.[e]??"")},i=[...new Set(o)].filter(e=>e!==n),l=EA({langs:[n],foreign:!1,namesOf:e=>[YA(e,n)],synonymsOf:e=>r(e,[n]),terms:a}),c=EA({langs:i,foreign:!0,namesOf:e=>function({names:e},t){return"object"==typeof e&&null!==e?t.map(t=>OA(e[t])):[]}(e,i),synonymsOf:e=>r(e,i),terms:a}),d=function(){const e=[],t=new Map,n=CA();return{add(o){const[s,a]=[OA(o.category),OA(o.state)],r=`${s}\n${a}`;let i=t.get(r);void 0===i&&(i=e.push({category:s,state:a})-1,t.set(r,i)),n.push(i)},build(){const t=n.done();return{kinds:e,kindOf:e.length>65536?t:Uint16Array.from(t)}}}}();for(const[t,n]of cn(e))d.add(n),l.add(n),i.length>0&&c.add(n),(t+1)%500==0&&(yield(t+1)/e.length);const u=d.build();return{foods:e,lang:n,own:l.build(u),others:i.length>0?c.build(u):null,orders:new Map}}(e.foods,{knowledge:t,lang:n,names:oP}))(e,t),{progress:()=>{},done:e=>{this.#Fn=e,this.#G()},failed:e=>this.#Kt.failed(e)}),n?this.#Ln.start(this.#qn):this.#Ln.startLater())}#Vn(e,t,n){if(this.#En?.key===e)return;this.#En?.slices.stop();const o=new OS(t,{progress:e=>{this.#Pt=e,this.#Tn||this.#Bn||this.#Kt.progressed()},done:e=>{this.#En=null,n(e),this.#G()},failed:e=>this.#Kt.failed(e)});this.#En={key:e,slices:o},o.start(this.#qn)}#Gn({sortable:{foods:e}},{query:t,byFit:n}){const o=this.#Dn,s=ZA(t.search),a=s&&!this.#Fn;if(this.#Nn=a||null!==this.#En,!o||a)return;const r=[e,o,t.search,t.category,t.state,n];if(this.#Wn&&r.every((e,t)=>e===this.#Wn?.of[t]))return;const i=s&&this.#Fn?JA(this.#Fn,t):QA(e,t),l=n&&i.searched?function({fits:e,count:t},n){const o=new Uint32Array(257);for(const t of e)0!==t&&(o[t+1]=(o[t+1]??0)+1);for(let e=1;e<o.length;e++)o[e]=(o[e]??0)+(o[e-1]??0);const s=new Uint32Array(t);for(const t of n){const n=e[t]??0;if(0===n)continue;const a=o[n]??0;s[a]=t,o[n]=a+1}return s}(i,o):function({fits:e,count:t},n){if(n&&t===n.length)return n;const o=new Uint32Array(t);let s=0;for(let t=0;t<e.length;t++){const a=n?n[t]??0:t;0!==e[a]&&(o[s++]=a)}return o}(i,o),{left:c,kept:d}=i;this.#Wn={of:r,listing:{foods:e,order:l,left:c,kept:d}}}#G(){this.#Bn||this.#Kt.changed()}}class iP{#ke=null;#Kn=!1;wait(){this.#ke=null,this.#Kn=!0}begin(e,t){if(this.#ke)return"";this.#ke=this.#Yn(e);const{count:n}=this.#ke;return this.#Kn?e.words.foodTable.count({count:n,total:t}):""}since(e,t){const n=this.#ke,o=this.#Yn(e);return this.#ke=o,[n?.count===o.count?"":e.words.foodTable.count({count:o.count,total:t}),n?.sort===o.sort?"":o.sort,n?.leftOut===o.leftOut?"":o.leftOut].filter(Boolean).join(". ")}#Yn(e){const{words:t,lines:n,state:o}=e,s=o.byFit?"":t.foodTable.sorted[o.sort][o.direction];return{count:n.listing.order.length,sort:s,leftOut:Xj(e)}}}const lP=[],cP=Object.freeze({}),dP=["quiz","dose"];class uP extends ud{static settings=sM;static plainAttributes=[...ud.plainAttributes,"src"];static properties={...Lt(oM),foods:{attribute:!1,noAccessor:!0}};static styles=Nz;#Zn=new Ax(this,{tell:e=>this.setProblems("foods",e)});#Me=new jS({changed:()=>{this.#Jn=!1,this.requestUpdate()},paused:()=>{this.#Jn=!0,this.requestUpdate()}});#Gn=new rP({changed:()=>this.requestUpdate(),progressed:()=>{this.#ut||this.requestUpdate()},failed:e=>this.#Qn(e)});#Xn=new ij(this,()=>function(e,t,{eventDetail:n,pushDatalayer:o}){Ut(e,"mg-recommendation",((e,t)=>pm(e.total,t,"yes"===e.consent,e.facts))(t,n)),t.finished||"list"===t.state.declared||(t.finished=!0,o&&tu("foods"))}(this,this.#Xn,this.settings));#eo=new cj(this,"#day");#to=new MS(this,()=>this.#no);#Vt=new Bz;#ut=null;#oo=null;#so=!1;#tt="";#ao=new iP;#Jn=!1;#et=[];#Pe=cP;#yt=lP;#Bt=new Lj(lP);get foods(){return this.#Zn.given}set foods(e){this.#Zn.given=e}kind="foods";get settings(){return super.settings}configured(){return this.#Zn.ready}connectedCallback(){super.connectedCallback(),this.#Xn.resume()}disconnectedCallback(){this.#Xn.leave(),super.disconnectedCallback(),this.#Me.stop(),this.#Gn.stop(),this.#oo?.stop()}willUpdate(e){super.willUpdate(e),this.#st(),this.#Zn.follow(),this.#ro()}render(){return I`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#De()}</div>`}updated(e){super.updated(e),this.#io()}#De(){const e=()=>this.#lo();if(this.#so)return pb(this.words,e);try{return Cz(this.#Le)}catch(t){return this.#so=!0,Rt(t),pb(this.words,e)}}#Qn(e){this.#so=!0,Rt(e),this.requestUpdate()}#lo(){this.#so=!1,this.#Me.restart(),this.#Zn.retry(),this.requestUpdate(),this.#ve(()=>qh(this.renderRoot,"#heading"))}#ro(){const{category:e,search:t,sort:n,standard:o,claims:s}=this.settings,a=this.knowledgeUsed;this.#Me.follow({category:e,search:t,sort:n}),this.#co(),this.#do();const r=this.language,i=this.#uo?{knowledge:a,foods:this.#yt,lang:r}:null,l=this.isDrawnWhole;(l||this.isConnected)&&this.#Gn.follow(i,this.#mo,l),this.#Gn.listing&&(this.#ut=null);const c={standard:o,claims:s},{isHostRiskUnread:d}=this,u={knowledge:a,hostFacts:this.#Pe,options:c,foods:this.#Bt,areFoodsComing:!this.#uo,isHostRiskUnread:d};this.#Xn.follow(u,!this.settings.noTray),this.#ho(e)}get#mo(){const{state:e}=this.#Me,{sort:t,direction:n,byFit:o}=e;return{sort:t,direction:n,byFit:o,query:Fz(e,this.#go)}}get#uo(){return"built-in"===this.#Zn.state||"ready"===this.#Zn.state}get#go(){return function(e,t){const n=$z.get(t);if(n)return n;const o=new Set,s=new Set;for(const{category:e,state:n}of t)e&&o.add(e),n&&s.add(n);const{category:a,state:r}=e.foodTable,i={categories:o.size<2?[]:vz(o,Object.keys(a.names)),states:s.size<2?[]:vz(s,Object.keys(r.names))};return $z.set(t,i),0===t.length?yz:i}(this.words,this.#ut?.kinds??this.#yt)}#co(){if("ready"===this.#Zn.state)return;const e=null===this.settings.pageSize,t=this.#Zn.preview(e?function(e){const{sort:t,direction:n,search:o,category:s,state:a}=e;return""===o.trim()&&null===s&&null===a&&"name"!==t?{sort:t,direction:n,ordinaryGrams:100,moreThan:1e3}:null}(this.#Me.state):null);t?.foods!==this.#ut?.foods&&(this.#ut=t&&function({foods:e,places:t,kinds:n,portionsMg:o}){const s=[];for(const[n,o]of cn(e))s[t[n]??0]=o;return{foods:e,kinds:n,listing:{foods:s,order:t,isPreview:!0},fullMg:sP(o)}}(t))}#do(){if("built-in"===this.#Zn.state){const e=Cr(this.knowledgeUsed);if(this.#Bt===e)return;return this.#Bt=e,void(this.#yt=[...e.values()])}const e="ready"===this.#Zn.state?this.#Zn.foods:this.#ut?.foods??lP;e!==this.#yt&&(this.#yt=e,this.#Bt=new Lj(e))}#st(){const{age:e,sex:t,lifeStage:n}=this.settings,o=[super.hostFacts,this.knowledgeUsed,e,t,n];if(o.every((e,t)=>e===this.#et[t]))return;this.#et=o;const s=function(e,t){const n={},o=[];for(const s of Bj){if(!qj(e[s]))continue;const a=Nj[s],r=Ar(t,{[a]:Wj(s,e[s])}),{attribute:i,expected:l}=oM[s];void 0===r[a]?o.push(Ot(i,e[s],l)):Object.assign(n,{[a]:r[a]})}return{facts:n,problems:o}}({age:e,sex:t,lifeStage:n},this.knowledgeUsed);this.setProblems("prefill",s.problems),this.#Pe={...super.hostFacts,...s.facts}}#ho(e){if(!this.#uo)return;const{categories:t}=this.#go,n=null!==e&&!t.includes(e),o=t.length>0?t.slice(0,40).join(", "):"none: there is one kind of food only";this.setProblems("category",n?[Ot("category",e,o)]:[])}get#po(){const{held:e,reference:t}=this.#Xn.look;return e?null:t}get#no(){const e=this.#Gn.listing??this.#ut?.listing,t=this.#Gn.prepared?.fullMg??this.#ut?.fullMg;if(this.#so||!e||void 0===t)return null;const{words:n}=this,{state:o}=this.#Me,{pageSize:s,noTray:a}=this.settings,r=((e,t)=>null===e?1/0:e*t)(s,o.pages),i=this.knowledgeUsed,{labelReferenceMg:l}=i.limits,c="label"===o.basis?{low:l,high:l}:this.#po;return{words:n,knowledge:i,state:o,lines:this.#Vt.lines(e,o.open,r),measure:this.#Vt.measure(c,t),isWindowed:!0===e.isPreview||Lz(this.#yt,r),columns:5+(a?0:1),amountOf:a?null:this.#fo,edit:this.#ko,isWhole:this.isDrawnWhole}}get#bo(){return function(e,{print:t,...n}){const{ground:o,state:s,look:a,consent:r,news:i}=e;return{...n,ground:o,state:s,look:a,consent:r,news:i,on:{add:(t,n)=>e.addSuggested(t,n),setGrams:(t,n)=>e.setGrams(t,n),type:(t,n)=>e.type(t,n),takeBack:t=>e.takeBack(t),commit:t=>e.commit(t),remove:t=>e.remove(t),clear:()=>e.clear(),undo:()=>e.undo(),declare:t=>e.declare(t),avoid:t=>e.avoid(t),showMenu:t=>e.showMenu(t),takeMenu:t=>e.takeMenu(t),show:()=>e.show(),showPerson:()=>e.showPerson(),changePerson:(t,n)=>e.changePerson(t,n),commitPerson:t=>e.commitPerson(t),consent:t=>e.answerConsent(t),print:t}}}(this.#Xn,{words:this.words,help:wm(this.settings.country),eventDetail:this.settings.eventDetail,isInSight:this.#eo.yes,others:dP.filter(Vc),print:e=>this.#wo(e)})}#wo(e){!function(e,t,n){const{title:o,content:s,pages:a}=function(e,t){const{words:n,state:o,look:s}=e,{menu:a,heading:r}=n.foodDay,[i]=s.menu;if("day"===t||!i)return{title:r,content:Ej(e,"day",{heading:r,body:Tj(e)}),pages:1};const l="week"===o.menu,c=l?a.weekHeading:a.dayHeading,d=l?function(e){const{words:t,look:n}=e,{menu:o,paper:s}=t.foodDay;return I`<section class="columns">
      ${n.menu.map((n,s)=>I`<div class="item">
            <h2>
              ${o.dayOf({index:s+1})}<span class="aside">${t.mg(vj(e,n))}</span>
            </h2>
            <table class="foods">
              <tbody>
                ${Dj(e,n)}
              </tbody>
            </table>
            <p>${$j(e,n)}</p>
          </div>`)}
    </section>
    <p>${yj(e)} ${s.note}</p>`}(e):function(e,t){const{words:n}=e;return I`<section>
    ${Cj(n,Dj(e,t))}
    <p>${xj(e,t)} ${n.foodDay.paper.note}</p>
  </section>`}(e,i);return{title:c,content:Ej(e,"menu",{heading:c,body:d}),pages:l?2:1}}(t,n);$u({host:e,title:o,lang:t.words.lang,content:s,styles:Fj,arrange:e=>Uu(e,a)})}(this,this.#bo,e)}get#Le(){return{words:this.words,knowledge:this.knowledgeUsed,settings:this.settings,state:this.#Me.state,foods:this.#yt,own:this.#Zn,kinds:this.#go,isThere:this.#uo||null!==this.#ut,reference:this.#po,body:this.#no,rows:this.#to.atFirst,prepared:this.#Gn.share,announced:this.#tt,day:this.#bo,problems:this.configProblems,on:this.#Fe}}#fo=e=>this.#Xn.amountOf(e);#Fe={search:e=>this.#Me.change(Vx(e)),clearSearch:()=>{this.#Me.change(Vx("")),this.#Ct("#search")},toCount:()=>function(e){const t=e.querySelector("#count");t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"start"})}(this.renderRoot),category:e=>this.#Me.change(Kx(e)),prepared:e=>{return this.#Me.change((t=e,e=>({...e,state:t,pages:1})));var t},clearFilters:()=>{this.#Me.change(Yx),this.#Ct("#search")},foldFilters:()=>this.#Me.change(Qx),basis:e=>this.#Me.change((e=>t=>({...t,basis:e}))(e)),sort:e=>{this.#Me.change((e=>t=>t.sort!==e||t.byFit?Zx(e)(t):{...t,direction:"ascending"===t.direction?"descending":"ascending"})(e)),this.#ve(()=>this.#to.showTop())},press:(e,t)=>this.#vo(e,t),focusRow:e=>this.#to.follow(e),more:()=>this.#Ae(),skip:()=>qh(this.renderRoot,"#after-table"),download:()=>this.#yo(),print:()=>this.#ce(),retry:()=>{this.#Zn.retry(),this.#Ct("#heading")}};#vo(e,t){const n=this.#Bt.get(t);if(!n)return;const{state:o}=this.#Me,s=o.grams.get(t)??rM(n);"fold"===e&&this.#Me.change((e=>t=>{const n=new Set(t.open);return n.delete(e)||n.add(e),{...t,open:n}})(t)),"add"===e&&this.#Xn.add(t,s),"portion"===e&&(this.#Me.change(((e,t)=>n=>({...n,editing:{id:e,text:t,invalid:!1}}))(t,Km(this.words,s))),this.#ve(()=>this.#to.rowOf(t)?.querySelector("input")?.select()))}#ko={type:e=>this.#Me.change((e=>t=>t.editing?{...t,editing:{...t.editing,text:e,invalid:!1}}:t)(e)),commit:e=>{const t=this.#Me.state.editing?.id,n=void 0===t?void 0:this.#Bt.get(t);n&&(this.#Me.change(((e,t)=>n=>{if(!n.editing)return n;const{id:o,text:s}=n.editing;if(""===s.trim())return eM(n,o,null);const a=function(e){const t=e.trim().replace(/g(?:ram)?$/i,"").trimEnd();if(!/^\d{1,4}(?:[.,]\d{1,2})?$/.test(t))return;const n=Number(t.replace(",","."));return Tx(n)?n:void 0}(s);return void 0!==a?eM(n,o,a===e?null:a):t?Xx(n):{...n,editing:{...n.editing,invalid:!0}}})(rM(n),e)),e||null!==this.#Me.state.editing||this.#$o(n.id))},takeBack:()=>{const e=this.#Me.state.editing?.id;this.#Me.change(Xx),void 0!==e&&this.#$o(e)}};#$o(e){this.#ve(()=>this.#to.rowOf(e)?.querySelector("[data-do=portion]")?.focus())}#Ae(){const e=this.#no?.lines.foods??0;this.#to.reach(e),this.#Me.change(Jx),this.#ve(()=>this.#to.place(e)?.querySelector(".name")?.focus())}get#xo(){const e=this.#no;if(!e||e.lines.listing.isPreview)return null;const{words:t,lines:n,measure:o,state:s}=e;return{words:t,listing:n.listing,grams:s.grams,measure:o}}#yo(){const e=this.#xo;this.#oo?.stop(),e&&(this.#oo=function(e){const t=`${e.words.foodTable.download.fileName}.csv`,n=new OS(function*(e){const t=LS.includes(e.words.lang),n={separator:t?";":",",decimal:t?",":"."},o=e.listing.order.length,s=[_S([ES(e)],n)];for(let t=0;t<o;t+=200){const a=FS(e,t,Math.min(t+200,o));s.push(_S(a,n).replace(/^\uFEFF/,"")),yield t/o}return s.join("")}(e),{progress:()=>{},done:e=>Sm({name:t,type:"text/csv;charset=utf-8",text:e}),failed:e=>Rt(e)});return n.start(),n}(e))}#ce(){const e=this.#xo;if(!e)return;const{words:t}=this,{state:n}=this.#Me,{query:o}=this.#mo,s=iz({words:t,own:this.#Zn});!function(e,t){const{words:n}=t;$u({host:e,title:n.foodTable.print.title,lang:n.lang,content:BS(t),styles:NS})}(this,{...e,state:n,query:o,credit:s,person:Sj(this.#bo)})}#io(){const e=this.#no;if(!e||e.lines.listing.isPreview)return this.#ao.wait();this.#G(this.#ao.begin(e,this.#yt.length)),this.#Jn&&!this.#Gn.isBehind&&(this.#Jn=!1,this.#G(this.#ao.since(e,this.#yt.length)))}#G(e){""!==e&&(this.#tt=e,this.requestUpdate())}#Ct(e){this.#ve(()=>qh(this.renderRoot,e))}#ve(e){this.updateComplete.then(e)}}for(const e of Object.values(pv))pc(e);Mv("mg-food-table",uP);const mP=65536,hP=e=>/charset\s*=\s*["']?([^\s"';]+)/i.exec(e.slice(0,1e3))?.[1]?.toLowerCase()??null;function*gP(e,t,n){const o=function(e,t){try{return new TextDecoder(e,{fatal:t})}catch{return null}}(t,n);if(!o)return null;const s=[];try{for(let t=0;t<e.length;t+=mP)s.push(o.decode(e.subarray(t,t+mP),{stream:!0})),yield Math.min(1,(t+mP)/e.length);return[...s,o.decode()].join("")}catch{return null}}const pP={failure:{code:"too-large",mostMb:20}};class fP{#Mo=new AbortController;#An;#Ie;isOver=!1;constructor(e){this.#An=e,e.addEventListener("abort",this.end,{once:!0}),e.aborted?this.end():this.renew()}get signal(){return this.#Mo.signal}renew(){clearTimeout(this.#Ie),this.#Ie=setTimeout(()=>{this.isOver=!0,this.end()},2e4)}end=()=>{clearTimeout(this.#Ie),this.#An.removeEventListener("abort",this.end),this.#Mo.abort()}}function kP(e,t){const n=new Uint8Array(t);let o=0;for(const t of e)n.set(t,o),o+=t.length;return n}function bP({isOver:e}){return e?{code:"timeout",seconds:20}:{code:navigator.onLine?"unreachable":"offline"}}async function wP(e,{signal:t,tell:n}){const o=At(e);if(null===o)return{failure:{code:"bad-address"}};const s=new fP(t);try{return await async function(e,t,n){n(null);const o=await fetch(e,{signal:t.signal});if(!o.ok)return{failure:{code:"status",status:o.status}};const s=await async function(e,t,n){if(Number(e.headers.get("content-length"))>z$)return null;if(e.body)return async function(e,t,n,o){const s=e.getReader(),a=[];let r=0;for(;;){const{done:e,value:i}=await s.read();if(e)return kP(a,r);if(n.renew(),r+=i.length,r>z$)return null;a.push(i),o(t>0?Math.min(1,r/t):null)}}(e.body,function({headers:e}){return e.get("content-encoding")?0:Number(e.get("content-length"))||0}(e),t,n);const o=new Uint8Array(await e.arrayBuffer());return o.length>z$?null:o}(o,t,n);return s?{bytes:s,contentType:o.headers.get("content-type")??""}:pP}(o,s,n)}catch{return{failure:bP(s)}}finally{s.end()}}const vP=e=>""===e.trim(),yP=({fields:e,count:t,fault:n})=>null===n&&t===e.length&&e.every(vP),$P=e=>10===e||13===e,xP=(e,{separator:t})=>e===t||$P(e)||Number.isNaN(e);function MP(e,t){return t+(13===e.charCodeAt(t)&&10===e.charCodeAt(t+1)?2:1)}function jP(e,t){let n=t;for(;32===e.text.charCodeAt(n)&&32!==e.separator;)n++;return n}function zP(e){const{text:t,at:n}=e;for(;!xP(t.charCodeAt(e.at),e);)e.at++;return t.slice(n,e.at)}function SP(e,t){for(let n=e.indexOf('"',t+1);-1!==n;n=e.indexOf('"',n+2))if(34!==e.charCodeAt(n+1))return n;return-1}function AP(e,t){const{text:n}=e,o=SP(n,t);if(-1===o)return null;const s=jP(e,o+1);return xP(n.charCodeAt(s),e)?(e.at=s,e.line+=function(e,t,n){let o=0;for(let s=t;s<n;)$P(e.charCodeAt(s))?(o++,s=MP(e,s)):s++;return o}(n,t+1,o),n.slice(t+1,o).replace(/""/g,'"')):null}function PP(e,t,n){const o=-1===SP(e.text,t)?"unclosed-quote":"text-after-quote",s=e.text.slice(t,function(e,t){let n=t;for(;n<e.length&&!$P(e.charCodeAt(n));)n++;return n}(e.text,t));return e.at=t+s.length,{code:o,line:e.line,column:n,value:s}}function _P(e){const{text:t,line:n}=e,o=[];for(let s=1;;s++){const a=jP(e,e.at),r=34===t.charCodeAt(a)?AP(e,a):zP(e);if(null===r)return{line:n,fields:o,count:s,fault:PP(e,a,s),end:e.at};if(s<=1e3&&o.push(r),t.charCodeAt(e.at)!==e.separator)return{line:n,fields:o,count:s,end:e.at,fault:null};e.at++}}function*OP(e,t){const n={text:e,separator:t.charCodeAt(0),at:0,line:1};for(;n.at<e.length;){if($P(e.charCodeAt(n.at))||(yield _P(n)),n.at>=e.length)return;n.at=MP(e,n.at),n.line++}}const CP={id:["id","slug","ndbno","alimcode"],name:["name","names","description"],nl:["namenl"],en:["nameen"],de:["namede"],fr:["namefr"],mgPer100g:["mgper100g"],portionGrams:["portiongrams","portiong","portion1g"],portionLabel:["portionlabel","portionnl","portionen","portion1"],category:["category","foodgroup","groupfr"],state:["state"],source:["source"]},TP=[";",",","\t"],DP=e=>jd(e).toLowerCase().replace(/[\s_-]/g,"");function EP(e){const t=function(e){const t=e.map(jd);for(;""===t.at(-1);)t.pop();return t}(e),n=t.map(DP),o=new Map;for(const[e,t]of Object.entries(CP)){const s=t.map(e=>n.indexOf(e)).find(e=>-1!==e);void 0!==s&&o.set(e,s)}return{fields:o,header:t}}function FP(e){let t=e.next();for(;!t.done&&yP(t.value);)t=e.next();return t.done?null:EP(t.value.fields)}const LP=(e,t)=>FP(OP(e,t))??EP([]);function BP(e,t,n){const o=function(e,t){const{fault:n,fields:o,count:s}=e;if(n){const e=t.header[n.column-1]||String(n.column);return{code:n.code,column:e,value:Q$(n.value)}}if(function({fields:e,count:t},{header:n}){return t===n.length||t>n.length&&e.slice(n.length).every(vP)}(e,t))return null;const a=t.header.length;return{code:s<a?"too-few-fields":"too-many-fields",column:null,value:Q$(o.slice(0,20).join(" | ")),count:s,total:a}}(t,n);o?X$(e,t.fault?.line??t.line,o):tx(e,t.line,function(e,{fields:t}){const n=n=>{const o=t.get(n);return void 0===o?void 0:e[o]?.trim()},o=B$.map(e=>[e,n(e)]).filter(([,e])=>e);return{id:n("id"),names:o.length>0?Object.fromEntries(o):n("name"),mgPer100g:n("mgPer100g"),portionGrams:n("portionGrams"),portionLabel:n("portionLabel"),category:n("category"),state:n("state"),source:n("source")}}(t.fields,n))}function*NP(e){const t=e.startsWith("\ufeff")?e.slice(1):e;return t.length>z$?Y$({code:"too-large",mostMb:20}):(e=>/^\s*</.test(e.slice(0,1e3)))(t)?Y$({code:"web-page"}):yield*(e=>/^\s*[[{]/.test(e.slice(0,1e3)))(t)?px(t):function*(e){const{separator:t,isNamed:n}=function(e){const t=e.slice(0,1e5),n=function(e){const[,t=null]=/^"?sep=([^"\r\n])\1*"?(?:[\r\n]|$)/i.exec(e)??[];return t}(t);if(null!==n)return{separator:n,isNamed:!0};const[o]=TP.map(e=>({separator:e,...LP(t,e)})).sort((e,t)=>t.fields.size-e.fields.size||t.header.length-e.header.length);return{separator:o?.separator??",",isNamed:!1}}(e),o=OP(e,t);n&&o.next();const s=FP(o);if(!s)return Y$({code:"no-rows"});const a=function({fields:e}){return[...e.has("name")||B$.some(t=>e.has(t))?[]:["name"],...e.has("mgPer100g")?[]:["mgPer100g"]]}(s).join(", "),r=Q$(s.header.join(", "));if(""!==a)return Y$({code:"no-columns",found:r,missing:a});const i=Z$(new Ad(!0),e=>function(e,{fields:t,header:n}){const o=e.replace(/^names\./,""),s=("names"===o?["name",...B$]:[o]).map(e=>t.get(e)).find(e=>void 0!==e);return n[s??-1]??e}(e,s));for(const t of o)if(!yP(t)){if(!J$(i))break;BP(i,t,s),yield t.end/e.length}return nx(i)}(t)}const qP=(e,t={})=>Mx(zx(function*({bytes:e,contentType:t}){if(function(e){const[t,n,o,s]=e;return 80===t&&75===n&&3===o&&4===s||208===t&&207===n&&17===o&&224===s}(e))return Y$({code:"workbook"});const n=yield*jx(function*(e,t){const n=function([e,t,n]){return 239===e&&187===t&&191===n?"utf-8":255===e&&254===t?"utf-16le":254===e&&255===t?"utf-16be":void 0===e||void 0===t||0===e==(0===t)?null:0===e?"utf-16be":"utf-16le"}(e);if(null!==n)return(yield*gP(e,n,!1))??"";for(const n of new Set([hP(t)??"utf-8","utf-8","windows-1252"])){const t=yield*gP(e,n,!0);if(null!==t)return t}return""}(e,t),0,.1);return yield*jx(NP(n),.1,1)}(e)),t),WP=Object.freeze(Object.defineProperty({__proto__:null,loadOwnFoods:async function(e,{signal:t,tell:n}){const o=await wP(e,{signal:t,tell:e=>n(null===e?null:.5*e)});return t.aborted?null:"failure"in o?Y$(o.failure):qP(o,{signal:t,tell:e=>n(.5+.5*e)})},readFoodFile:qP,readFoodsText:(e,t={})=>Mx(zx(NP(e)),t)},Symbol.toStringTag,{value:"Module"}))}()}catch(e){console.warn("mg-widgets is not used on this page, and what stands inside its tags stays: "+e)}
